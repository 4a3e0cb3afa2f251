import { readSeen, type Seen, writeSeen } from './seen.ts'

/**
 * Where a stream goes on after it was cut: what it has shown, and the run of the database that counted it. Another run
 * may count again what was lost with the last one, so its cursors are worth nothing here.
 */
export type Cursor = { readonly home: string; readonly seen: Seen }

/** Characters at most: it travels in a header. */
const longest = 2_000

/** Null: it is none of ours. */
export function readCursor(text: string): Cursor | null {
  const [, home, written] = /^([0-9a-f]{8})-([\d:,]{1,2000})$/.exec(text) ?? []
  const seen = written === undefined ? null : readSeen(written)
  return home !== undefined && seen ? { home, seen } : null
}

/** One with very many open transactions says less than it knows: some of what was shown is told once more. */
export function writeCursor({ home, seen }: Cursor): string {
  const text = writeSeen(seen)
  const said = text.length <= longest ? text : `${seen.below}:${seen.below}:`
  return `${home}-${said}`
}
