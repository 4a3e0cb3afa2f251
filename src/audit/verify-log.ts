import type { SignedCheckpoint } from './checkpoint.ts'
import type { Doubt } from './doubt.ts'
import { emptyFrontier, type Frontier } from './frontier.ts'
import { type KeyChain, keyChain } from './key-chain.ts'
import { type Hash, leafHash } from './leaf-hash.ts'
import type { KeyChange, LogSource, StoredEntry } from './log-source.ts'
import { type Marks, marksOf } from './marks.ts'
import { isSameHash } from './node-hash.ts'
import type { VerifySignature } from './signed-note.ts'
import { appendWithTiles, type ReadHashes, type Tile } from './tile.ts'

type Needs = {
  readonly hash: Hash
  readonly verify: VerifySignature
  readonly source: LogSource
  /** Told now and then how many entries are done; goes on when it resolves. */
  readonly tell: (done: number) => void | Promise<void>
}

type Asked = {
  /** The log's name: that of the key one trusts. */
  readonly origin: string
  /** Keys one trusts, as vkeys: one of them must have signed this log. */
  readonly vkeys: readonly string[]
  /** What is kept outside; null: nobody asked for it. */
  readonly anchors: { readonly checkpoints: readonly SignedCheckpoint[]; readonly broken: number } | null
  /** What was verified before, and is not read again; nothing: the whole log. */
  readonly since?: Frontier
}

export type Verdict = {
  readonly entries: number
  readonly checkpoints: number
  readonly anchors: number
  /** Entries that the largest anchor covers. */
  readonly anchored: number
  readonly vkey: string | null
  /** The tree over the entries: to go on from, where there is no doubt. */
  readonly frontier: Frontier
  /** In the order they were found; none: it is as it was signed. */
  readonly doubts: readonly Doubt[]
}

type Walk = {
  readonly frontier: Frontier
  readonly tiles: readonly Tile[]
  readonly changes: readonly KeyChange[]
}

/** So many reasons are enough. */
const mostDoubts = 50

/**
 * Reads a whole log and holds it against every checkpoint: its own, and those kept where whoever could rewrite it could
 * not. It believes the hash function, the given keys and the given anchors, and nothing else.
 */
export async function verifyLog(
  needs: Needs,
  { origin, vkeys, anchors, since = emptyFrontier }: Asked,
): Promise<Verdict> {
  const { source } = needs
  const doubts: Doubt[] = []
  const doubt = (one: Doubt) => {
    if (doubts.length < mostDoubts) doubts.push(one)
  }
  const [head, named] = [await source.head(), await source.keyChanges()]
  const first = named[0]?.from || head?.vkey || vkeys[0]
  const chain = await keyChain(needs, first ?? '', named, since.size)
  if (!vkeys.some((vkey) => chain.links.some((link) => link.vkey === vkey))) doubt({ doubt: 'other-key' })
  const own = anchors?.checkpoints.filter((anchor) => anchor.origin === origin) ?? []
  const markNeeds = { hash: needs.hash, chain, origin, doubt }
  const checkpoints = marksOf(markNeeds, 'checkpoint', source.checkpoints(since.size - 1), since.size)
  const outside = marksOf(
    { ...markNeeds, chain: anchorChain(chain) },
    'anchor',
    bySize(own, since.size),
    since.size,
  )
  const walk = await walkEntries(needs, { since, to: head?.size ?? Infinity }, [checkpoints, outside], doubt)
  const { size } = walk.frontier
  await checkpoints.finish(async () => Math.max(size, (await source.head())?.size ?? 0))
  await outside.finish(async () => size)
  if (anchors && anchors.broken > 0) doubt({ doubt: 'unreadable', by: 'anchor', times: anchors.broken })
  if (anchors && own.length === 0) doubt({ doubt: 'no-anchor' })
  const signed = checkpoints.told()
  if (signed.good < size && !doubts.some(({ doubt: what }) => what === 'root-differs'))
    doubt({ doubt: 'not-signed', from: signed.good, size })
  compareChanges(
    named.filter(({ index }) => index >= since.size),
    walk.changes,
    doubt,
  )
  const vkey = chain.links.at(-1)?.vkey ?? null
  if (head && !(await isHeadOf(source, head, { size, vkey }))) doubt({ doubt: 'bad-head', size: head.size })
  if (source.hashes) await compareTiles(source.hashes, walk.tiles, doubt)
  return {
    entries: size,
    checkpoints: signed.compared,
    anchors: outside.told().compared,
    anchored: outside.told().good,
    vkey,
    frontier: walk.frontier,
    doubts,
  }
}

/** Anchors do not come one for each change of a key, so the first of them need not bear both signatures. */
const anchorChain = ({ links, isSigned }: KeyChain): KeyChain => ({
  links,
  isSigned: async (note, size) => (await isSigned(note, size)) || isSigned(note, size),
})

