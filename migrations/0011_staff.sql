CREATE SCHEMA "staff";
--> statement-breakpoint
CREATE TABLE "staff"."attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."member" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"profile" "bytea" NOT NULL,
	"profile_key" text NOT NULL,
	"roles" jsonb NOT NULL,
	"departments" jsonb NOT NULL,
	"state" text NOT NULL,
	"trained_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"password" "bytea",
	"factor" "bytea",
	"factor_key" text,
	"last_step" bigint NOT NULL,
	CONSTRAINT "member_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "staff"."recovery_code" (
	"staff" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "recovery_code_staff_hash_pk" PRIMARY KEY("staff","hash")
);
--> statement-breakpoint
CREATE TABLE "staff"."session" (
	"hash" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"staff" text NOT NULL,
	"device" text,
	"began_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"second_factor_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "staff"."ticket" (
	"hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"staff" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"factor" "bytea",
	"factor_key" text
);
--> statement-breakpoint
ALTER TABLE "staff"."recovery_code" ADD CONSTRAINT "recovery_code_staff_member_id_fk" FOREIGN KEY ("staff") REFERENCES "staff"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."session" ADD CONSTRAINT "session_staff_member_id_fk" FOREIGN KEY ("staff") REFERENCES "staff"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."ticket" ADD CONSTRAINT "ticket_staff_member_id_fk" FOREIGN KEY ("staff") REFERENCES "staff"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_last" ON "staff"."attempt" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "session_staff" ON "staff"."session" USING btree ("staff");--> statement-breakpoint
CREATE INDEX "ticket_staff" ON "staff"."ticket" USING btree ("staff");