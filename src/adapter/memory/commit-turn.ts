import { withLines } from '../../handoff/case/case-columns.ts'
import type { TurnRecord } from '../../turn/turn-record.ts'
import type { MemoryLane, MemoryState } from './memory-state.ts'

/** Writes one turn; nothing here can fail halfway. */
export function commitTurn(state: MemoryState, lane: MemoryLane, turn: TurnRecord): void {
  lane.head = turn.consumed ?? lane.head
  lane.notBefore = null
  lane.wakeAt = turn.wakeAt
  lane.memo = turn.memo
  state.inbox.set(
    lane.key,
    (state.inbox.get(lane.key) ?? []).filter(({ seq }) => seq > lane.head),
  )
  for (const { talk, ...now } of turn.remasked) {
    const kept = (state.lines.get(talk) ?? []).map((line) => (line.n === now.n ? { ...line, ...now } : line))
    state.lines.set(talk, kept)
  }
  writeTalk(state, lane, turn)
  writeSends(state, lane, turn)
  writePerson(state, lane, turn)
  if (turn.case && turn.case.events.length > 0) {
    const { number } = turn.case
    const { events, current } = withLines(state.cases.get(number)?.events ?? [], turn.case.events)
    if (current.status !== 'none') {
      const { talk, department } = current
      state.cases.set(number, { lane: lane.key, number, talk, department, events })
    }
  }
  state.log.push(...turn.log)
}

function writeTalk(state: MemoryState, lane: MemoryLane, { talk, at, lines, vault }: TurnRecord): void {
  if (!talk) return
  const { id, created, ended, lastInboundAt } = talk
  const known = state.talks.get(id)
  const key = created?.key ?? known?.key
  if (!key) return
  state.talks.set(id, {
    id,
    key,
    lane: lane.key,
    state: talk.state,
    startedAt: created?.startedAt ?? known?.startedAt ?? at,
    lastInboundAt,
    endedAt: ended ? at : null,
    turns: (known?.turns ?? 0) + 1,
    lines: (known?.lines ?? 0) + lines.length,
  })
  lane.talk = ended ? null : id
  lane.lastInboundAt =
    lane.lastInboundAt !== null && lane.lastInboundAt > lastInboundAt ? lane.lastInboundAt : lastInboundAt
  state.lines.set(id, [...(state.lines.get(id) ?? []), ...lines])
  const rows = state.vaults.get(id) ?? new Map()
  for (const name of vault.drop) rows.delete(name)
  for (const { name, value } of vault.put) rows.set(name, value)
  state.vaults.set(id, rows)
}

function writeSends(
  state: MemoryState,
  { key }: MemoryLane,
  { replies, agentSends, starts, events, epoch, at }: TurnRecord,
): void {
  const sends = [
    ...replies.map((reply) => ({ ...reply, words: null, refusal: null })),
    ...agentSends.map((send) => ({ body: { kind: 'agent-words' } as const, ...send })),
  ]
  for (const { effect, body, words, refusal } of sends) {
    const [talk = ''] = effect.split('.')
    state.outbox.set(effect, {
      effect,
      talk: talk as (typeof starts)[number]['talk'],
      body,
      words,
      lane: key,
      state: refusal === null ? 'sending' : 'failed',
      epoch,
      origin: 'reply',
      purpose: null,
      attempts: 1,
      sendingSince: at,
      retryAt: null,
      until: null,
      repeats: 0,
      rank: 0,
      message: null,
    })
  }
  for (const [effect, row] of state.outbox) {
    const isTakenBack = row.lane === key && row.until !== null && events.includes(row.until)
    if (isTakenBack && row.state === 'queued')
      state.outbox.set(effect, { ...row, state: 'failed', retryAt: null })
  }
  for (const [effect, { lane, until }] of state.starts) {
    if (lane === key && until !== null && events.includes(until)) state.starts.delete(effect)
  }
  for (const start of starts) state.starts.set(start.effect, { ...start, lane: key })
}

function writePerson(state: MemoryState, { person }: MemoryLane, turn: TurnRecord): void {
  state.consent.set(person, [...(state.consent.get(person) ?? []), ...turn.consent])
  const known = state.persons.get(person)
  if (known) {
    const { locale, notice } = turn
    state.persons.set(person, { ...known, locale: locale ?? known.locale, notice: notice ?? known.notice })
  }
}
