import { beyondAscii, type Part, partsOf } from './pattern-parts.ts'

/** Longest lead of an index, in characters. */
const longestOfIndex = 3

/** So many leads tell nothing: what begins with them is taken for anything. */
const most = 2_000

/** How a character of a pattern is written in its leads. */
export type WrittenAs = (character: string) => string
const asItself: WrittenAs = (character) => character

/**
 * What a text begins with that a pattern of our own matches there: `longest` characters, or fewer where the pattern may
 * end or go on with anything.
 */
export function leadsOf(
  source: string,
  longest: number = longestOfIndex,
  as: WrittenAs = asItself,
): ReadonlySet<string> {
  const done = new Set<string>()
  const leads: Leads = { longest, as, done }
  for (const row of partsOf(source)) for (const open of afterRow(row, new Set(['']), leads)) done.add(open)
  return done
}

type Leads = { readonly longest: number; readonly as: WrittenAs; readonly done: Set<string> }

/** The beginnings that are still shorter than a lead after a row of parts; longer ones are done. */
function afterRow(row: readonly Part[], before: ReadonlySet<string>, leads: Leads): ReadonlySet<string> {
  let open = before
  for (const { what, least, most: times } of row) {
    for (let time = 0; time < Math.min(least, leads.longest); time++) open = afterOne(what, open, leads)
    let more = open
    for (let time = least; time < Math.min(times, least + leads.longest); time++) {
      more = afterOne(what, more, leads)
      open = new Set([...open, ...more])
    }
  }
  return open
}

const none: ReadonlySet<string> = new Set()

function writtenAs(of: ReadonlySet<string>, { as }: Leads): ReadonlySet<string> {
  if (as === asItself) return of
  const written = new Set<string>()
  for (const character of of) written.add(as(character))
  return written
}

function afterOne(what: Part['what'], before: ReadonlySet<string>, leads: Leads): ReadonlySet<string> {
  if (what.is === 'choice') return new Set(what.between.flatMap((row) => [...afterRow(row, before, leads)]))
  const open = new Set<string>()
  const characters = what.of === 'any' ? none : writtenAs(what.of, leads)
  if (what.of === 'any' || before.size * characters.size > most) {
    for (const start of before) leads.done.add(start)
    return open
  }
  for (const start of before) {
    for (const character of characters)
      (start.length + 1 < leads.longest ? open : leads.done).add(start + character)
  }
  return open
}

/** Patterns by their leads, so that a text is looked through once for all of them. */
export type LeadIndex = {
  readonly sticky: readonly RegExp[]
  /** The patterns that may begin with a lead of three characters, of two, of one, or with anything, in their order. */
  readonly byLead: ReadonlyMap<number, readonly number[]>
  /** By the first two characters: whether some lead begins so. Most words of a text are done with here. */
  readonly pairs: Uint8Array
}

/**
 * @param patterns global ones over folded text, which match nothing right after a letter: they begin with `(?<![a-z`
 */
export function leadIndex(patterns: readonly RegExp[]): LeadIndex {
  const byText = new Map<string, number[]>()
  for (const [number, { source }] of patterns.entries())
    for (const lead of leadsOf(source)) byText.set(lead, [...(byText.get(lead) ?? []), number])
  const byLead = new Map<number, readonly number[]>()
  const pairs = new Uint8Array(1 << 14)
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
    if (lead.length === 0) pairs.fill(1)
    else if (lead.length === 1) pairs.fill(1, codeOf(lead, 0) << 7, (codeOf(lead, 0) + 1) << 7)
    else pairs[(codeOf(lead, 0) << 7) | codeOf(lead, 1)] = 1
  }
  return { sticky: patterns.map(({ source }) => new RegExp(source, 'y')), byLead, pairs }
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
  const search: Search = { folded, to, ends: new Int32Array(index.sticky.length), found: [] }
  let code = codeOf(folded, from)
  let afterLetter = false
  for (let at = from; at < to; at++) {
    const next = codeOf(folded, at + 1)
    if (!afterLetter && pairs[(code << 7) | next] === 1) {
      const numbers = numbersAt(index, code, next, codeOf(folded, at + 2))
      if (numbers) matchHere(index, numbers, at, search)
    }
    afterLetter = code >= 97 && code <= 122
    code = next
  }
  return search.found
}

/** The patterns that may begin with these characters. */
const numbersAt = ({ byLead }: LeadIndex, one: number, two: number, three: number) =>
  byLead.get(keyOf(3, one, two, three)) ??
  byLead.get(keyOf(2, one, two, 0)) ??
  byLead.get(keyOf(1, one, 0, 0)) ??
  byLead.get(0)

type Search = {
  readonly folded: string
  readonly to: number
  /** Where the last match of each pattern ends. */
  readonly ends: Int32Array
  readonly found: LeadMatch[]
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
