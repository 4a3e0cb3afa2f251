CREATE TABLE "alert_told" (
	"stream" text PRIMARY KEY NOT NULL,
	"entry" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
