CREATE TABLE "media_file" (
	"sha256" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_upload" (
	"number" text NOT NULL,
	"sha256" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "media_upload_number_sha256_pk" PRIMARY KEY("number","sha256")
);
--> statement-breakpoint
CREATE TABLE "version_media" (
	"bot" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "version_media_bot_sha256_pk" PRIMARY KEY("bot","sha256")
);
--> statement-breakpoint
ALTER TABLE "version_media" ADD CONSTRAINT "version_media_bot_bot_version_hash_fk" FOREIGN KEY ("bot") REFERENCES "public"."bot_version"("hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_media" ADD CONSTRAINT "version_media_sha256_media_file_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."media_file"("sha256") ON DELETE no action ON UPDATE no action;