import type { LaneKey } from '../ids.ts'
import type { AfterTurn } from './drain-lane.ts'

/** Lanes that were just written to, each once, in the order they wait for a worker. */
export function createHints() {
  const lanes = new Set<LaneKey>()
  return {
    add: (lane: LaneKey): void => {
      lanes.add(lane)
    },
    isEmpty: (): boolean => lanes.size === 0,
    next: (): LaneKey | null => {
      const [first] = lanes
      if (first !== undefined) lanes.delete(first)
      return first ?? null
    },
    /** Who writes faster than we answer waits behind those who have had no turn yet. */
    afterTurn: ((lane) => {
      if (lanes.size === 0) return 'go on'
      lanes.add(lane)
      return 'leave'
    }) satisfies AfterTurn,
  }
}
