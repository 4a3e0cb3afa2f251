import { type Guard, GuardRows, isMet, type Met, open } from './guard-rows.ts'
import { leadsOf } from './leads.ts'
import { beyondAscii, endOfClass } from './pattern-parts.ts'

/**
 * Which patterns may match in a text, told by how its words begin: one look through it instead of one for each pattern.
 */
export type Starts = Met
/** How many characters of a beginning tell, and how many bits each takes. */
const size = 4
const width = 5
/** Guards of one text, in words of 32. */
const mostWords = 6
/** So many beginnings tell nothing. */
const mostLeads = 600
const mostPairs = 200

/**
 * By beginning, the row of the guards that are met there; one table for each length. Whole beginnings share places: two
 * that meet in one are both looked for, and the table stays small enough to be near.
 */
const placesOfWhole = 1 << 14
const rowAt = [1, 1 << width, 1 << (2 * width), 1 << (3 * width), placesOfWhole].map(
  (places) => new Uint16Array(places),
)
const placeOf = (lead: number, length: number): number =>
  length < size ? lead : (Math.imul(lead, 0x9e3779b1) >>> 18) & (placesOfWhole - 1)
const [, , rowOfTwo, rowOfThree, rowOfWhole] = rowAt as [
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
]
const rows = new GuardRows(mostWords)
/** The kinds of characters that some beginning has first, one bit each. */
let opening = 0

/** Letters each for themselves; digits, blanks, what is beyond ASCII and all the rest as one each. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? 27 : code === 32 ? 28 : 29,
)
const kindBeyond = 30
const digit = kinds[48]
const kindOf = (code: number): number =>
  code < beyondAscii.charCodeAt(0) ? (kinds[code] ?? 0) : code >= 127 ? kindBeyond : 0

/** A guard over global patterns for folded text. */
export function guardOf(...patterns: readonly RegExp[]): Guard {
  if (rows.isFull || tellsNothing(leadsOfAll(patterns, 2))) return open
  const leads = leadsOfAll(patterns, size)
  if (leads.size > mostLeads) return open
  return rows.add((rowWith) => {
    for (const lead of new Set([...leads].flatMap(ofTwoAtLeast))) {
      opening |= 1 << lead.charCodeAt(0)
      const table = rowAt[lead.length] as Uint16Array
      const place = placeOf(keyOf(lead), lead.length)
      table[place] = rowWith(table[place] ?? 0)
    }
  })
}

/** Single characters are laid as all pairs they begin. */
const ofTwoAtLeast = (lead: string): readonly string[] =>
  lead.length === 1
    ? Array.from({ length: 1 << width }, (_, next) => lead + String.fromCharCode(next))
    : [lead]

/** A beginning as a number. */
function keyOf(lead: string): number {
  let key = 0
  for (const character of lead) key = (key << width) | character.charCodeAt(0)
  return key
}

/** The beginnings of some patterns, each character as its kind. */
const leadsOfAll = (patterns: readonly RegExp[], longest: number): ReadonlySet<string> =>
  new Set(patterns.flatMap(({ source }) => beginnings(source, longest).map(inKinds)))

/** Digits stand wherever patterns of numbers are looked for, and so many pairs of letters anywhere. */
const tellsNothing = (pairs: ReadonlySet<string>): boolean =>
  pairs.size > mostPairs || [...pairs].some((pair) => pair === '' || pair.charCodeAt(0) === digit)

/** What a match begins with, or the words before it that it looks back for. `''` where a match may begin within a word. */
function beginnings(source: string, longest: number): readonly string[] {
  return alternatives(source).flatMap((one) => {
    if (one.startsWith('(?<=')) return beginnings(insideGroup(one.slice('(?<='.length)), longest)
    const leads = [...leadsOf(one, longest)]
    const isWhole = one.startsWith('(?<![a-z') || !leads.some((lead) => /^(?:[a-z]|$)/.test(lead))
    return isWhole ? leads : ['']
  })
}

/** The parts of a pattern between bars that stand in no group. */
const alternatives = (source: string): readonly string[] => splitAt(source, '|')

/** A pattern up to the bracket that closes the group it stands in. */
const insideGroup = (source: string): string => splitAt(source, ')')[0] ?? ''

function splitAt(source: string, mark: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const token = source.charAt(at)
    if (token === '\\') at++
    else if (token === '[') at = endOfClass(source, at)
    else if (token === mark && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    } else if (token === '(') depth++
    else if (token === ')') depth--
  }
  return [...parts, source.slice(from)]
}

/** A beginning with each character as its kind. */
const inKinds = (lead: string): string =>
  String.fromCharCode(...Array.from(lead, (character) => kindOf(character.charCodeAt(0))))

/** How the words and marks of a stretch begin. */
export function startsIn(folded: string, from: number, to: number): Starts {
  const met = rows.none()
  const whole = (1 << (size * width)) - 1
  let key = 0
  for (let at = from; at < from + size - 1; at++) key = (key << width) | kindOf(folded.charCodeAt(at))
  let isAfterLetter = false
  for (let at = from; at < to; at++) {
    key = ((key << width) & whole) | kindOf(folded.charCodeAt(at + size - 1))
    const kind = key >> (width * (size - 1))
    const isLetter = kind > 0 && kind < 27
    if (((opening >>> kind) & 1) === 1 && !(isLetter && isAfterLetter)) {
      rows.meet(met, rowOfTwo[key >> (2 * width)] as number)
      rows.meet(met, rowOfThree[key >> width] as number)
      rows.meet(met, rowOfWhole[placeOf(key, size)] as number)
    }
    isAfterLetter = isLetter
  }
  return met
}

/** Whether the patterns of a guard may match in a text. */
export const mayHold = isMet
