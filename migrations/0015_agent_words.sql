ALTER TABLE "outbox" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "sealed_key" text;--> statement-breakpoint
ALTER TABLE "transcript_line" ADD COLUMN "effect" text;--> statement-breakpoint
-- What an agent wrote stays sealed until it is settled, whoever settles it.
CREATE FUNCTION forget_agent_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sealed := NULL;
  NEW.sealed_key := NULL;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER outbox_forget_agent_words BEFORE UPDATE ON "outbox" FOR EACH ROW
  WHEN (OLD.sealed IS NOT NULL AND NEW.state IN ('sent', 'failed')) EXECUTE FUNCTION forget_agent_words();
