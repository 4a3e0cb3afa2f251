import { firstWords, sizeOfPrefix } from './first-words.ts'
import { leadsOf } from './leads.ts'
import { addOpeners } from './openers.ts'
import { beyondAscii } from './pattern-parts.ts'
import type { Stretch } from './reading.ts'
import { lastNumberShape, lastWordShape, margin, type Tokens } from './sequence/token-arrays.ts'
import { hashOf } from './sequence/word-hash.ts'

/** Patterns by what they begin with, so that a text is looked through once for all of them. */
export type LeadIndex = {
  readonly sticky: readonly RegExp[]
  /** Where the last match of each pattern ends, while a text is looked through. */
  readonly ends: Int32Array
  /** By the hash of the first word, or of its first three letters, the patterns that may begin with it, in their order. */
  readonly byWord: ReadonlyMap<number, readonly number[]>
  readonly byPrefix: ReadonlyMap<number, readonly number[]>
  /** Its bit in what is known of the words of a text (`openersOf`); null where none tells. */
  readonly opener: number | null
  /** The patterns that may begin with any word, with a digit, and with another mark. */
  readonly atWords: readonly number[]
  readonly atNumbers: readonly number[]
  readonly atMarks: readonly number[]
  /** By leads of three characters, of two, of one, or of none, the patterns that may begin so. */
  readonly byLead: Leads
  /** By the first two characters: whether some pattern begins so. Most words of a text are done with here. */
  readonly pairs: Uint8Array
}

type Leads = ReadonlyMap<number, readonly number[]>

/**
 * @param patterns global ones over folded text, which match nothing right after a letter (they begin with `(?<![a-z`) and
 * end between words. What begins with a digit is found where a number begins, not within one.
 */
export function leadIndex(patterns: readonly RegExp[]): LeadIndex {
  const byWord = new Map<number, number[]>()
  const byPrefix = new Map<number, number[]>()
  const byText = new Map<string, number[]>()
  const firsts = patterns.map(({ source }) => firstWords(source))
  const beginningWith = (first: RegExp) =>
    [...firsts.keys()].filter(
      (number) =>
        (firsts[number]?.words.has('') ?? true) &&
        [...leadsOf(patterns[number]?.source ?? '', 1)].some((lead) => lead === '' || first.test(lead)),
    )
  for (const [number, { source }] of patterns.entries()) {
    for (const word of firsts[number]?.words ?? [])
      if (word !== '') addTo(byWord, hashOf(word, 0, word.length), number)
    for (const prefix of firsts[number]?.prefixes ?? [])
      addTo(byPrefix, hashOf(prefix, 0, sizeOfPrefix), number)
    for (const lead of leadsOf(source)) addTo(byText, lead, number)
  }
  const atWords = [...firsts.keys()].filter((number) => firsts[number] === null)
  return {
    sticky: patterns.map(({ source }) => new RegExp(source, 'y')),
    ends: new Int32Array(patterns.length),
    byWord,
    byPrefix,
    opener: atWords.length > 0 ? null : addOpeners(byWord.keys(), byPrefix.keys()),
    atWords,
    atNumbers: beginningWith(/^\d/),
    atMarks: beginningWith(/^[^a-z\d]/),
    byLead: leadsIn(byText),
    pairs: pairsOf(byText.keys()),
  }
}

function pairsOf(leads: Iterable<string>): Uint8Array {
  const pairs = new Uint8Array(1 << 14)
  for (const lead of leads) {
    if (lead.length === 0) pairs.fill(1)
    else if (lead.length === 1) pairs.fill(1, codeOf(lead, 0) << 7, (codeOf(lead, 0) + 1) << 7)
    else pairs[(codeOf(lead, 0) << 7) | codeOf(lead, 1)] = 1
  }
  return pairs
}

function addTo<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  map.set(key, [...(map.get(key) ?? []), number])
}

/** Each lead with the patterns of those it begins with as well. */
function leadsIn(byText: ReadonlyMap<string, readonly number[]>): Leads {
  const byLead = new Map<number, readonly number[]>()
  for (const lead of byText.keys()) {
    const numbers = Array.from(
      { length: lead.length + 1 },
      (_, size) => byText.get(lead.slice(0, size)) ?? [],
    )
    const key = keyOf(lead.length, codeOf(lead, 0), codeOf(lead, 1), codeOf(lead, 2))
    byLead.set(
      key,
      [...new Set(numbers.flat())].sort((a, b) => a - b),
    )
  }
  return byLead
}

const codeOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 127 ? code : code >= 127 ? beyondAscii.charCodeAt(0) : 0
}

