import { asc, eq } from 'drizzle-orm'
import type { CaseEvent } from '../../handoff/case/case-event.ts'
import type { Desk } from '../../turn/desk.ts'
import { json, storedInstant } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'
import { cases } from './schema.ts'

/** Cases as the desk's commands see them. */
export function postgresDesk(database: Database): Desk {
  return {
    openCases: () =>
      database.build((orm) =>
        orm
          .select({
            number: cases.number,
            talk: cases.talk,
            department: cases.department,
            events: cases.events,
          })
          .from(cases)
          .where(eq(cases.isOpen, true))
          .orderBy(asc(cases.openedAt)),
      ),
    /** The lane is locked before the case, as in a commit; whether the case is open is asked of the row itself, once locked. */
    closeCase: async (number, event, log) => {
      const [row] = await database.query<{ isKnown: boolean; events: string | null }>(
        (sql) => sql`
          with woken as (
            update lane set is_nudged = true,
              ready_at = greatest(least(ready_at, ${storedInstant(event.at)}::timestamptz), not_before)
            where key = (select lane from cases where number = ${number} and is_open) returning key
          ),
          told as (
            update cases set events = events || ${json([event])}::text::jsonb from woken
            where number = ${number} and is_open
            returning events
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from told, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select exists (select from cases where number = ${number}) as "isKnown", (select events::text from told) as events`,
      )
      if (!row?.events) return { outcome: row?.isKnown ? 'already-closed' : 'not-found' }
      const events: readonly CaseEvent[] = JSON.parse(row.events)
      return { outcome: 'closed', before: events.slice(0, -1) }
    },
  }
}
