import type { EffectId, TalkId } from '../../ids.ts'
import type { AgentWords } from '../../turn/claim.ts'
import type { Remasking, Transcripts } from '../../turn/transcripts.ts'
import type { OutboxEntry } from '../../turn/turn-record.ts'
import type { MemoryState } from './memory-state.ts'

/** Most talks that are listed. */
const most = 200

/** The stored talks as those see them who read transcripts. */
export const memoryTranscripts = (state: MemoryState): Transcripts => ({
  list: async () =>
    [...state.talks.values()]
      .sort((a, b) => b.startedAt - a.startedAt)
      .slice(0, most)
      .map(({ id, startedAt, lastInboundAt, endedAt, lines }) => {
        return { talk: id, startedAt, lastInboundAt, isOver: endedAt !== null, lines }
      }),
  read: async (id) => {
    const talk = state.talks.get(id)
    if (!talk) return null
    const { lane, turns, key } = talk
    const vault = [...(state.vaults.get(id) ?? [])].map(([name, value]) => ({ name, value }))
    const lines = state.lines.get(id) ?? []
    const sends = entriesOf(state.outbox.values(), id)
    const starts = entriesOf(state.starts.values(), id)
    // Nobody notes anything on a case of one process.
    return { lane, talk: id, turns, key, vault, state: talk.state, lines, notes: [], sends, starts }
  },
  remask: async (change) => {
    const talk = state.talks.get(change.talk)
    const lane = state.lanes.get(change.lane)
    if (!talk || !lane || lane.leaseUntil !== null || talk.turns !== change.turns) return 'changed'
    write(state, change)
    return 'masked'
  },
  misses: async () => [...state.misses.values()].sort((a, b) => b.day.localeCompare(a.day)),
})

type Row = {
  readonly talk: TalkId
  readonly effect: EffectId
  readonly body: OutboxEntry['body'] | AgentWords
}

const entriesOf = (rows: Iterable<Row>, id: TalkId): readonly OutboxEntry[] =>
  [...rows].flatMap(({ talk, effect, body }) =>
    talk === id && body.kind !== 'agent-words' ? [{ effect, body }] : [],
  )

function write(state: MemoryState, change: Remasking): void {
  const { at, talk: id, miss } = change
  const talk = state.talks.get(id)
  if (talk) state.talks.set(id, { ...talk, state: change.state })
  const lines = (state.lines.get(id) ?? []).map((line) => {
    const other = change.lines.find(({ n }) => n === line.n)
    return other ? { ...line, ...other } : line
  })
  state.lines.set(id, lines)
  const vault = state.vaults.get(id) ?? new Map()
  for (const { name, value } of change.vault) vault.set(name, value)
  state.vaults.set(id, vault)
  for (const { effect, body } of change.sends) {
    const row = state.outbox.get(effect)
    if (row) state.outbox.set(effect, { ...row, body })
  }
  for (const { effect, body } of change.starts) {
    const row = state.starts.get(effect)
    if (row) state.starts.set(effect, { ...row, body })
  }
  const day = new Date(at).toISOString().slice(0, 10)
  const name = `${day} ${miss.kind} ${miss.locale}`
  state.misses.set(name, { day, ...miss, misses: (state.misses.get(name)?.misses ?? 0) + 1 })
  if (change.incident) state.incidents.set(change.incident.number, change.incident)
  state.log.push(...change.log)
}
