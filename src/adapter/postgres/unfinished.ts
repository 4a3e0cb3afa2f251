import { asc, eq } from 'drizzle-orm'
import type { Unfinished } from '../../turn/unfinished.ts'
import { json } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'
import { dead } from './schema-lanes.ts'
import { outbox } from './schema-outbox.ts'

/** More than anybody settles by hand. */
const most = 500

export function postgresUnfinished(database: Database): Unfinished {
  return {
    sends: async () => {
      const rows = await database.build((orm) =>
        orm
          .select({
            effect: outbox.effect,
            purpose: outbox.purpose,
            sentAt: outbox.sendingSince,
            createdAt: outbox.createdAt,
          })
          .from(outbox)
          .where(eq(outbox.state, 'unconfirmed'))
          .orderBy(asc(outbox.createdAt))
          .limit(most),
      )
      return rows.map(({ sentAt, createdAt, ...row }) => ({ ...row, sentAt: sentAt ?? createdAt }))
    },
    // The rank stays as it is, so that any late status still counts.
    settleSend: async (effect, outcome, log) => {
      const state = outcome === 'arrived' ? 'sent' : 'failed'
      const rows = await database.query(
        (sql) => sql`
          with settled as (
            update outbox set state = ${state} where effect = ${effect} and state = 'unconfirmed' returning effect
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from settled, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select effect from settled`,
      )
      return rows.length > 0 ? 'settled' : 'not-waiting'
    },
    letters: () =>
      database.build((orm) =>
        orm
          .select({
            message: dead.dedupe,
            receivedAt: dead.receivedAt,
            attempts: dead.attempts,
            why: dead.why,
          })
          .from(dead)
          .orderBy(asc(dead.receivedAt))
          .limit(most),
      ),
  }
}
