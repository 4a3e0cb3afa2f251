CREATE TABLE "incident" (
	"number" text PRIMARY KEY NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_by" jsonb NOT NULL,
	"talk" text NOT NULL,
	"kind" text NOT NULL,
	"places" integer NOT NULL,
	"note" jsonb,
	"closing" jsonb
);
