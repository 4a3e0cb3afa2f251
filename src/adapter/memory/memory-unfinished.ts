import type { Unfinished } from '../../turn/unfinished.ts'
import type { MemoryState } from './memory-state.ts'

/** What could not be finished, oldest first as it stands in the maps. */
export const memoryUnfinished = (state: MemoryState): Unfinished => ({
  sends: async () =>
    [...state.outbox.values()].flatMap(({ effect, purpose, sendingSince, state: at }) =>
      at === 'unconfirmed' && sendingSince !== null ? [{ effect, purpose, sentAt: sendingSince }] : [],
    ),
  settleSend: async (effect, outcome, log) => {
    const row = state.outbox.get(effect)
    if (row?.state !== 'unconfirmed') return 'not-waiting'
    state.outbox.set(effect, { ...row, state: outcome === 'arrived' ? 'sent' : 'failed' })
    state.log.push(log)
    return 'settled'
  },
  letters: async () =>
    state.dead.map(({ item, why }) => {
      const { dedupe: message, receivedAt, attempts } = item
      return { message, receivedAt, attempts, why }
    }),
})
