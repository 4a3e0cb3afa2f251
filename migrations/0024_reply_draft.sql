CREATE TABLE "reply_draft" (
	"case_number" text NOT NULL,
	"staff" text NOT NULL,
	"talk" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sealed_key" text NOT NULL,
	CONSTRAINT "reply_draft_case_number_staff_pk" PRIMARY KEY("case_number","staff")
);
--> statement-breakpoint
CREATE INDEX "reply_draft_talk" ON "reply_draft" USING btree ("talk");--> statement-breakpoint
-- Read by whoever wrote it, while they may read its case.
ALTER TABLE "reply_draft" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_own_drafts" ON "reply_draft" FOR SELECT USING (
	"staff" = current_setting('sigilo.staff', true)
	AND EXISTS (SELECT FROM "cases" WHERE "cases"."number" = "reply_draft"."case_number"));
