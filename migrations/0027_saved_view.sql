CREATE TABLE "saved_view" (
	"id" text PRIMARY KEY NOT NULL,
	"staff" text NOT NULL,
	"name" jsonb NOT NULL,
	"filter" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "saved_view_staff" ON "saved_view" USING btree ("staff");--> statement-breakpoint
-- Each of them is seen by whoever made it.
ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_own_views" ON "saved_view" FOR SELECT USING (
	"staff" = current_setting('sigilo.staff', true));
