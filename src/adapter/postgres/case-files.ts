import type { CaseFiles } from '../../turn/case-file.ts'
import type { Database } from './database.ts'

type Stored = {
  readonly state: string
  readonly areWordsGone: boolean
}

/** Asked only of a case whoever asks was found to be allowed to open. */
export const postgresCaseFiles = (database: Pick<Database, 'query'>): CaseFiles => ({
  open: async (number) => {
    const [row] = await database.query<Stored>(
      (sql) => sql`
        select t.state::text, t.data_key is null as "areWordsGone"
        from cases c join talk t on t.lane = c.lane and t.id = c.talk where c.number = ${number}`,
    )
    if (!row) return null
    const { answers, locale } = JSON.parse(row.state)
    return { answers, locale, areWordsGone: row.areWordsGone }
  },
  withAssistant: async () => {
    const [row] = await database.query<{ talks: number }>(
      (sql) => sql`
        select count(*)::int as talks from lane l
        where l.talk is not null and not exists (
          select from cases c where c.lane = l.key and c.is_open and c.status in ('waiting', 'claimed'))`,
    )
    return row?.talks ?? 0
  },
})
