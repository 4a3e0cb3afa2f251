ALTER TABLE "incident" ADD COLUMN "line" integer;--> statement-breakpoint
ALTER TABLE "transcript_line" ADD COLUMN "warning" text;