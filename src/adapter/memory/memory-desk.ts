import type { Desk } from '../../turn/desk.ts'
import { isOpen } from './memory-claim.ts'
import { type MemoryState, wake } from './memory-state.ts'

/** What the desk's commands see and do. */
export const memoryDesk = (state: MemoryState): Desk => ({
  openCases: async () => [...state.cases.values()].filter(isOpen),
  closeCase: async (number, event, log) => {
    const row = state.cases.get(number)
    if (!row) return { outcome: 'not-found' }
    if (!isOpen(row)) return { outcome: 'already-closed' }
    state.cases.set(number, { ...row, events: [...row.events, event] })
    state.log.push(log)
    const lane = state.lanes.get(row.lane)
    if (lane) {
      lane.isNudged = true
      wake(lane, event.at)
    }
    return { outcome: 'closed', before: row.events }
  },
})
