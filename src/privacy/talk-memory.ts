import { RawText } from '../message/raw-text.ts'
import { AnonymizedText, type Replacement } from './anonymized-text.ts'
import { viewOf } from './detect/view.ts'
import type { Finding, FindingKind } from './finding.ts'
import { type GuardIndex, indexForGuard } from './guard/guard-index.ts'
import { akinTo } from './known/akin-to.ts'
import { valueKeys } from './known/value-keys.ts'
import { findKnown, indexKnown, type KnownIndex, type KnownValue } from './known-values.ts'

/** One value this talk hides, as the vault keeps it: the token `[KIND_n]` and what it stands for. */
export type MemoryEntry = { readonly kind: FindingKind; readonly n: number; readonly value: RawText }

/**
 * What a talk hides: the same value has the same token from its first message to its last. It grows while a turn is
 * anonymized; `fresh` is what the turn has to add to the vault.
 */
export type TalkMemory = {
  /** The token of a value; a new number when the talk has not seen it. */
  readonly tokenFor: (kind: FindingKind, value: string) => { readonly kind: FindingKind; readonly n: number }
  /** The token of a known value. */
  readonly tokenOf: (known: KnownValue) => { readonly kind: FindingKind; readonly n: number }
  /** What a token stands for, as it was written last; null when the talk has no such token. */
  readonly valueOf: (kind: FindingKind, n: number) => RawText | null
  /** Another way in which the value of a token was written. */
  readonly add: (entry: MemoryEntry) => void
  /** Entries that were not there when the memory was made. */
  readonly fresh: () => readonly MemoryEntry[]
  /** What this talk hides, ready to be looked for. */
  readonly index: () => KnownIndex
  /** Adds what is known of the person and no token stands for yet. */
  readonly learn: (values: readonly KnownValue[]) => void
  /** What this talk hides and all that was learned. */
  readonly everything: () => KnownIndex
  /** The same, in every form in which it could leave the turn. */
  readonly guard: () => GuardIndex
}

/** @param taken the highest numbers of tokens whose values are not known any more */
export function createTalkMemory(
  entries: readonly MemoryEntry[],
  taken: ReadonlyMap<FindingKind, number> = new Map(),
): TalkMemory {
  const all: MemoryEntry[] = []
  const byKey = new Map<string, MemoryEntry>()
  /** As it was written last, by `KIND_n`. */
  const byToken = new Map<string, MemoryEntry>()
  const highest = new Map(taken)
  const learned: KnownValue[] = []
  const isNew = onceEach()
  let made: Made = {}
  /** How many of the entries are found by their keys: those of the first are made when a second comes. */
  let keyed = 0
  const put = (entry: MemoryEntry) => {
    all.push(entry)
    byToken.set(`${entry.kind}_${entry.n}`, entry)
    made = {}
    highest.set(entry.kind, Math.max(highest.get(entry.kind) ?? 0, entry.n))
  }
  const keyBy = (keys: readonly string[], entry: MemoryEntry) => {
    keyed++
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, entry)
  }
  entries.forEach(put)
  const tokenFor = (kind: FindingKind, value: string) => {
    if (all.length === 0) {
      const n = (highest.get(kind) ?? 0) + 1
      put({ kind, n, value: new RawText(value) })
      return { kind, n }
    }
    for (const entry of all.slice(keyed)) keyBy(valueKeys(entry.kind, RawText.reveal(entry.value)), entry)
    const keys = valueKeys(kind, value)
    const exact = byKey.get(keys[0] ?? '')
    if (exact) return { kind: exact.kind, n: exact.n }
    const akin =
      keys.map((key) => byKey.get(key)).find((entry) => entry !== undefined) ?? akinTo(kind, value, all)
    const n = akin?.n ?? (highest.get(kind) ?? 0) + 1
    const entry = { kind: akin?.kind ?? kind, n, value: new RawText(value) }
    put(entry)
    keyBy(entry.kind === kind ? keys : valueKeys(entry.kind, value), entry)
    return { kind: entry.kind, n }
  }
  return {
    tokenFor,
    valueOf: (kind, n) => byToken.get(`${kind}_${n}`)?.value ?? null,
    add: put,
    tokenOf: ({ kind, value }) => tokenFor(kind, RawText.reveal(value)),
    fresh: () => all.slice(entries.length),
    index: () => (made.index ??= indexKnown(all)),
    learn: (values) => {
      for (const known of values) {
        if (!isNew(known)) continue
        learned.push(known)
        made = made.index ? { index: made.index } : {}
      }
    },
    everything: () => (made.everything ??= indexKnown([...all, ...learned])),
    guard: () => (made.guard ??= indexForGuard([...all, ...learned])),
  }
}

/** Whether a value was not asked for before as what it is now. */
function onceEach(): (known: KnownValue) => boolean {
  const firstKind = new Map<string, FindingKind>()
  const others = new Set<string>()
  return ({ kind, value }) => {
    const text = RawText.reveal(value)
    const first = firstKind.get(text)
    if (first === undefined) firstKind.set(text, kind)
    return first === undefined || (first !== kind && others.size < others.add(`${kind}\n${text}`).size)
  }
}

/** What was made ready since the memory last grew. */
type Made = { index?: KnownIndex; everything?: KnownIndex; guard?: GuardIndex }

/** Stored words of the talk with what has become known since; null when nothing changes. */
export function remask(stored: AnonymizedText, memory: TalkMemory): AnonymizedText | null {
  const replacements: Replacement[] = []
  let done = 0
  let past = 0
  for (const { kind, start, end, value } of foundIn(stored.text, memory)) {
    while ((stored.tokens[past]?.end ?? Number.POSITIVE_INFINITY) <= start) past++
    const isHidden = (stored.tokens[past]?.start ?? Number.POSITIVE_INFINITY) < end
    if (end <= done || isHidden) continue
    const from = Math.max(start, done)
    replacements.push({ start: from, end, ...memory.tokenFor(kind, value ?? stored.text.slice(start, end)) })
    done = end
  }
  return replacements.length === 0 ? null : AnonymizedText.again(stored, replacements)
}

/** `value`: what an encoded stretch stands for. */
type Found = Pick<Finding, 'kind' | 'start' | 'end'> & { readonly value: string | null }

/** Known values as people write them, and in the forms that only machines write; the longest first where they begin alike. */
function foundIn(text: string, memory: TalkMemory): readonly Found[] {
  const written = findKnown(memory.everything(), viewOf(text))
  const forms = memory.guard().findIn(text)
  if (written.length + forms.length === 0) return nothing
  const found = [
    ...written.map((one) => ({ ...one, value: null })),
    ...forms.map(({ needle, start, end, isEncoded }) => ({
      kind: needle.known.kind,
      start,
      end,
      value: isEncoded ? RawText.reveal(needle.known.value) : null,
    })),
  ]
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const nothing: readonly Found[] = []
