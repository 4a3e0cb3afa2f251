ALTER TABLE "talk" ALTER COLUMN "data_key" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "talk_with_key" ON "talk" USING btree ("ended_at") WHERE "talk"."ended_at" is not null and "talk"."data_key" is not null;--> statement-breakpoint
CREATE INDEX "talk_ended" ON "talk" USING btree ("ended_at") WHERE "talk"."ended_at" is not null;