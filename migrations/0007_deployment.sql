CREATE TABLE "deploy_request" (
	"bot" text NOT NULL,
	"over_version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"asked_by" jsonb NOT NULL,
	"notice" integer NOT NULL,
	CONSTRAINT "deploy_request_bot_over_version_pk" PRIMARY KEY("bot","over_version")
);
--> statement-breakpoint
CREATE TABLE "deployment" (
	"version" integer PRIMARY KEY NOT NULL,
	"bot" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"deployed_by" jsonb NOT NULL,
	"how" text NOT NULL,
	"notice" integer NOT NULL,
	"approved_by" jsonb
);
--> statement-breakpoint
ALTER TABLE "deploy_request" ADD CONSTRAINT "deploy_request_bot_bot_version_hash_fk" FOREIGN KEY ("bot") REFERENCES "public"."bot_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployment" ADD CONSTRAINT "deployment_bot_bot_version_hash_fk" FOREIGN KEY ("bot") REFERENCES "public"."bot_version"("hash") ON DELETE no action ON UPDATE no action;