CREATE TABLE "live_event" (
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"n" bigint GENERATED ALWAYS AS IDENTITY (sequence name "live_event_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"talk" text,
	"case_number" text,
	"department" text,
	"line" integer,
	"effect" text,
	"staff" text,
	CONSTRAINT "live_event_xid_n_pk" PRIMARY KEY("xid","n")
);
--> statement-breakpoint
CREATE TABLE "live_mark" (
	"before" "xid8" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "live_mark_before_pk" PRIMARY KEY("before")
);
--> statement-breakpoint
-- Whoever changes what somebody may have on their screen says so, whatever wrote it: for people with an open case only, and
-- never a word. By rows, so that a table split into partitions hands its triggers on to them.
CREATE FUNCTION live_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO live_event (at, kind, talk, case_number, department, line)
  SELECT NEW.at, 'line', NEW.talk, c.number, c.department, NEW.n
  FROM cases c WHERE c.lane = NEW.lane AND c.is_open;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION live_of_send() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO live_event (at, kind, talk, case_number, department, effect)
  SELECT coalesce(NEW.status_at, NEW.sending_since, NEW.created_at), 'delivery', NEW.talk, c.number, c.department, NEW.effect
  FROM cases c WHERE c.lane = NEW.lane AND c.is_open;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Told to the department it is in, and to the one it was in before.
CREATE FUNCTION live_of_case() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told record := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  since jsonb := told.events -> -1 -> 'at';
  changed_at timestamptz :=
    CASE jsonb_typeof(since) WHEN 'number' THEN to_timestamp(since::float8 / 1000) ELSE told.opened_at END;
BEGIN
  INSERT INTO live_event (at, kind, talk, case_number, department)
  VALUES (changed_at, 'case', told.talk, told.number, told.department);
  IF TG_OP = 'UPDATE' AND OLD.department IS DISTINCT FROM NEW.department THEN
    INSERT INTO live_event (at, kind, talk, case_number, department)
    VALUES (changed_at, 'case', told.talk, told.number, OLD.department);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER transcript_line_live AFTER INSERT ON "transcript_line" FOR EACH ROW EXECUTE FUNCTION live_of_line();
--> statement-breakpoint
CREATE TRIGGER transcript_line_live_again AFTER UPDATE OF words, kind ON "transcript_line" FOR EACH ROW
  WHEN (OLD.words IS DISTINCT FROM NEW.words OR OLD.kind IS DISTINCT FROM NEW.kind) EXECUTE FUNCTION live_of_line();
--> statement-breakpoint
CREATE TRIGGER outbox_live AFTER UPDATE OF state, rank, refusal ON "outbox" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.rank IS DISTINCT FROM NEW.rank
    OR OLD.refusal IS DISTINCT FROM NEW.refusal) EXECUTE FUNCTION live_of_send();
--> statement-breakpoint
CREATE TRIGGER cases_live AFTER INSERT OR UPDATE OR DELETE ON "cases" FOR EACH ROW EXECUTE FUNCTION live_of_case();
--> statement-breakpoint
-- No policy: whoever does not own them reads nothing of these.
ALTER TABLE "live_event" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "live_mark" ENABLE ROW LEVEL SECURITY;
