import { useCallback, useState } from 'react'
import type { InboxRow } from '../../web/inbox-view.ts'

export type Selection = {
  readonly cases: ReadonlyMap<string, InboxRow>
  readonly select: (row: InboxRow, isSelected: boolean) => void
  readonly selectAll: (rows: Iterable<InboxRow>) => void
  readonly clear: () => void
}

/** The cases that something is to be done with at once; they stay chosen while the list moves on. */
export function useSelection(): Selection {
  const [cases, setCases] = useState<ReadonlyMap<string, InboxRow>>(new Map())
  const select = useCallback(
    (row: InboxRow, isSelected: boolean) =>
      setCases((before) => {
        const next = new Map(before)
        if (isSelected) next.set(row.case, row)
        else next.delete(row.case)
        return next
      }),
    [],
  )
  const selectAll = useCallback(
    (rows: Iterable<InboxRow>) => setCases(new Map([...rows].map((row) => [row.case, row]))),
    [],
  )
  return { cases, select, selectAll, clear: useCallback(() => setCases(new Map()), []) }
}
