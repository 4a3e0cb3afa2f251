import { type Guard, GuardRows, isMet, type Met, open } from './guard-rows.ts'
import { leadsOf } from './leads.ts'
import { partsOf } from './pattern-parts.ts'

/**
 * Which patterns of numbers may match in a text, told by the looks of its words: "AB 123 CD" begins with two letters, a
 * blank and digits, and so do few things that are no plate. One look through the text instead of one for each pattern.
 */
export type Looks = Met

/** How many characters of a beginning tell: letters, digits, blanks and all the rest, in two bits each. */
const size = 8
/** Guards of one text, in words of 32. */
const mostWords = 5
/** So many of all 65,536 looks tell nothing. */
const mostKeys = 12_000

const letter = 1
const digit = 2
const blank = 3
const kinds = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? letter : code >= 48 && code <= 57 ? digit : code === 32 ? blank : 0,
)
const kindOf = (code: number): number => kinds[code] ?? 0

/** By looks, the row of the guards that are met there. */
const rowAt = new Uint16Array(1 << (size * 2))
const rows = new GuardRows(mostWords)

/** A guard over a global pattern for folded text. */
export function looksGuardOf({ source }: RegExp): Guard {
  if (rows.isFull || !startsAtBorder.test(source)) return open
  const leads = leadsOf(source, size, (character) => String(kindOf(character.charCodeAt(0))))
  const keys = new Set<number>()
  for (const lead of leads) {
    if (keys.size + 4 ** (size - lead.length) > mostKeys) return open
    for (const key of keysOf(lead)) keys.add(key)
  }
  return rows.add((rowWith) => {
    for (const key of keys) rowAt[key] = rowWith(rowAt[key] ?? 0)
  })
}

/** A pattern that matches nothing right after a letter or a digit, whichever of its alternatives does. */
const startsAtBorder = {
  test: (source: string) => source.startsWith('(?<![a-z\\d') && partsOf(source).length === 1,
}

/** Every key a beginning stands for: what is shorter goes on with anything. */
function keysOf(lead: string): readonly number[] {
  let first = 0
  for (const kind of lead) first = first * 4 + Number(kind)
  const rest = 4 ** (size - lead.length)
  return Array.from({ length: rest }, (_, key) => first * rest + key)
}

/** How the words, numbers and marks of a stretch look. */
export function looksIn(folded: string, from: number, to: number): Looks {
  const met = rows.none()
  let key = 0
  for (let at = from; at < from + size - 1; at++) key = (key << 2) | kindOf(folded.charCodeAt(at))
  let isInWord = false
  for (let at = from; at < to; at++) {
    key = ((key << 2) & 0xffff) | kindOf(folded.charCodeAt(at + size - 1))
    const kind = key >> (2 * (size - 1))
    if (!isInWord) rows.meet(met, rowAt[key] as number)
    isInWord = kind === letter || kind === digit
  }
  return met
}

/** Whether the pattern of a guard may match in a text. */
export const mayLook = isMet
