CREATE TABLE "privacy_request" (
	"number" text PRIMARY KEY NOT NULL,
	"person" text,
	"kind" text NOT NULL,
	"door" text NOT NULL,
	"law" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"extended_to" timestamp (3) with time zone,
	"proved_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"outcome" text,
	"erased" jsonb
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "restricted_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "privacy_request_person" ON "privacy_request" USING btree ("person") WHERE "privacy_request"."person" is not null;--> statement-breakpoint
CREATE INDEX "privacy_request_open" ON "privacy_request" USING btree ("due_at") WHERE "privacy_request"."closed_at" is null;--> statement-breakpoint
-- No policy: whoever does not own it reads nothing of it.
ALTER TABLE "privacy_request" ENABLE ROW LEVEL SECURITY;
