import type { Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import { checkpointText } from './checkpoint.ts'
import { type Frontier, rootOf } from './frontier.ts'
import type { Hash } from './leaf-hash.ts'
import type { LogKeys } from './log-keys.ts'
import { type LogLeaf, logLeaf } from './log-leaf.ts'
import { writeVkey } from './note-key.ts'
import { type NoteSigner, signNote } from './signed-note.ts'
import { appendWithTiles, type Tile } from './tile.ts'

/** A log between two checkpoints: its tree, its name and whose signature counts. */
export type LogState = Frontier & { readonly origin: string; readonly vkey: string }

/** What became of a log when entries got their places. */
export type Growth = {
  readonly state: LogState
  readonly tiles: readonly Tile[]
  /** The signed checkpoint of the new state. */
  readonly note: string
}

export const newLog = (keys: LogKeys): LogState => ({
  origin: keys.origin,
  vkey: writeVkey(newestOf(keys).key),
  size: 0,
  peaks: [],
})

/**
 * What has to be entered before anything else: that the key changed, where it did. Null: it is the same.
 * @throws Fault `LOG_UNAVAILABLE` when this process may not sign the log
 */
export async function keyChange(
  hash: Hash,
  keys: LogKeys,
  { origin, vkey }: Pick<LogState, 'origin' | 'vkey'>,
  now: Instant,
): Promise<LogLeaf | null> {
  const to = writeVkey(newestOf(keys).key)
  if (origin !== keys.origin)
    throw unavailable('the log was begun under another pepper: put the keys back that it was written with')
  if (vkey === to) return null
  if (!holderOf(keys, vkey))
    throw unavailable(
      'the log is signed with a key that this process does not have: give every replica all versions of the keys',
    )
  return logLeaf(hash, {
    v: 1,
    at: now,
    actor: { role: 'system', id: 'host' },
    purpose: null,
    kind: 'log-key-changed',
    from: vkey,
    to,
  })
}

/** Gives leaves their places and signs; the first checkpoint under a new key is signed by the one before as well. */
export async function growLog(
  hash: Hash,
  keys: LogKeys,
  state: LogState,
  leaves: readonly Uint8Array[],
): Promise<Growth> {
  const tiles: Tile[] = []
  let frontier: Frontier = { size: state.size, peaks: state.peaks }
  for (const leaf of leaves) {
    const grown = await appendWithTiles(hash, frontier, leaf)
    frontier = grown.frontier
    tiles.push(...grown.tiles)
  }
  const newest = newestOf(keys)
  const before = holderOf(keys, state.vkey)
  const signers = before && before !== newest ? [before, newest] : [newest]
  const root = await rootOf(hash, frontier)
  const note = await signNote(checkpointText({ origin: state.origin, size: frontier.size, root }), signers)
  return { state: { ...frontier, origin: state.origin, vkey: writeVkey(newest.key) }, tiles, note }
}

const holderOf = ({ signers }: LogKeys, vkey: string): NoteSigner | null =>
  signers.find(({ key }) => writeVkey(key) === vkey) ?? null

function newestOf({ signers }: LogKeys): NoteSigner {
  const newest = signers.at(-1)
  if (!newest) throw new Fault('BAD_KEY', 'a log needs a key to sign with')
  return newest
}

const unavailable = (message: string): Fault => new Fault('LOG_UNAVAILABLE', message)
