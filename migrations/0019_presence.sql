CREATE TABLE "staff_presence" (
	"staff" text PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"given_at" timestamp (3) with time zone
);
--> statement-breakpoint
-- Colleagues see who came and who went.
CREATE FUNCTION live_of_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR OLD.status IS DISTINCT FROM NEW.status THEN
    INSERT INTO live_event (at, kind, staff) VALUES (NEW.at, 'presence', NEW.staff);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER staff_presence_live AFTER INSERT OR UPDATE ON "staff_presence" FOR EACH ROW EXECUTE FUNCTION live_of_presence();