/** The first `size` codes in one number. */
const keyOf = (size: number, one: number, two: number, three: number): number =>
  (size << 21) | (size > 0 ? one << 14 : 0) | (size > 1 ? two << 7 : 0) | (size > 2 ? three : 0)

export type LeadMatch = { readonly number: number; readonly start: number; readonly end: number }

/** Every match between two places of a text, each pattern's own in order and none over another of the same pattern. */
export function leadMatches(
  index: LeadIndex,
  folded: string,
  tokens: Tokens,
  { start, end }: Stretch = { start: 0, end: folded.length },
): readonly LeadMatch[] {
  const search: Search = { sticky: index.sticky, ends: index.ends.fill(0), folded, to: end, found: [] }
  if (tokens.isAscii) matchAtTokens(index, tokens, start, search)
  else matchAtCharacters(index, start, search)
  return search.found
}

type Search = Pick<LeadIndex, 'sticky' | 'ends'> & {
  readonly folded: string
  readonly to: number
  readonly found: LeadMatch[]
}

function matchAtTokens(index: LeadIndex, tokens: Tokens, from: number, search: Search): void {
  const { opener, atNumbers, atMarks } = index
  const bit = opener !== null && opener < tokens.openersKnown ? 1 << opener : 0
  const isAtWordsAlone = atNumbers.length === 0 && atMarks.length === 0
  if (bit !== 0 && isAtWordsAlone && (tokens.anyOpeners & bit) === 0) return
  const { openings, start: starts, shape, openers } = tokens
  const isAnywhere = bit === 0
  const count = isAnywhere ? tokens.count : tokens.openingCount
  for (let one = firstFrom(tokens, isAnywhere, count, from); one < count; one++) {
    const at = isAnywhere ? one : (openings[one] as number)
    const start = starts[at] as number
    if (start >= search.to) return
    const looks = shape[at + margin] as number
    if (looks > lastNumberShape) matchHere(atMarks, start, search)
    else if (looks > lastWordShape) matchHere(atNumbers, start, search)
    else if (isAnywhere || ((openers[at + margin] as number) & bit) !== 0)
      matchAtWord(index, tokens, at, search)
  }
}

function matchAtWord(index: LeadIndex, tokens: Tokens, at: number, search: Search): void {
  const { byWord, byPrefix, atWords } = index
  const start = tokens.start[at] as number
  const numbers = byWord.get(tokens.word[at + margin] as number) ?? none
  const more = byPrefix.size > 0 ? (byPrefix.get(tokens.prefix[at + margin] as number) ?? none) : none
  if (more.length === 0 && atWords.length === 0) matchHere(numbers, start, search)
  else matchHere([...new Set([...numbers, ...more, ...atWords])].sort(upwards), start, search)
}

const none: readonly number[] = []

const upwards = (one: number, other: number) => one - other

/** The first token, or the first of the openings, that begins at a place or after it. */
function firstFrom({ start, openings }: Tokens, isAnywhere: boolean, count: number, from: number): number {
  if (from === 0) return 0
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[isAnywhere ? middle : (openings[middle] as number)] as number) >= from) high = middle
    else low = middle + 1
  }
  return low
}

/** The slow way: for texts in which words of other scripts stand right before ours. */
function matchAtCharacters(index: LeadIndex, from: number, search: Search): void {
  const { folded, to } = search
  let code = codeOf(folded, from)
  let afterLetter = false
  for (let at = from; at < to; at++) {
    const next = codeOf(folded, at + 1)
    const numbers =
      afterLetter || index.pairs[(code << 7) | next] !== 1 ? null : leadAt(index.byLead, folded, at)
    if (numbers) matchHere(numbers, at, search)
    afterLetter = code >= 97 && code <= 122
    code = next
  }
}

/** The patterns that may begin with the characters here. */
function leadAt(byLead: Leads, folded: string, at: number): readonly number[] | undefined {
  const [one, two, three] = [codeOf(folded, at), codeOf(folded, at + 1), codeOf(folded, at + 2)]
  return (
    byLead.get(keyOf(3, one, two, three)) ??
    byLead.get(keyOf(2, one, two, 0)) ??
    byLead.get(keyOf(1, one, 0, 0)) ??
    byLead.get(0)
  )
}

function matchHere(numbers: readonly number[], at: number, search: Search): void {
  const { sticky, folded, to, ends, found } = search
  for (const number of numbers) {
    const pattern = sticky[number]
    if (!pattern || (ends[number] ?? 0) > at) continue
    pattern.lastIndex = at
    if (!pattern.test(folded) || pattern.lastIndex > to) continue
    ends[number] = pattern.lastIndex
    found.push({ number, start: at, end: pattern.lastIndex })
  }
}
