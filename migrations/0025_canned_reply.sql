CREATE TABLE "canned_reply" (
	"code" text PRIMARY KEY NOT NULL,
	"department" text,
	"texts" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text
);
--> statement-breakpoint
-- Agents read those of their departments and of all; whoever writes them reads them as the login of the server.
ALTER TABLE "canned_reply" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_replies" ON "canned_reply" FOR SELECT USING (
	"department" IS NULL
	OR (SELECT coalesce(current_setting('sigilo.elsewhere', true) = 'yes', false))
	OR "department" = ANY ((SELECT console_departments())::text[]));
