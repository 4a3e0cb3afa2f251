CREATE TABLE "masking_miss" (
	"day" text NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"misses" bigint NOT NULL,
	CONSTRAINT "masking_miss_day_kind_locale_pk" PRIMARY KEY("day","kind","locale")
);
