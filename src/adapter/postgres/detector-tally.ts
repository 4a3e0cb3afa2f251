import { desc } from 'drizzle-orm'
import { after, type Instant } from '../../clock.ts'
import type { DetectorTally } from '../../privacy/detector-tally.ts'
import { json, storedDay } from './columns.ts'
import type { Database } from './database.ts'
import { detectorTally } from './schema-tally.ts'

/** A quarter of days, with every kind there is. */
const most = 92 * 40

export const postgresDetectorTally = (database: Database): DetectorTally => ({
  add: async (counts) => {
    await database.query(
      (sql) => sql`
        insert into detector_tally as t (day, kind, "both", only_ours, only_theirs)
        select day, kind, "both", "onlyOurs", "onlyTheirs"
        from jsonb_to_recordset(${json(counts)}::text::jsonb)
          as c (day text, kind text, "both" bigint, "onlyOurs" bigint, "onlyTheirs" bigint)
        on conflict (day, kind) do update set
          "both" = t."both" + excluded."both",
          only_ours = t.only_ours + excluded.only_ours,
          only_theirs = t.only_theirs + excluded.only_theirs`,
    )
  },
  read: () =>
    database.build((orm) =>
      orm.select().from(detectorTally).orderBy(desc(detectorTally.day), detectorTally.kind).limit(most),
    ),
})

/** As long as the other counts are kept. Milliseconds. */
const kept = 760 * 24 * 60 * 60 * 1000

/** Forgets counts of more than 25 months ago, those of what was missed too. For once an hour or so. */
export async function forgetTally(database: Database, now: Instant): Promise<void> {
  const oldest = storedDay(after(now, -kept))
  await database.query((sql) => sql`delete from detector_tally where day < ${oldest}`)
  await database.query((sql) => sql`delete from masking_miss where day < ${oldest}`)
}
