import { after } from '../../clock.ts'
import type { CaseNumber, LaneKey, MessageKey } from '../../ids.ts'
import type { Unfinished } from '../../turn/unfinished.ts'
import { type MemoryState, wake } from './memory-state.ts'

/** What could not be finished, oldest first as it stands in the maps. */
export const memoryUnfinished = (state: MemoryState): Unfinished => ({
  sends: async () =>
    [...state.outbox.values()].flatMap(({ effect, purpose, sendingSince, state: at, body, lane }) => {
      if (at !== 'unconfirmed' || sendingSince === null) return []
      const kind = body.kind === 'agent-words' ? 'words' : body.kind
      return [{ effect, purpose, sentAt: sendingSince, kind, case: openCaseOf(state, lane) } as const]
    }),
  settleSend: async (effect, outcome, log) => {
    const row = state.outbox.get(effect)
    if (row?.state !== 'unconfirmed') return 'not-waiting'
    state.outbox.set(effect, { ...row, state: outcome === 'arrived' ? 'sent' : 'failed' })
    state.log.push(log)
    return 'settled'
  },
  letters: async () =>
    state.dead.map(({ lane, item, why }) => {
      const { dedupe: message, receivedAt, attempts } = item
      return { message, receivedAt, attempts, why, case: openCaseOf(state, lane) }
    }),
  retryLetter: async (message, log, now) => {
    const letter = take(state, message)
    const lane = letter && state.lanes.get(letter.lane)
    if (!lane) return 'not-waiting'
    lane.tail += 1
    const waiting = state.inbox.get(lane.key) ?? []
    waiting.push({ ...letter.item, seq: lane.tail, receivedAt: now, attempts: 0 })
    state.inbox.set(lane.key, waiting)
    wake(lane, now)
    state.log.push(log)
    return 'retried'
  },
  laneOfLetter: async (message) => state.dead.find(({ item }) => item.dedupe === message)?.lane ?? null,
  settleLetter: async (message, log) => {
    if (!take(state, message)) return 'not-waiting'
    state.log.push(log)
    return 'settled'
  },
  hurry: async (now, apart) => {
    const waiting = [...state.outbox.values()]
      .filter(({ state: at, retryAt }) => at === 'queued' && retryAt !== null && retryAt > now)
      .sort((a, b) => (a.retryAt ?? 0) - (b.retryAt ?? 0))
    const hurried = waiting.filter(({ retryAt }, n) => (retryAt ?? 0) > after(now, n * apart))
    for (const row of hurried) {
      const due = after(now, waiting.indexOf(row) * apart)
      state.outbox.set(row.effect, { ...row, retryAt: due })
      const lane = state.lanes.get(row.lane)
      if (lane && lane.leaseUntil === null) wake(lane, due)
    }
    return hurried.length
  },
})

function take({ dead }: MemoryState, message: MessageKey) {
  const at = dead.findIndex(({ item }) => item.dedupe === message)
  return at === -1 ? null : (dead.splice(at, 1)[0] ?? null)
}

const openCaseOf = ({ cases }: MemoryState, lane: LaneKey): CaseNumber | null =>
  [...cases.values()].find((one) => one.lane === lane && one.events.at(-1)?.type !== 'closed')?.number ?? null
