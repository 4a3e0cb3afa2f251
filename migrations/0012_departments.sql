CREATE TABLE "department" (
	"name" text PRIMARY KEY NOT NULL,
	"under" text
);
--> statement-breakpoint
CREATE TABLE "department_below" (
	"department" text NOT NULL,
	"below" text NOT NULL,
	CONSTRAINT "department_below_department_below_pk" PRIMARY KEY("department","below")
);
--> statement-breakpoint
CREATE INDEX "department_below_below" ON "department_below" USING btree ("below");--> statement-breakpoint
-- What follows holds whoever does not own the tables to what a transaction said it may read: `sigilo.departments` and
-- `sigilo.under` (names with commas between), `sigilo.elsewhere`, `sigilo.business`, `sigilo.log` (`yes`). Unsaid: nothing.
CREATE FUNCTION "console_reads_department"(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT coalesce(
		current_setting('sigilo.elsewhere', true) = 'yes'
		OR wanted = ANY (string_to_array(current_setting('sigilo.departments', true), ','))
		OR EXISTS (
			SELECT FROM department_below b
			WHERE b.below = wanted
				AND b.department = ANY (string_to_array(current_setting('sigilo.under', true), ','))
		), false)
$$;
--> statement-breakpoint
-- A talk is of the department of its newest case; one without a case is of none.
CREATE FUNCTION "console_reads_talk"(of_lane text, of_talk text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT coalesce(
		(
			SELECT console_reads_department(c.department) FROM cases c
			WHERE c.lane = of_lane AND c.talk = of_talk
			ORDER BY c.opened_at DESC, c.number LIMIT 1
		),
		current_setting('sigilo.business', true) = 'yes', false)
$$;
--> statement-breakpoint
-- Of a talk by its name alone; an incident may outlive its talk.
CREATE FUNCTION "console_reads_talk"(of_talk text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT coalesce(
		(SELECT console_reads_talk(t.lane, t.id) FROM talk t WHERE t.id = of_talk LIMIT 1),
		current_setting('sigilo.business', true) = 'yes', false)
$$;
--> statement-breakpoint
CREATE FUNCTION "console_reads_log"() RETURNS boolean
LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('sigilo.log', true) = 'yes', false) $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "console_reads_department"(text), "console_reads_talk"(text, text), "console_reads_talk"(text), "console_reads_log"() FROM PUBLIC;
--> statement-breakpoint
ALTER TABLE "cases" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_cases" ON "cases" FOR SELECT USING (console_reads_department(department));
--> statement-breakpoint
ALTER TABLE "talk" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_talks" ON "talk" FOR SELECT USING (console_reads_talk(lane, id));
--> statement-breakpoint
ALTER TABLE "transcript_line" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_lines" ON "transcript_line" FOR SELECT USING (console_reads_talk(lane, talk));
--> statement-breakpoint
ALTER TABLE "incident" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_incidents" ON "incident" FOR SELECT USING (console_reads_talk(talk));
--> statement-breakpoint
ALTER TABLE "log_entry" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_the_log" ON "log_entry" FOR SELECT USING (console_reads_log());
--> statement-breakpoint
-- No policy: whoever does not own them reads nothing of these.
ALTER TABLE "vault" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "former_person" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "alias" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "lane" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inbox" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "dead" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "seen" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "scheduled_start" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "consent_event" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "consent_head" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "suppression" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "data_key" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "proof_try" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reveal_grant" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reveal_reason" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reveal_budget" ENABLE ROW LEVEL SECURITY;
