import type { ISql, Row } from 'postgres'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import { withLines } from '../../handoff/case/case-columns.ts'
import type { CaseEvent } from '../../handoff/case/case-event.ts'
import type { CaseNumber, LaneKey } from '../../ids.ts'
import type { TurnRecord } from '../../turn/turn-record.ts'
import { lockCases, storedCase } from './case-rows.ts'
import { json, storedBytes, storedInstant, storedSealed, storedWords } from './columns.ts'
import type { Database } from './database.ts'
import { gather } from './gather.ts'
import { isCaseTouched, turnParts } from './turn-parts.ts'

type Outcome = 'committed' | 'fenced'

/** Writes turns; what is handed in while others are being written goes out together. */
export const turnCommits = (database: Database): ((turn: TurnRecord) => Promise<Outcome>) =>
  gather((turns: readonly TurnRecord[]) => commitTurns(database, turns))

/** Where none touches a case one statement does; else the cases are read under lock before. */
function commitTurns(database: Database, turns: readonly TurnRecord[]): Promise<readonly Outcome[]> {
  if (!turns.some(isCaseTouched))
    return database.query<Held>((sql) => writeTurns(sql, turns, [])).then((rows) => outcomes(turns, rows))
  return database.transaction(async (sql) => {
    const lanes = turns.map(({ lane }) => lane)
    await sql`
      select key from lane where key in (select jsonb_array_elements_text(${json(lanes)}::text::jsonb))
      order by key for update`
    const numbers = turns.flatMap(({ case: touched }) => (touched ? [touched.number] : []))
    const known = await lockCases(sql, numbers)
    const cases = turns.map((turn) => caseOf(turn, known))
    return outcomes(turns, await writeTurns(sql, turns, cases))
  })
}

function caseOf({ case: touched }: TurnRecord, known: ReadonlyMap<CaseNumber, readonly CaseEvent[]>) {
  if (!touched || touched.events.length === 0) return null
  const { events, current } = withLines(known.get(touched.number) ?? [], touched.events)
  return current.status === 'none' ? null : storedCase(current, events)
}

type Held = { readonly key: LaneKey; readonly epoch: string }

/** By lane and epoch: whoever lost a lane may hand in a turn of it together with whoever has it. */
function outcomes(turns: readonly TurnRecord[], rows: readonly Held[]): readonly Outcome[] {
  const written = new Set(rows.map(({ key, epoch }) => `${key} ${epoch}`))
  return turns.map(({ lane, epoch }) => (written.has(`${lane} ${epoch}`) ? 'committed' : 'fenced'))
}

/**
 * One statement, and so one transaction: each turn hangs on its row of `fence`, which is missing when its lease was
 * lost. The lanes are locked in the order of their keys, as everywhere.
 */
function writeTurns(sql: ISql, turns: readonly TurnRecord[], cases: readonly StoredCase[]) {
  const parts = turnParts.filter(({ isNeeded }) => turns.some(isNeeded)).map(({ write }) => write(sql))
  const stored = turns.map((turn, at) => storedTurn(turn, cases[at] ?? null))
  return sql<Held[]>`
      with turn as materialized (
        select t, t ->> 'lane' as turn_lane, (t ->> 'epoch')::bigint as turn_epoch, (t ->> 'at')::timestamptz as turn_at,
          (t ->> 'consumed')::bigint as consumed, t #>> '{talk,id}' as talk_id
        from jsonb_array_elements(${json(stored)}::text::jsonb) as t
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
      ${parts.map((part) => sql<Row[]>`, ${part}`)}
      select key, epoch::text as epoch from fence`
}

type StoredCase = ReturnType<typeof storedCase> | null

function storedTurn({ talk, vault, case: _, ...turn }: TurnRecord, kept: StoredCase) {
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
    remasked: turn.remasked.map((line) => ({
      ...line,
      words: storedWords(line.words),
      isWarned: line.warning !== undefined,
    })),
    remaskedNotes: turn.remaskedNotes.map(({ id, words }) => ({ id, words: storedWords(words) })),
    vault: vault.put.map(({ name, value }) => ({ name, ...storedSealed(value) })),
    drop: vault.drop.filter((name) => !vault.put.some((row) => row.name === name)),
    replies: turn.replies,
    agentSends: turn.agentSends.map(({ words, ...send }) => ({ ...send, ...(words && storedSealed(words)) })),
    starts: turn.starts.map((start) => ({ ...start, at: storedInstant(start.at) })),
    events: turn.events,
    consent: turn.consent,
    cases: kept ? [kept] : [],
    log: turn.log.map(storedLeaf),
  }
}

export const storedLeaf = ({ at, bytes, hash }: LogLeaf) => ({
  at: storedInstant(at),
  entry: storedBytes(bytes),
  hash: storedBytes(hash),
})
