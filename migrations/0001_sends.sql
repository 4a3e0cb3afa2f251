ALTER TABLE "outbox" ADD COLUMN "until" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "repeats" integer DEFAULT 0 NOT NULL;