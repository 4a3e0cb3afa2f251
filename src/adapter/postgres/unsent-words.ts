import type { TalkId } from '../../ids.ts'
import type { UnsentWords } from '../../turn/unsent-words.ts'
import { readSealed } from './columns.ts'
import type { Database } from './database.ts'

type Stored = {
  readonly talk: TalkId
  readonly bytes: string
  readonly key: string
  readonly of: 'words' | 'media'
}

/** Asked for whoever has the case: the door has looked. */
export const postgresUnsentWords = (database: Pick<Database, 'query'>): UnsentWords => ({
  find: async (number, effect) => {
    const [row] = await database.query<Stored>(
      (sql) => sql`
        select o.talk, encode(o.sealed, 'base64') as bytes, o.sealed_key as key,
          coalesce(o.body ->> 'of', 'words') as of
        from outbox o join cases c on c.lane = o.lane and c.talk = o.talk
        where c.number = ${number} and o.effect = ${effect} and o.state = 'unconfirmed' and o.sealed is not null
          and not o.is_sent_again`,
    )
    return row ? { talk: row.talk, words: readSealed(row), of: row.of } : null
  },
  markSentAgain: async (effect) => {
    await database.query(
      (sql) => sql`
        update outbox set is_sent_again = true, sealed = null, sealed_key = null where effect = ${effect}`,
    )
  },
})
