import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { TurnRecord } from '../../turn/ports.ts'
import { json, storedBytes, storedInstant, storedSealed, storedWords } from './columns.ts'
import type { Database } from './database.ts'
import { storedIdentifier } from './introduce-persons.ts'
import { turnParts } from './turn-parts.ts'

/**
 * One statement, and so one transaction: it all hangs on `fence`, which is empty when the lease was lost.
 */
export async function commitTurn(database: Database, turn: TurnRecord): Promise<'committed' | 'fenced'> {
  const at = storedInstant(turn.at)
  const rows = await database.query((sql) => {
    const writing = { sql, turn, at }
    const parts = turnParts.filter(({ isNeeded }) => isNeeded(turn)).map(({ write }) => write(writing))
    return sql`
      with turn as materialized (select ${json(storedTurn(turn))}::text::jsonb as t),
      fence as (
        update lane set
          lease_until = now() + interval '30 seconds', ready_at = ${at}::timestamptz + interval '30 seconds',
          not_before = null, wake_at = (t ->> 'wakeAt')::timestamptz, memo = t -> 'memo',
          head = coalesce(${turn.consumed}::bigint, head),
          talk = case when t -> 'talk' = 'null' then talk when (t #> '{talk,ended}')::boolean then null
            else t #>> '{talk,id}' end,
          last_inbound_at = greatest(last_inbound_at, (t #>> '{talk,lastInboundAt}')::timestamptz)
        from turn where key = ${turn.lane} and epoch = ${turn.epoch}::bigint and lease_until is not null
        returning key, person, t, t #>> '{talk,id}' as talk_id
      )
      ${parts.map((part) => sql`, ${part}`)}
      select key from fence`
  })
  return rows.length > 0 ? 'committed' : 'fenced'
}

function storedTurn({ talk, vault, case: touched, ...turn }: TurnRecord) {
  const opened = touched?.events.find((event) => event.type === 'opened')
  const cases = touched && touched.events.length > 0 ? [touched] : []
  return {
    memo: turn.memo,
    wakeAt: turn.wakeAt === null ? null : storedInstant(turn.wakeAt),
    locale: turn.locale,
    notice: turn.notice,
    talk: talk && {
      id: talk.id,
      state: talk.state,
      ended: talk.ended,
      lastInboundAt: storedInstant(talk.lastInboundAt),
      startedAt: talk.created ? storedInstant(talk.created.startedAt) : null,
    },
    keys: talk?.created ? [{ ...talk.created.key, wrapped: storedBytes(talk.created.key.wrapped) }] : [],
    lines: turn.lines.map((line) => ({
      ...line,
      at: storedInstant(line.at),
      words: line.words && storedWords(line.words),
    })),
    remasked: turn.remasked.map(({ n, words }) => ({ n, words: storedWords(words) })),
    vault: vault.put.map(({ name, value }) => ({ name, ...storedSealed(value) })),
    drop: vault.drop.filter((name) => !vault.put.some((row) => row.name === name)),
    replies: turn.replies,
    starts: turn.starts.map((start) => ({ ...start, at: storedInstant(start.at) })),
    events: turn.events,
    consent: turn.consent,
    opened: opened ? cases.map((row) => ({ ...row, talk: opened.talk })) : [],
    continued: opened ? [] : cases,
    identifiers: turn.identifiers.map(storedIdentifier),
    log: turn.log.map(storedLeaf),
  }
}

export const storedLeaf = ({ at, bytes, hash }: LogLeaf) => ({
  at: storedInstant(at),
  entry: storedBytes(bytes),
  hash: storedBytes(hash),
})
