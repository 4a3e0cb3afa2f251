CREATE TABLE "log_anchor" (
	"name" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_checkpoint" (
	"size" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"vkey" text NOT NULL,
	"size" bigint NOT NULL,
	"peaks" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_tile" (
	"level" integer NOT NULL,
	"n" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "log_tile_level_n_pk" PRIMARY KEY("level","n")
);
--> statement-breakpoint
ALTER TABLE "log_entry" ADD COLUMN "kind" text GENERATED ALWAYS AS (substring(encode(entry, 'escape') from '"kind":"([a-z-]+)"')) STORED;--> statement-breakpoint
ALTER TABLE "log_entry" ADD COLUMN "staff" text GENERATED ALWAYS AS (substring(encode(entry, 'escape') from '"actor":\{"id":"([^"\\]+)","role":"(?!person"|system")')) STORED;--> statement-breakpoint
ALTER TABLE "log_entry" ADD COLUMN "talk" text GENERATED ALWAYS AS (substring(encode(entry, 'escape') from '"talk":"([^"\\]+)"')) STORED;--> statement-breakpoint
CREATE INDEX "log_entry_kind" ON "log_entry" USING btree ("kind","n") WHERE "log_entry"."kind" not in ('message-taken', 'reply-committed');--> statement-breakpoint
CREATE INDEX "log_entry_staff" ON "log_entry" USING btree ("staff","n") WHERE "log_entry"."staff" is not null;--> statement-breakpoint
CREATE INDEX "log_entry_talk" ON "log_entry" USING btree ("talk","n") WHERE "log_entry"."kind" not in ('message-taken', 'reply-committed') and "log_entry"."talk" is not null;