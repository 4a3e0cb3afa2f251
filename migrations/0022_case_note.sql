CREATE TABLE "case_note" (
	"id" text PRIMARY KEY NOT NULL,
	"case_number" text NOT NULL,
	"talk" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"staff" text NOT NULL,
	"words" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "case_note_talk" ON "case_note" USING btree ("talk");--> statement-breakpoint
CREATE INDEX "case_note_case" ON "case_note" USING btree ("case_number");--> statement-breakpoint
-- A note is read by whoever may read its case.
ALTER TABLE "case_note" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "console_reads_notes" ON "case_note" FOR SELECT USING (
	EXISTS (SELECT FROM "cases" WHERE "cases"."number" = "case_note"."case_number"));
--> statement-breakpoint
-- Colleagues who have the case on their screen hear of it, and of words that were masked later.
CREATE FUNCTION live_of_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO live_event (at, kind, talk, case_number, department)
  SELECT NEW.at, 'case', NEW.talk, c.number, c.department FROM cases c WHERE c.number = NEW.case_number;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER case_note_live AFTER INSERT OR UPDATE OF words ON "case_note" FOR EACH ROW EXECUTE FUNCTION live_of_note();
