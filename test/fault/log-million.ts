import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import postgres from 'postgres'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { growLog, type LogState, newLog } from '../../src/audit/grow-log.ts'
import type { LogKeys } from '../../src/audit/log-keys.ts'
import { type LogLeaf, logLeaf } from '../../src/audit/log-leaf.ts'
import type { Tile } from '../../src/audit/tile.ts'
import { after } from '../../src/clock.ts'
import {
  parseDepartmentName,
  parseEffectId,
  parseMessageKey,
  parsePurposeName,
  parseSessionName,
  parseStaffId,
  parseTalkId,
} from '../../src/ids.ts'
import { noon } from '../contract/made-up.ts'

/** Entries that one signature covers, as the busiest log has them. */
const signedTogether = 256
/** Entries of one COPY. */
const written = 50_000
/** Milliseconds between two entries: a million are about half a year. */
const apart = 15_000
const staffMany = 40
const talkLength = 12

const numbered = (n: number, length: number): string => String(n).padStart(length, '0')
const staffId = (n: number) => parseStaffId(`staff_${numbered(n % staffMany, 16)}`)
const talkId = (n: number) => parseTalkId(`talk_${numbered(n, 17)}`)

/** What a busy deployment writes: nine of ten entries are steps of talks, the tenth is what people did. */
export function busyEntry(n: number): AuditEntry {
  const talk = talkId(Math.floor(n / talkLength))
  const common = { v: 1, at: after(noon, n * apart), purpose: null } as const
  if (n % 10 !== 0) {
    const turn = { ...common, actor: { role: 'system', id: 'turn' }, talk } as const
    return n % 2 === 0
      ? { ...turn, kind: 'message-taken', message: parseMessageKey(numbered(n, 43)) }
      : { ...turn, kind: 'reply-committed', effect: parseEffectId(`${numbered(n, 22)}.0.0`) }
  }
  const staff = { role: 'agent', id: staffId(n / 10) } as const
  return {
    ...{ ...common, kind: 'looked', actor: staff, purpose: parsePurposeName('complaints') },
    ...{ rule: 'agent/transcript.read', talk, case: null, session: parseSessionName(numbered(n % 500, 22)) },
    ...{ department: parseDepartmentName(n % 30 === 0 ? 'billing' : 'support'), what: 'transcript' },
    ...{ fields: [], rows: 1 },
  }
}

export const busyLeaf = (n: number): Promise<LogLeaf> => logLeaf(nodeCrypto.hash, busyEntry(n))

type Grown = {
  readonly from: number
  readonly leaves: readonly LogLeaf[]
  readonly tiles: readonly Tile[]
  readonly note: string
  readonly state: LogState
}

/** A log as it would have become, its tree computed here: batch after batch, each signed. */
async function* grown(keys: LogKeys, entries: number): AsyncGenerator<Grown> {
  let state = newLog(keys)
  while (state.size < entries) {
    const from = state.size
    const many = Math.min(signedTogether, entries - from)
    const leaves = await Promise.all(Array.from({ length: many }, (_, at) => busyLeaf(from + at)))
    const hashes = leaves.map(({ hash }) => hash)
    const growth = await growLog(nodeCrypto.hash, keys, state, hashes)
    state = growth.state
    yield { from, leaves, tiles: growth.tiles, note: growth.note, state }
  }
}

const hex = (bytes: Uint8Array): string => `\\\\x${Buffer.from(bytes).toString('hex')}`
const lineOf = (...columns: readonly (string | number)[]): string => `${columns.join('\t')}\n`
const textOf = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')

/** Fills an empty log of a PostgreSQL server with so many entries, places and signatures included. */
export async function fillServer(
  url: string,
  { keys, entries, tell }: { readonly keys: LogKeys; readonly entries: number; readonly tell: Tell },
): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const copy = async (into: Writable, lines: readonly string[]) => {
    into.end(lines.join(''))
    await finished(into)
  }
  let rows: string[] = []
  const [tiles, notes]: [string[], string[]] = [[], []]
  let last = newLog(keys)
  const write = async () => {
    await copy(await sql`copy log_entry (index, at, entry, leaf_hash) from stdin`.writable(), rows)
    rows = []
    tell(last.size)
  }
  for await (const { from, leaves, state, ...grew } of grown(keys, entries)) {
    for (const [at, { bytes, hash, at: when }] of leaves.entries())
      rows.push(lineOf(from + at, new Date(when).toISOString(), hex(bytes), hex(hash)))
    for (const { level, n, hash } of grew.tiles) tiles.push(lineOf(level, n, hex(hash)))
    notes.push(lineOf(state.size, new Date(noon + state.size * apart).toISOString(), textOf(grew.note)))
    last = state
    if (rows.length >= written) await write()
  }
  await write()
  await copy(await sql`copy log_tile (level, n, hash) from stdin`.writable(), tiles)
  await copy(await sql`copy log_checkpoint (size, at, note) from stdin`.writable(), notes)
  const peaks = Buffer.concat(last.peaks)
  await sql`
    insert into log_head (id, origin, vkey, size, peaks)
    values (1, ${last.origin}, ${last.vkey}, ${last.size}, ${peaks})`
  await sql`vacuum analyze log_entry`
  await sql.end()
}

/** The same log as lines, as `sigilo audit export` writes them. */
export async function fillFile(
  path: string,
  { keys, entries, tell }: { readonly keys: LogKeys; readonly entries: number; readonly tell: Tell },
): Promise<void> {
  const file = createWriteStream(path)
  let told = 0
  for await (const { leaves, note, state } of grown(keys, entries)) {
    const lines = leaves.map(({ bytes }) => `${Buffer.from(bytes).toString()}\n`).join('')
    if (!file.write(`${lines}${JSON.stringify(note)}\n`)) await once(file, 'drain')
    if (state.size - told < written) continue
    told = state.size
    tell(told)
  }
  file.end()
  await finished(file)
}

/** Told now and then how many entries are written. */
export type Tell = (done: number) => void
