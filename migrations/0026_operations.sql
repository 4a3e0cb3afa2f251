CREATE TABLE "channel_standing" (
	"number" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"code" integer,
	"notice" text,
	"accepted_at" timestamp (3) with time zone,
	"heard_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failed_code" integer,
	"failures" integer DEFAULT 0 NOT NULL,
	"checked_at" timestamp (3) with time zone,
	"health" text,
	"asked_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "dead" ADD COLUMN "settled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "closing_note" jsonb;--> statement-breakpoint
CREATE UNIQUE INDEX "incident_reported_once" ON "incident" USING btree ("talk","line") WHERE "incident"."kind" = 'phishing' and "incident"."closing" is null;