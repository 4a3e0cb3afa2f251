import type { LaneKey } from '../../ids.ts'
import type { MemoryLane, MemoryState } from './memory-state.ts'

/** The lane while its lease is still this worker's; the fence of everything a worker writes. */
export function heldLane(
  state: MemoryState,
  { lane, epoch }: { readonly lane: LaneKey; readonly epoch: number },
): MemoryLane | null {
  const row = state.lanes.get(lane)
  return row && row.epoch === epoch && row.leaseUntil !== null ? row : null
}
