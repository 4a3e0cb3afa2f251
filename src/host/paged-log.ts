import type { EntryRow, LogPages } from '../adapter/postgres/log-pages.ts'
import type { KeyChange, LogSource, StoredEntry } from '../audit/log-source.ts'

const usualPage = 4000

/** A log that is read page by page, as something to verify. */
export const pagedLog = (pages: LogPages, pageSize = usualPage): LogSource => ({
  // A database without a head says that its log is empty.
  head: async () => (await pages.head()) ?? { vkey: '', size: 0 },
  keyChanges: async () => (await pages.keyChanges()).map(changeOf),
  entries: async function* (first = 0) {
    for (let from = first; ; ) {
      const rows = await pages.entries(from, pageSize)
      if (rows.length > 0) yield rows.map(storedEntry)
      if (rows.length < pageSize) return
      from = (rows.at(-1)?.index ?? from) + 1
    }
  },
  checkpoints: async function* (first = -1) {
    for (let after = first; ; ) {
      const page = await pages.checkpoints(after, pageSize)
      yield page
      if (page.length < pageSize) return
      after = page.at(-1)?.size ?? after
    }
  },
  hashes: async (level, from, most) => (await pages.hashes(level, from, most)).map(bytesOf),
})

const storedEntry = ({ index, entry, leafHash, ...beside }: EntryRow): StoredEntry => ({
  index,
  entry: bytesOf(entry),
  beside: { ...beside, leafHash: bytesOf(leafHash) },
})

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64')

/** An entry that cannot be read names no keys; the walk over all entries says so. */
function changeOf({ index, entry }: { readonly index: number; readonly entry: string }): KeyChange {
  try {
    const { from, to } = JSON.parse(bytesOf(entry).toString())
    return { index, from: String(from), to: String(to) }
  } catch {
    return { index, from: '', to: '' }
  }
}
