import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { LaneKey } from '../../ids.ts'
import type { TurnRecord } from '../../turn/turn-record.ts'
import { json, storedBytes, storedInstant, storedSealed, storedWords } from './columns.ts'
import type { Database } from './database.ts'
import { gather } from './gather.ts'
import { turnParts } from './turn-parts.ts'

type Outcome = 'committed' | 'fenced'

/** Writes turns; what is handed in while others are being written goes out together. */
export const turnCommits = (database: Database): ((turn: TurnRecord) => Promise<Outcome>) =>
  gather((turns: readonly TurnRecord[]) => commitTurns(database, turns))

/**
 * One statement, and so one transaction: each turn hangs on its row of `fence`, which is missing when its lease was
 * lost. The lanes are locked in the order of their keys, as everywhere.
 */
async function commitTurns(database: Database, turns: readonly TurnRecord[]): Promise<readonly Outcome[]> {
  const rows = await database.query<{ key: LaneKey }>((sql) => {
    const parts = turnParts.filter(({ isNeeded }) => turns.some(isNeeded)).map(({ write }) => write(sql))
    return sql`
      with turn as materialized (
        select t, t ->> 'lane' as turn_lane, (t ->> 'epoch')::bigint as turn_epoch, (t ->> 'at')::timestamptz as turn_at,
          (t ->> 'consumed')::bigint as consumed, t #>> '{talk,id}' as talk_id
        from jsonb_array_elements(${json(turns.map(storedTurn))}::text::jsonb) as t
      ),
      held as materialized (select key from lane where key in (select turn_lane from turn) order by key for update),
      fence as (
        update lane set
          lease_until = now() + interval '30 seconds', ready_at = turn_at + interval '30 seconds',
          not_before = null, wake_at = (t ->> 'wakeAt')::timestamptz, memo = t -> 'memo',
          head = coalesce(consumed, head),
          talk = case when t -> 'talk' = 'null' then talk when (t #> '{talk,ended}')::boolean then null else talk_id end,
          last_inbound_at = greatest(last_inbound_at, (t #>> '{talk,lastInboundAt}')::timestamptz)
        from held join turn on turn_lane = held.key
        where lane.key = held.key and epoch = turn_epoch and lease_until is not null
        returning lane.key, person, epoch, t, turn_at, consumed, talk_id
      )
      ${parts.map((part) => sql`, ${part}`)}
      select key from fence`
  })
  const written = new Set(rows.map(({ key }) => key))
  return turns.map(({ lane }) => (written.has(lane) ? 'committed' : 'fenced'))
}

function storedTurn({ talk, vault, case: touched, ...turn }: TurnRecord) {
  const opened = touched?.events.find((event) => event.type === 'opened')
  const cases = touched && touched.events.length > 0 ? [touched] : []
  return {
    lane: turn.lane,
    epoch: turn.epoch,
    at: storedInstant(turn.at),
    consumed: turn.consumed,
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
    remasked: turn.remasked.map((line) => ({ ...line, words: storedWords(line.words) })),
    vault: vault.put.map(({ name, value }) => ({ name, ...storedSealed(value) })),
    drop: vault.drop.filter((name) => !vault.put.some((row) => row.name === name)),
    replies: turn.replies,
    agentSends: turn.agentSends.map(({ words, ...send }) => ({ ...send, ...(words && storedSealed(words)) })),
    starts: turn.starts.map((start) => ({ ...start, at: storedInstant(start.at) })),
    events: turn.events,
    consent: turn.consent,
    opened: opened ? cases.map((row) => ({ ...row, talk: opened.talk })) : [],
    continued: opened ? [] : cases,
    log: turn.log.map(storedLeaf),
  }
}

export const storedLeaf = ({ at, bytes, hash }: LogLeaf) => ({
  at: storedInstant(at),
  entry: storedBytes(bytes),
  hash: storedBytes(hash),
})
