UPDATE "lane" SET "person" = "target"."person" FROM "lane" "target" WHERE "target"."key" = "lane"."merged_into";--> statement-breakpoint
CREATE TABLE "former_person" (
	"id" text PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	"person" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "lane" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "lane" ADD COLUMN "alone_until" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "former_person" ADD CONSTRAINT "former_person_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_person_person" ON "former_person" USING btree ("person");--> statement-breakpoint
ALTER TABLE "alias" ADD CONSTRAINT "alias_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lane" ADD CONSTRAINT "lane_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;