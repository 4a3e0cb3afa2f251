CREATE TABLE "detector_tally" (
	"day" text NOT NULL,
	"kind" text NOT NULL,
	"both" bigint NOT NULL,
	"only_ours" bigint NOT NULL,
	"only_theirs" bigint NOT NULL,
	CONSTRAINT "detector_tally_day_kind_pk" PRIMARY KEY("day","kind")
);
