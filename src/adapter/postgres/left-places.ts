import type { Database } from './database.ts'

/** A step at which people fell silent, and how many talks ended so; null: fewer people than may be counted. */
export type LeftPlace = { readonly flow: string; readonly step: string; readonly talks: number | null }

export type LeftPlaces = () => Promise<readonly LeftPlace[]>

/** A count of fewer people says something of one of them. */
const leastPeople = 5

/** Counts of talks that are over, by the place they were left at; no words and nobody's name. Talks are kept 90 days. */
export const postgresLeftPlaces =
  (database: Database): LeftPlaces =>
  async () => [
    ...(await database.query<LeftPlace>(
      (sql) => sql`
        select state #>> '{left,flow}' as flow, state #>> '{left,step}' as step,
          case when count(distinct lane) >= ${leastPeople}::int then count(*)::int end as talks
        from talk
        where ended_at is not null and jsonb_typeof(state -> 'left') = 'object'
        group by 1, 2 order by 1, 2`,
    )),
  ]
