import { useCallback, useEffect, useState } from 'react'
import type { InboxRow } from '../../web/inbox-view.ts'

export type Cursor = {
  /** The place of the line that Tab comes to. */
  readonly at: number
  readonly total: number
  /** Counts moves by keys: each brings the line into view. */
  readonly moves: number
  readonly row: InboxRow | null
  readonly move: (by: number) => void
  /** Where the focus came by itself. */
  readonly reach: (at: number) => void
}

/** The line of a list where somebody is; it stays with its case when lines come and go above it. */
export function useCursor(rows: ReadonlyMap<number, InboxRow>, total: number): Cursor {
  const [{ at, moves }, setAt] = useState({ at: 0, moves: 0 })
  const [held, setHeld] = useState<string | null>(null)
  const row = rows.get(at) ?? null
  useEffect(() => {
    if (held === null || rows.get(at)?.case === held) return
    const now = [...rows].find(([, one]) => one.case === held)?.[0]
    if (now !== undefined) setAt((before) => ({ ...before, at: now }))
    else if (rows.size > 0) setHeld(null)
  }, [rows, held, at])
  const hold = useCallback((place: number) => setHeld(rows.get(place)?.case ?? null), [rows])
  const reach = useCallback(
    (place: number) => {
      setAt((before) => ({ ...before, at: place }))
      hold(place)
    },
    [hold],
  )
  const move = useCallback(
    (by: number) => {
      if (total === 0) return
      // The first key goes to the line that is there, not past it.
      const isFirst = moves === 0 && held === null
      const next = Math.max(0, Math.min(total - 1, isFirst && Math.abs(by) === 1 ? at : at + by))
      setAt({ at: next, moves: moves + 1 })
      hold(next)
    },
    [at, moves, total, held, hold],
  )
  return { at: Math.min(at, Math.max(0, total - 1)), total, moves, row, move, reach }
}
