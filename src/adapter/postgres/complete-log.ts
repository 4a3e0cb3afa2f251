import { readSignedCheckpoint, type SignedCheckpoint } from '../../audit/checkpoint.ts'
import { rootOf } from '../../audit/frontier.ts'
import { newLog } from '../../audit/grow-log.ts'
import { leafHash } from '../../audit/leaf-hash.ts'
import type { LogCopy, SignedBatch } from '../../audit/log-copy.ts'
import type { LogKeys } from '../../audit/log-keys.ts'
import { isSameHash } from '../../audit/node-hash.ts'
import { isSignedBy, type VerifySignature } from '../../audit/signed-note.ts'
import { appendWithTiles, type Tile } from '../../audit/tile.ts'
import { type Instant, instantOf } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import { json, readBytes, storedBytes } from './columns.ts'
import type { Database } from './database.ts'
import { beginLog, lockHead, type Placed, writeGrowth } from './log-rows.ts'
import type { PlaceNeeds } from './place-entries.ts'

type Needs = PlaceNeeds & { readonly copy: LogCopy; readonly verify: VerifySignature }

/**
 * Makes the database and the copy one again: after a loss of power the database may lack its newest entries, after a
 * crash or where somebody cut the file the copy may. Neither ever loses what the other has.
 *
 * @throws Fault `LOG_UNAVAILABLE` when they tell different histories
 */
export async function completeLog(needs: Needs, now: Instant): Promise<void> {
  const { database, copy } = needs
  const end = await copy.end()
  const size = await sizeIn(database)
  if (end.size > size) {
    for await (const batch of copy.after(size)) await takeBack(needs, batch, now)
    if ((await sizeIn(database)) !== end.size) throw different(size)
  } else {
    await compareAt(database, end)
    if (end.size < size) await copyFrom(needs, end.size)
  }
}

async function sizeIn(database: Database): Promise<number> {
  const [row] = await database.query<{ size: number }>(
    (sql) => sql`select size::float8 as size from log_head`,
  )
  return row?.size ?? 0
}

async function compareAt(
  database: Database,
  { size, note }: { readonly size: number; readonly note: string | null },
): Promise<void> {
  if (note === null) return
  const [row] = await database.query<{ note: string }>(
    (sql) => sql`select note from log_checkpoint where size = ${size}`,
  )
  const [ours, theirs] = [row && readSignedCheckpoint(row.note), readSignedCheckpoint(note)]
  if (!ours || !theirs || !isSameHash(ours.root, theirs.root)) throw different(size)
}

/** Puts a batch of the copy into the database, which must come to the same root. */
async function takeBack(
  { database, hash, keys, verify }: Needs,
  { from, entries, note }: SignedBatch,
  now: Instant,
): Promise<void> {
  const checkpoint = readSignedCheckpoint(note)
  if (!checkpoint || !(await isOurs(verify, keys, checkpoint))) throw different(from)
  await database.transaction(async (sql) => {
    const first = await lockHead(sql)
    if (!first) await beginLog(sql, newLog(keys))
    const state = first ?? newLog(keys)
    const missing = entries.slice(state.size - from)
    const leaves = await Promise.all(
      missing.map(async (bytes) => ({ bytes, hash: await leafHash(hash, bytes), at: timeOf(bytes) })),
    )
    const tiles: Tile[] = []
    let frontier: { size: number; peaks: readonly Uint8Array[] } = state
    for (const leaf of leaves) {
      const grown = await appendWithTiles(hash, frontier, leaf.hash)
      frontier = grown.frontier
      tiles.push(...grown.tiles)
    }
    if (checkpoint.size !== frontier.size || state.size < from) throw different(state.size)
    if (!isSameHash(checkpoint.root, await rootOf(hash, frontier))) throw different(state.size)
    const rows = await waitingByHash(
      sql,
      leaves.map((leaf) => leaf.hash),
    )
    const placed = leaves.map((leaf, at): Placed => {
      const index = state.size + at
      const row = rows.get(keyOf(leaf.hash))?.shift()
      return row === undefined ? { index, row: null, leaf } : { index, row }
    })
    const vkey = keyChangedTo(missing) ?? state.vkey
    await writeGrowth(sql, placed, { state: { ...frontier, origin: state.origin, vkey }, tiles, note }, now)
  })
}

async function isOurs(
  verify: VerifySignature,
  { signers }: LogKeys,
  { note }: SignedCheckpoint,
): Promise<boolean> {
  const good = await Promise.all(signers.map(({ key }) => isSignedBy(verify, note, key)))
  return good.includes(true)
}

/** Rows that were written but had lost their places, to be used again. */
async function waitingByHash(
  sql: Parameters<typeof lockHead>[0],
  hashes: readonly Uint8Array[],
): Promise<Map<string, number[]>> {
  const rows = await sql<{ n: number; hash: string }[]>`
    select n::float8 as n, encode(leaf_hash, 'base64') as hash
    from log_entry
    where index is null and encode(leaf_hash, 'base64') in
      (select jsonb_array_elements_text(${json(hashes.map(keyOf))}::text::jsonb))
    order by log_entry.n`
  const byHash = new Map<string, number[]>()
  for (const { n, hash } of rows) byHash.set(hash, [...(byHash.get(hash) ?? []), n])
  return byHash
}

const keyOf = (hash: Uint8Array): string => storedBytes(hash)

type Told = { readonly at: number; readonly kind: string; readonly to?: string }
const toldBy = (bytes: Uint8Array): Told => JSON.parse(new TextDecoder().decode(bytes))
const timeOf = (bytes: Uint8Array): Instant => instantOf(toldBy(bytes).at)
const keyChangedTo = (entries: readonly Uint8Array[]): string | undefined =>
  entries.map(toldBy).findLast(({ kind }) => kind === 'log-key-changed')?.to

/** Writes into the copy what the database has beyond it. */
async function copyFrom({ database, copy }: Needs, start: number): Promise<void> {
  for (let from = start; ; ) {
    const [next] = await database.query<{ size: number; note: string }>(
      (sql) => sql`
        select size::float8 as size, note from log_checkpoint
        where size > ${from} order by log_checkpoint.size limit 1`,
    )
    if (!next) return
    const rows = await database.query<{ entry: string }>(
      (sql) => sql`
        select encode(entry, 'base64') as entry from log_entry
        where index >= ${from} and index < ${next.size} order by index`,
    )
    await copy.append({ from, entries: rows.map(({ entry }) => readBytes(entry)), note: next.note })
    from = next.size
  }
}

const different = (size: number): Fault =>
  new Fault(
    'LOG_UNAVAILABLE',
    `the database and the log file beside it tell different histories after entry #${size}: nothing is shown until one of them is put back; "sigilo audit verify" says which one the anchors know`,
  )