async function isHeadOf(
  source: LogSource,
  head: { readonly vkey: string; readonly size: number },
  { size, vkey }: { readonly size: number; readonly vkey: string | null },
): Promise<boolean> {
  return head.size === size && (size === 0 || head.vkey === vkey) && !(await isMoreThan(source, size))
}

/** Whether there are entries that the head does not know. The log may grow meanwhile, so it is asked last. */
async function isMoreThan(source: LogSource, size: number): Promise<boolean> {
  for await (const page of source.entries(size)) {
    if (page.length === 0) return false
    return ((await source.head())?.size ?? 0) <= size
  }
  return false
}

async function* bySize(anchors: readonly SignedCheckpoint[], from: number) {
  yield anchors
    .filter(({ size }) => size >= from)
    .toSorted((one, other) => one.size - other.size)
    .map(({ size, written: note }) => ({ size, note }))
}

async function walkEntries(
  { hash, source, tell }: Needs,
  { since, to }: { readonly since: Frontier; readonly to: number },
  marks: readonly Marks[],
  doubt: (doubt: Doubt) => void,
): Promise<Walk> {
  const tiles: Tile[] = []
  const changes: KeyChange[] = []
  let frontier = since
  for (const mark of marks) await mark.reach(frontier)
  for await (const page of source.entries(since.size)) {
    // What comes after the head was written while this one read: it is for the next to verify.
    for (const stored of page.filter(({ index }) => index < to)) {
      const index = frontier.size
      if (stored.index !== index) {
        doubt({ doubt: 'entry-missing', index })
        return { frontier, tiles, changes }
      }
      const leaf = await leafHash(hash, stored.entry)
      const told = toldBy(stored.entry)
      if (!told || !isAsBeside(stored, leaf, told)) doubt({ doubt: 'entry-changed', index })
      changes.push(...changesIn(index, told))
      const grown = await appendWithTiles(hash, frontier, leaf)
      frontier = grown.frontier
      tiles.push(...grown.tiles)
      for (const mark of marks) await mark.reach(frontier)
    }
    await tell(frontier.size)
  }
  return { frontier, tiles, changes }
}

type Told = {
  readonly at?: unknown
  readonly kind?: unknown
  readonly talk?: unknown
  readonly from?: unknown
  readonly to?: unknown
  readonly actor?: { readonly id?: unknown; readonly role?: unknown }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function toldBy(entry: Uint8Array): Told | null {
  try {
    const told: unknown = JSON.parse(decoder.decode(entry))
    return typeof told === 'object' && told !== null ? told : null
  } catch {
    return null
  }
}

/** What is kept beside an entry to find it by must be what the entry says: else it could be hidden unchanged. */
function isAsBeside({ beside }: StoredEntry, leaf: Uint8Array, { at, kind, talk, actor }: Told): boolean {
  if (!beside) return true
  const isStaff = actor?.role !== 'person' && actor?.role !== 'system'
  return (
    isSameHash(leaf, beside.leafHash) &&
    at === beside.at &&
    kind === beside.kind &&
    (talk ?? null) === beside.talk &&
    (isStaff ? (actor?.id ?? null) : null) === beside.staff
  )
}

const changesIn = (index: number, told: Told | null): readonly KeyChange[] =>
  told?.kind === 'log-key-changed' ? [{ index, from: String(told.from), to: String(told.to) }] : []

/** What the source says of its keys must stand in its entries, each change taking over where the last one ended. */
function compareChanges(
  named: readonly KeyChange[],
  found: readonly KeyChange[],
  doubt: (doubt: Doubt) => void,
): void {
  const isChain = (change: KeyChange, at: number) => at === 0 || found[at - 1]?.to === change.from
  const wrong = found.find(
    (change, at) => !isChain(change, at) || named[at]?.index !== change.index || named[at]?.to !== change.to,
  )
  if (wrong) doubt({ doubt: 'key-change', index: wrong.index })
  else if (named.length !== found.length)
    doubt({ doubt: 'key-change', index: named[found.length]?.index ?? 0 })
}

const pageOfTiles = 4096

async function compareTiles(
  read: ReadHashes,
  tiles: readonly Tile[],
  doubt: (doubt: Doubt) => void,
): Promise<void> {
  for (const level of new Set(tiles.map((tile) => tile.level))) {
    const ours = tiles.filter((tile) => tile.level === level)
    for (let from = 0; from < ours.length; from += pageOfTiles) {
      const theirs = await read(level, (ours[0]?.n ?? 0) + from, pageOfTiles)
      const wrong = ours
        .slice(from, from + pageOfTiles)
        .find((tile, at) => !theirs[at] || !isSameHash(tile.hash, theirs[at]))
      if (wrong) return doubt({ doubt: 'bad-tile', level, n: wrong.n })
    }
  }
}
