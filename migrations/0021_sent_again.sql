ALTER TABLE "outbox" ADD COLUMN "is_sent_again" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- How far a message came is told with the line it stands in, to whoever may read that; the sealed words beside it to nobody.
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_sends" ON "outbox" FOR SELECT USING (console_reads_talk(lane, talk));
--> statement-breakpoint
-- All departments a transaction may read, `sigilo.elsewhere` aside: worked out once for a query instead of once for a row,
-- since lists count ten thousand cases.
CREATE FUNCTION "console_departments"() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT coalesce(string_to_array(current_setting('sigilo.departments', true), ','), '{}') || ARRAY(
		SELECT b.below FROM department_below b
		WHERE b.department = ANY (string_to_array(current_setting('sigilo.under', true), ',')))
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "console_departments"() FROM PUBLIC;
--> statement-breakpoint
DROP POLICY "console_reads_cases" ON "cases";
--> statement-breakpoint
CREATE POLICY "console_reads_cases" ON "cases" FOR SELECT USING (
	(SELECT coalesce(current_setting('sigilo.elsewhere', true) = 'yes', false))
	OR department = ANY ((SELECT console_departments())::text[]));
