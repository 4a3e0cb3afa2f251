import type { InboxRow } from '../../web/inbox-view.ts'
import { pageRows } from './row-window.ts'

/** The pages of a list that were looked at, and which of them may be old. */
export function knownRows() {
  const pages = new Map<number, readonly InboxRow[]>()
  const stale = new Set<number>()
  return {
    isDue: (page: number): boolean => stale.has(page) || !pages.has(page),
    doubt: (some: Iterable<number> = pages.keys()): void => {
      for (const page of some) stale.add(page)
    },
    /** @returns the last page there is */
    learn: (page: number, rows: readonly InboxRow[], total: number): number => {
      pages.set(page, rows)
      const last = Math.max(0, Math.ceil(total / pageRows) - 1)
      for (const known of pages.keys()) if (known > last) pages.delete(known)
      return last
    },
    /** About to be asked for: what comes to be known meanwhile is asked for again. */
    trust: (page: number): void => {
      stale.delete(page)
    },
    placed: (): ReadonlyMap<number, InboxRow> =>
      new Map(
        [...pages].flatMap(([page, rows]) => rows.map((row, at) => [page * pageRows + at, row] as const)),
      ),
  }
}
