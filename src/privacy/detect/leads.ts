import { beyondAscii, type Part, partsOf } from './pattern-parts.ts'

/** Longest lead, in characters. */
const longest = 3

/** So many leads tell nothing: what begins with them is taken for anything. */
const most = 2_000

/**
 * What a text begins with that a pattern of our own matches there: three characters, or fewer where the pattern may end
 * or go on with anything.
 */
export function leadsOf(source: string): ReadonlySet<string> {
  const done = new Set<string>()
  for (const row of partsOf(source)) for (const open of afterRow(row, new Set(['']), done)) done.add(open)
  return done
}

/** The beginnings that are still shorter than a lead after a row of parts; longer ones are added to `done`. */
function afterRow(row: readonly Part[], before: ReadonlySet<string>, done: Set<string>): ReadonlySet<string> {
  let open = before
  for (const { what, least, most: times } of row) {
    for (let time = 0; time < Math.min(least, longest); time++) open = afterOne(what, open, done)
    let more = open
    for (let time = least; time < Math.min(times, least + longest); time++) {
      more = afterOne(what, more, done)
      open = new Set([...open, ...more])
    }
  }
  return open
}

function afterOne(what: Part['what'], before: ReadonlySet<string>, done: Set<string>): ReadonlySet<string> {
  if (what.is === 'choice') return new Set(what.between.flatMap((row) => [...afterRow(row, before, done)]))
  const open = new Set<string>()
  if (what.of === 'any' || before.size * what.of.size > most) {
    for (const start of before) done.add(start)
    return open
  }
  for (const start of before) {
    for (const character of what.of) (start.length + 1 < longest ? open : done).add(start + character)
  }
  return open
}

/** Patterns by their leads, so that a text is looked through once for all of them. */
export type LeadIndex = {
  readonly sticky: readonly RegExp[]
  readonly byLead: ReadonlyMap<number, readonly number[]>
  /** By the code of a character: 1 where some lead begins with it. */
  readonly first: Uint8Array
}

/**
 * @param patterns global ones over folded text, which match nothing right after a letter: they begin with `(?<![a-z`
 */
export function leadIndex(patterns: readonly RegExp[]): LeadIndex {
  const byLead = new Map<number, number[]>()
  const first = new Uint8Array(128)
  for (const [number, { source }] of patterns.entries()) {
    for (const lead of leadsOf(source)) {
      const key = keyOf(lead.length, codeOf(lead, 0), codeOf(lead, 1), codeOf(lead, 2))
      const numbers = byLead.get(key)
      if (numbers) numbers.push(number)
      else byLead.set(key, [number])
      if (lead === '') first.fill(1)
      else first[codeOf(lead, 0)] = 1
    }
  }
  return { sticky: patterns.map(({ source }) => new RegExp(source, 'y')), byLead, first }
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
  const { first, byLead } = index
  const search: Search = { folded, to, ends: new Int32Array(index.sticky.length), found: [] }
  let afterLetter = false
  for (let at = from; at < to; at++) {
    const code = codeOf(folded, at)
    const isInside = afterLetter
    afterLetter = code >= 97 && code <= 122
    if (isInside || first[code] === 0) continue
    for (let size = 0; size <= longest; size++) {
      const numbers = byLead.get(keyOf(size, code, codeOf(folded, at + 1), codeOf(folded, at + 2)))
      if (numbers) matchHere(index, numbers, at, search)
    }
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
