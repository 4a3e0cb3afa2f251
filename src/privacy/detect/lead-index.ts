import { firstWords } from './first-words.ts'
import { leadsOf } from './leads.ts'
import { beyondAscii } from './pattern-parts.ts'
import { hashOf } from './sequence/word-hash.ts'

/** Patterns by what they begin with, so that a text is looked through once for all of them. */
export type LeadIndex = {
  readonly sticky: readonly RegExp[]
  /** Where the last match of each pattern ends, while a text is looked through. */
  readonly ends: Int32Array
  /** By the first two characters: whether some pattern begins so. Most words of a text are done with here. */
  readonly pairs: Uint8Array
  /** By the hash of the first word, the patterns that may begin with it, in their order. */
  readonly byWord: ReadonlyMap<number, readonly number[]>
  /** The patterns whose first words cannot be listed, by leads of three characters, of two, of one, or of none. */
  readonly byLead: ReadonlyMap<number, readonly number[]>
}

/**
 * @param patterns global ones over folded text, which match nothing right after a letter (they begin with `(?<![a-z`) and
 * end between words
 */
export function leadIndex(patterns: readonly RegExp[]): LeadIndex {
  const byWord = new Map<number, number[]>()
  const byText = new Map<string, number[]>()
  const pairs = new Uint8Array(1 << 14)
  for (const [number, { source }] of patterns.entries()) {
    const words = firstWords(source)
    for (const lead of words ?? leadsOf(source)) {
      if (lead.length === 0) pairs.fill(1)
      else if (lead.length === 1) pairs.fill(1, codeOf(lead, 0) << 7, (codeOf(lead, 0) + 1) << 7)
      else pairs[(codeOf(lead, 0) << 7) | codeOf(lead, 1)] = 1
      if (words) addTo(byWord, hashOf(lead, 0, lead.length), number)
      else addTo(byText, lead, number)
    }
  }
  return {
    sticky: patterns.map(({ source }) => new RegExp(source, 'y')),
    ends: new Int32Array(patterns.length),
    pairs,
    byWord,
    byLead: leadsIn(byText),
  }
}

function addTo<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  map.set(key, [...(map.get(key) ?? []), number])
}

/** Each lead with the patterns of those it begins with as well. */
function leadsIn(byText: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, readonly number[]> {
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

/** Every match between two places, each pattern's own in order and none over another of the same pattern. */
export function leadMatches(
  index: LeadIndex,
  folded: string,
  from: number,
  to: number,
): readonly LeadMatch[] {
  const { pairs } = index
  const search: Search = { folded, to, ends: index.ends.fill(0), found: [] }
  let code = codeOf(folded, from)
  let afterLetter = false
  for (let at = from; at < to; at++) {
    const next = codeOf(folded, at + 1)
    if (!afterLetter && pairs[(code << 7) | next] === 1) matchAt(index, at, search)
    afterLetter = code >= 97 && code <= 122
    code = next
  }
  return search.found
}

type Search = {
  readonly folded: string
  readonly to: number
  /** Where the last match of each pattern ends. */
  readonly ends: Int32Array
  readonly found: LeadMatch[]
}

function matchAt(index: LeadIndex, at: number, search: Search): void {
  const { folded } = search
  const ofWord = index.byWord.get(hashOf(folded, at, endOfWord(folded, at)))
  const ofLead = index.byLead.size > 0 ? leadAt(index, folded, at) : undefined
  const numbers = ofWord && ofLead ? [...ofWord, ...ofLead].sort((a, b) => a - b) : (ofWord ?? ofLead)
  if (numbers) matchHere(index, numbers, at, search)
}

function endOfWord(folded: string, at: number): number {
  let end = at
  while (isLetter(folded.charCodeAt(end))) end++
  return end
}

const isLetter = (code: number) => code >= 97 && code <= 122

/** The patterns that may begin with the characters here. */
function leadAt({ byLead }: LeadIndex, folded: string, at: number): readonly number[] | undefined {
  const [one, two, three] = [codeOf(folded, at), codeOf(folded, at + 1), codeOf(folded, at + 2)]
  return (
    byLead.get(keyOf(3, one, two, three)) ??
    byLead.get(keyOf(2, one, two, 0)) ??
    byLead.get(keyOf(1, one, 0, 0)) ??
    byLead.get(0)
  )
}

function matchHere({ sticky }: LeadIndex, numbers: readonly number[], at: number, search: Search): void {
  const { folded, to, ends, found } = search
  for (const number of numbers) {
    const pattern = sticky[number]
    if (!pattern || (ends[number] ?? 0) > at) continue
    pattern.lastIndex = at
    if (!pattern.test(folded) || pattern.lastIndex > to) continue
    ends[number] = pattern.lastIndex
    found.push({ number, start: at, end: pattern.lastIndex })
  }
}
