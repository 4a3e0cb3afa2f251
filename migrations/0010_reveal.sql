CREATE TABLE "reveal_budget" (
	"holder" text PRIMARY KEY NOT NULL,
	"changes" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reveal_grant" (
	"id" text PRIMARY KEY NOT NULL,
	"staff" text NOT NULL,
	"person" text NOT NULL,
	"talk" text NOT NULL,
	"department" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"weight" integer NOT NULL,
	"is_waiting" boolean NOT NULL,
	"is_unreviewed" boolean NOT NULL,
	"events" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reveal_reason" (
	"grant_id" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sealed_key" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reveal_reason" ADD CONSTRAINT "reveal_reason_grant_id_reveal_grant_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."reveal_grant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reveal_grant_staff" ON "reveal_grant" USING btree ("staff","asked_at");--> statement-breakpoint
CREATE INDEX "reveal_grant_department" ON "reveal_grant" USING btree ("department","taken_at");--> statement-breakpoint
CREATE INDEX "reveal_grant_person" ON "reveal_grant" USING btree ("person");--> statement-breakpoint
CREATE INDEX "reveal_grant_waiting" ON "reveal_grant" USING btree ("asked_at") WHERE "reveal_grant"."is_waiting";--> statement-breakpoint
CREATE INDEX "reveal_grant_unreviewed" ON "reveal_grant" USING btree ("staff") WHERE "reveal_grant"."is_unreviewed";