ALTER TABLE "cases" ADD COLUMN "earlier_talks" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
-- Whoever came back to their case in a later talk: what was said before is read with it.
CREATE OR REPLACE FUNCTION "console_reads_talk"(of_lane text, of_talk text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT coalesce(
		(
			SELECT console_reads_department(c.department) FROM cases c
			WHERE c.lane = of_lane AND (c.talk = of_talk OR c.earlier_talks ? of_talk)
			ORDER BY c.opened_at DESC, c.number LIMIT 1
		),
		current_setting('sigilo.business', true) = 'yes', false)
$$;
