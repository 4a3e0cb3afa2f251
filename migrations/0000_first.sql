CREATE TABLE "alias" (
	"index" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sealed_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bot_version" (
	"hash" text PRIMARY KEY NOT NULL,
	"files" jsonb NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"number" text PRIMARY KEY NOT NULL,
	"lane" text NOT NULL,
	"talk" text NOT NULL,
	"department" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"events" jsonb NOT NULL,
	"is_open" boolean GENERATED ALWAYS AS (((events -> -1 ->> 'type') <> 'closed')) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent_event" (
	"n" bigint GENERATED ALWAYS AS IDENTITY (sequence name "consent_event_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person" text NOT NULL,
	"purpose" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"event" jsonb NOT NULL,
	CONSTRAINT "consent_event_person_n_pk" PRIMARY KEY("person","n")
);
--> statement-breakpoint
CREATE TABLE "consent_head" (
	"person" text NOT NULL,
	"purpose" text NOT NULL,
	"changes" bigint NOT NULL,
	CONSTRAINT "consent_head_person_purpose_pk" PRIMARY KEY("person","purpose")
);
--> statement-breakpoint
CREATE TABLE "data_key" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"use" text NOT NULL,
	"epoch" text
);
--> statement-breakpoint
CREATE TABLE "dead" (
	"lane" text NOT NULL,
	"seq" bigint NOT NULL,
	"dedupe" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sealed_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"why" text NOT NULL,
	"buried_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dead_lane_seq_pk" PRIMARY KEY("lane","seq")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"lane" text NOT NULL,
	"seq" bigint NOT NULL,
	"dedupe" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sealed_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "inbox_lane_seq_pk" PRIMARY KEY("lane","seq")
);
--> statement-breakpoint
CREATE TABLE "lane" (
	"key" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"person" text NOT NULL,
	"tail" bigint NOT NULL,
	"head" bigint DEFAULT 0 NOT NULL,
	"claimed" bigint DEFAULT 0 NOT NULL,
	"ready_at" timestamp (3) with time zone,
	"wake_at" timestamp (3) with time zone,
	"not_before" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone,
	"epoch" bigint DEFAULT 0 NOT NULL,
	"is_nudged" boolean DEFAULT false NOT NULL,
	"talk" text,
	"last_inbound_at" timestamp (3) with time zone,
	"memo" jsonb,
	"merged_into" text
);
--> statement-breakpoint
CREATE TABLE "log_entry" (
	"n" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "log_entry_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"index" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"entry" "bytea" NOT NULL,
	"leaf_hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"lane" text NOT NULL,
	"effect" text NOT NULL,
	"talk" text NOT NULL,
	"body" jsonb NOT NULL,
	"state" text NOT NULL,
	"epoch" bigint NOT NULL,
	"origin" text NOT NULL,
	"purpose" text,
	"attempts" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sending_since" timestamp (3) with time zone,
	"retry_at" timestamp (3) with time zone,
	"message" text,
	"rank" integer DEFAULT 0 NOT NULL,
	"status_at" timestamp (3) with time zone,
	"refusal" integer,
	CONSTRAINT "outbox_lane_effect_pk" PRIMARY KEY("lane","effect")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"salt" "bytea" NOT NULL,
	"locale" text,
	"notice" integer
);
--> statement-breakpoint
CREATE TABLE "proof_try" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scheduled_start" (
	"lane" text NOT NULL,
	"effect" text NOT NULL,
	"talk" text NOT NULL,
	"purpose" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"until" text,
	"body" jsonb NOT NULL,
	CONSTRAINT "scheduled_start_lane_effect_pk" PRIMARY KEY("lane","effect")
);
--> statement-breakpoint
CREATE TABLE "seen" (
	"dedupe" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suppression" (
	"index" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talk" (
	"lane" text NOT NULL,
	"id" text NOT NULL,
	"data_key" text NOT NULL,
	"state" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_inbound_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"turns" integer NOT NULL,
	"lines" integer NOT NULL,
	CONSTRAINT "talk_lane_id_pk" PRIMARY KEY("lane","id")
);
--> statement-breakpoint
CREATE TABLE "transcript_line" (
	"lane" text NOT NULL,
	"talk" text NOT NULL,
	"n" integer NOT NULL,
	"side" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"words" jsonb,
	"reply" jsonb,
	"message" text,
	CONSTRAINT "transcript_line_lane_talk_n_pk" PRIMARY KEY("lane","talk","n")
);
--> statement-breakpoint
CREATE TABLE "vault" (
	"lane" text NOT NULL,
	"talk" text NOT NULL,
	"name" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sealed_key" text NOT NULL,
	CONSTRAINT "vault_lane_talk_name_pk" PRIMARY KEY("lane","talk","name")
);
--> statement-breakpoint
CREATE INDEX "alias_person" ON "alias" USING btree ("person");--> statement-breakpoint
CREATE INDEX "cases_lane" ON "cases" USING btree ("lane");--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("opened_at") WHERE is_open;--> statement-breakpoint
CREATE UNIQUE INDEX "data_key_epoch" ON "data_key" USING btree ("use","epoch");--> statement-breakpoint
CREATE INDEX "lane_ready" ON "lane" USING btree ("ready_at") WHERE "lane"."ready_at" is not null;--> statement-breakpoint
CREATE INDEX "lane_person" ON "lane" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "log_entry_index" ON "log_entry" USING btree ("index");--> statement-breakpoint
CREATE INDEX "log_entry_waiting" ON "log_entry" USING btree ("n") WHERE "log_entry"."index" is null;--> statement-breakpoint
CREATE INDEX "outbox_effect" ON "outbox" USING btree ("effect");--> statement-breakpoint
CREATE INDEX "outbox_unsettled" ON "outbox" USING btree ("lane") WHERE "outbox"."state" in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "proof_try_since" ON "proof_try" USING btree ("since");--> statement-breakpoint
CREATE INDEX "seen_at" ON "seen" USING btree ("at");--> statement-breakpoint
CREATE INDEX "talk_id" ON "talk" USING btree ("id");