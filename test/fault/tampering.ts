import type { Sql, TransactionSql } from 'postgres'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { checkpointText } from '../../src/audit/checkpoint.ts'
import { emptyFrontier, type Frontier, rootOf } from '../../src/audit/frontier.ts'
import { leafHash } from '../../src/audit/leaf-hash.ts'
import { type NoteSigner, signNote } from '../../src/audit/signed-note.ts'
import { appendWithTiles } from '../../src/audit/tile.ts'
import { madeUpLeaf } from '../contract/made-up-log.ts'

const { hash } = nodeCrypto

/** What somebody who owns the database does to the log, at its entry `k`; they know how it is made. */
export type Attack = {
  readonly name: string
  readonly run: (sql: TransactionSql, k: number, stolen: readonly NoteSigner[]) => Promise<void>
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const edited = async (sql: TransactionSql, k: number): Promise<string> => {
  const [row] = await sql<{ entry: string }[]>`
    select encode(entry, 'base64') as entry from log_entry where index = ${k}`
  // One sign of one id: somebody else did it.
  const entry = Buffer.from(row?.entry ?? '', 'base64').toString()
  return entry.replace(/"id":"(.)/, (_, sign) => `"id":"${sign === 'x' ? 'y' : 'x'}`)
}

async function edit(sql: TransactionSql, k: number): Promise<void> {
  const bytes = text(Buffer.from(await edited(sql, k)))
  await sql`update log_entry set entry = decode(${bytes}, 'base64') where index = ${k}`
}

const remove = async (sql: TransactionSql, k: number) => {
  await sql`delete from log_entry where index = ${k}`
}

/** All that no key is needed for: leaf hashes, tiles, the head; with a key the checkpoints as well. */
async function recompute(sql: TransactionSql, signers: readonly NoteSigner[] | null): Promise<void> {
  const rows = await sql<{ n: string; entry: string }[]>`
    select n::text as n, encode(entry, 'base64') as entry from log_entry where index is not null order by index`
  const sizes = (await sql<{ size: number }[]>`select size::float8 as size from log_checkpoint`).map(
    ({ size }) => size,
  )
  await sql`delete from log_tile`
  if (signers) await sql`delete from log_checkpoint where size > ${rows.length}`
  let frontier: Frontier = emptyFrontier
  const leaves: { n: string; leaf: string; index: number }[] = []
  for (const { n, entry } of rows) {
    const leaf = await leafHash(hash, Buffer.from(entry, 'base64'))
    leaves.push({ n, leaf: text(leaf), index: frontier.size })
    const grown = await appendWithTiles(hash, frontier, leaf)
    frontier = grown.frontier
    for (const tile of grown.tiles)
      await sql`insert into log_tile (level, n, hash) values (${tile.level}, ${tile.n}, decode(${text(tile.hash)}, 'base64'))`
    if (signers && (sizes.includes(frontier.size) || frontier.size === rows.length))
      await resign(sql, frontier, signers)
  }
  await sql`update log_entry set index = -1 - index where index is not null`
  await sql`
    update log_entry set leaf_hash = decode(l.leaf, 'base64'), index = l.index
    from jsonb_to_recordset(${JSON.stringify(leaves)}::text::jsonb) as l (n bigint, leaf text, index bigint)
    where log_entry.n = l.n`
  const peaks = text(Buffer.concat(frontier.peaks))
  await sql`update log_head set size = ${frontier.size}, peaks = decode(${peaks}, 'base64')`
}

async function resign(sql: TransactionSql, frontier: Frontier, signers: readonly NoteSigner[]) {
  const [head] = await sql<{ origin: string }[]>`select origin from log_head`
  const root = await rootOf(hash, frontier)
  const body = checkpointText({ origin: head?.origin ?? '', size: frontier.size, root })
  const note = await signNote(body, signers)
  await sql`
    insert into log_checkpoint (size, at, note) values (${frontier.size}, '2026-11-22', ${note})
    on conflict (size) do update set note = excluded.note`
}

/** Back to the newest checkpoint of at most `k` entries. */
async function cutTo(sql: TransactionSql, k: number): Promise<number> {
  const [row] = await sql<{ size: number }[]>`
    select coalesce(max(size), 0)::float8 as size from log_checkpoint where size <= ${k}`
  const size = row?.size ?? 0
  await sql`delete from log_entry where index >= ${size}`
  await sql`delete from log_checkpoint where size > ${size}`
  await recompute(sql, null)
  return size
}

export const attacks: readonly Attack[] = [
  { name: 'edit an entry', run: edit },
  { name: 'delete an entry', run: remove },
  {
    name: 'swap two entries',
    run: async (sql, k) => {
      const other = k === 0 ? 1 : k - 1
      await sql`
        update log_entry as e set entry = o.entry, leaf_hash = o.leaf_hash, at = o.at
        from log_entry as o
        where (e.index = ${k} and o.index = ${other}) or (e.index = ${other} and o.index = ${k})`
    },
  },
  {
    name: 'insert an entry',
    run: async (sql, k) => {
      const { bytes, hash: leaf, at } = await madeUpLeaf(100_000 + k)
      await sql`update log_entry set index = -2 - index where index >= ${k}`
      await sql`update log_entry set index = -1 - index where index < 0`
      await sql`
        insert into log_entry (index, at, entry, leaf_hash)
        values (${k}, ${new Date(at).toISOString()}, decode(${text(bytes)}, 'base64'), decode(${text(leaf)}, 'base64'))`
    },
  },
  {
    name: 'cut the tail with its checkpoints',
    run: async (sql, k) => {
      await cutTo(sql, k)
    },
  },
  {
    name: 'restore an old backup, and let the log go on',
    run: async (sql, k, stolen) => {
      const size = await cutTo(sql, k)
      for (let n = 0; n < 20; n += 1) {
        const { bytes, hash: leaf, at } = await madeUpLeaf(200_000 + n)
        await sql`
          insert into log_entry (index, at, entry, leaf_hash)
          values (${size + n}, ${new Date(at).toISOString()}, decode(${text(bytes)}, 'base64'), decode(${text(leaf)}, 'base64'))`
      }
      // The deployment itself signs what comes next: not stolen, only used again.
      await recompute(sql, stolen)
    },
  },
  {
    name: 'edit, and compute all hashes anew',
    run: async (sql, k) => {
      await edit(sql, k)
      await recompute(sql, null)
    },
  },
  {
    name: 'edit, and sign everything anew with a stolen key',
    run: async (sql, k, stolen) => {
      await edit(sql, k)
      await recompute(sql, stolen)
    },
  },
  {
    name: 'delete, sign anew, and rewrite the anchor file in reach',
    run: async (sql, k, stolen) => {
      await remove(sql, k)
      await recompute(sql, stolen)
    },
  },
]

/** The same database inside a transaction that is never committed. */
export async function undone(
  database: Database,
  work: (sql: TransactionSql, inside: Pick<Database, 'query'>) => Promise<void>,
): Promise<void> {
  const undo = new Error('undone on purpose')
  await database
    .transaction(async (sql) => {
      const query = async <Row>(ask: (sql: Sql) => PromiseLike<Iterable<unknown>>) =>
        Array.from(await ask(sql as unknown as Sql)) as Row[]
      await work(sql, { query })
      throw undo
    })
    .catch((error) => {
      if (
        !String(error?.message).includes('undone') &&
        !String(error?.message).includes('refused a statement (Error)')
      )
        throw error
    })
}
