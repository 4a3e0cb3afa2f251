import type { TransactionSql } from 'postgres'
import type { Growth, LogState } from '../../audit/grow-log.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { Instant } from '../../clock.ts'
import { json, readBytes, storedBytes, storedInstant } from './columns.ts'

/** An entry that has no place yet. */
export type WaitingRow = { readonly n: number; readonly bytes: Uint8Array; readonly hash: Uint8Array }

const hashLength = 32

/** The log's state under its lock: from here to the end of the transaction nobody else gives places. Null: not begun. */
export async function lockHead(sql: TransactionSql): Promise<LogState | null> {
  // Sent together: the second waits for the lock, and for no longer than the first allows.
  const [, rows] = await Promise.all([
    sql`set local lock_timeout = '5s'`,
    sql<{ origin: string; vkey: string; size: number; peaks: string }[]>`
      select origin, vkey, size::float8 as size, encode(peaks, 'base64') as peaks
      from log_head where id = 1 for update`,
  ])
  const [row] = rows
  return row ? { ...row, peaks: peaksOf(readBytes(row.peaks)) } : null
}

const peaksOf = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: bytes.length / hashLength }, (_, at) =>
    bytes.slice(at * hashLength, (at + 1) * hashLength),
  )

/** Begins a log; somebody may have been faster. */
export async function beginLog(sql: TransactionSql, { origin, vkey }: LogState): Promise<void> {
  const [row] = [{ origin, vkey }]
  await sql`
    insert into log_head (id, origin, vkey, size, peaks)
    select 1, origin, vkey, 0, '' from jsonb_to_record(${json(row)}::text::jsonb) as h (origin text, vkey text)
    on conflict do nothing`
}

/** Entries one signature covers at most, beside those that came with a wish for a receipt. */
export const batchSize = 256

export async function waitingRows(sql: TransactionSql): Promise<readonly WaitingRow[]> {
  // The limit is `batchSize`, written out: of a parameter the planner believes a tenth of the table, and reads all of it.
  const rows = await sql<{ n: number; entry: string; hash: string }[]>`
    select n::float8 as n, encode(entry, 'base64') as entry, encode(leaf_hash, 'base64') as hash
    from log_entry where index is null order by log_entry.n limit 256`
  return rows.map(({ n, entry, hash }) => ({ n, bytes: readBytes(entry), hash: readBytes(hash) }))
}

/** An entry and its place: a row that waited for it, or one to be written. */
export type Placed = { readonly index: number } & (
  | { readonly row: number }
  | { readonly row: null; readonly leaf: LogLeaf }
)

/** Writes what grew, in one statement. */
export async function writeGrowth(
  sql: TransactionSql,
  placed: readonly Placed[],
  { state, tiles, note }: Growth,
  now: Instant,
): Promise<void> {
  const grown = {
    placed: placed.flatMap(({ index, row }) => (row === null ? [] : [{ n: row, index }])),
    added: placed.flatMap((one) => (one.row === null ? [addedOf(one.index, one.leaf)] : [])),
    tiles: tiles.map(({ hash, ...tile }) => ({ ...tile, hash: storedBytes(hash) })),
    head: {
      vkey: state.vkey,
      size: state.size,
      peaks: storedBytes(new Uint8Array(state.peaks.flatMap((peak) => [...peak]))),
      note,
      at: storedInstant(now),
    },
  }
  await sql`
    with t as materialized (select ${json(grown)}::text::jsonb as t),
    head as (
      select h.* from t, jsonb_to_record(t -> 'head')
        as h (vkey text, size bigint, peaks text, note text, at timestamptz)
    ),
    placed as (
      update log_entry set index = p.index
      from t, jsonb_to_recordset(t -> 'placed') as p (n bigint, index bigint)
      where log_entry.n = p.n
    ),
    added as (
      insert into log_entry (index, at, entry, leaf_hash)
      select a.index, a.at, decode(a.entry, 'base64'), decode(a.hash, 'base64')
      from t, jsonb_to_recordset(t -> 'added') as a (index bigint, at timestamptz, entry text, hash text)
    ),
    tiled as (
      insert into log_tile (level, n, hash)
      select level, n, decode(hash, 'base64')
      from t, jsonb_to_recordset(t -> 'tiles') as a (level int, n bigint, hash text)
    ),
    signed as (
      insert into log_checkpoint (size, at, note) select size, at, note from head
    )
    update log_head set vkey = head.vkey, size = head.size, peaks = decode(head.peaks, 'base64')
    from head where id = 1`
}

const addedOf = (index: number, { at, bytes, hash }: LogLeaf) => ({
  index,
  at: storedInstant(at),
  entry: storedBytes(bytes),
  hash: storedBytes(hash),
})
