ALTER TABLE "cases" ADD COLUMN "status" text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "agent" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "priority" text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "tags" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "snoozed_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "waits_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "answer_by" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "is_escalated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_agent" ON "cases" USING btree ("agent") WHERE agent is not null;--> statement-breakpoint
CREATE INDEX "cases_answer_by" ON "cases" USING btree ("answer_by") WHERE answer_by is not null;--> statement-breakpoint
-- What stands there already, as its lines say: those of before have few kinds, and the last one decides.
UPDATE "cases" SET
  status = CASE events -> -1 ->> 'type'
    WHEN 'claimed' THEN 'claimed' WHEN 'returned' THEN 'returned' WHEN 'customer-left' THEN 'left'
    WHEN 'closed' THEN 'closed' ELSE 'waiting' END,
  agent = CASE events -> -1 ->> 'type' WHEN 'claimed' THEN events -> -1 ->> 'agent' END,
  priority = CASE
    WHEN events @> '[{"priority": "high"}]' THEN 'high'
    WHEN events @> '[{"priority": "normal"}]' THEN 'normal' ELSE 'low' END,
  waits_since = CASE WHEN is_waited_for THEN to_timestamp((begun ->> 'at')::float8 / 1000) END,
  answer_by = CASE WHEN is_waited_for THEN to_timestamp((begun ->> 'announceAt')::float8 / 1000) END
FROM (
  SELECT number AS case_number,
    (events -> -1 ->> 'type') NOT IN ('customer-left', 'closed')
      AND ((events -> -1 ->> 'type') <> 'returned' OR events -> -1 ->> 'why' = 'unclaimed') AS is_waited_for,
    (SELECT e FROM jsonb_array_elements(events) WITH ORDINALITY AS x (e, n)
      WHERE e ->> 'type' IN ('opened', 'reopened') ORDER BY n DESC LIMIT 1) AS begun
  FROM "cases"
) AS known WHERE number = case_number;
