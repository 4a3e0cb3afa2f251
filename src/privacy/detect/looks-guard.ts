import { leadsOf } from './leads.ts'
import { partsOf } from './pattern-parts.ts'

/**
 * Which patterns of numbers may match in a text, told by the looks of its words: "AB 123 CD" begins with two letters, a
 * blank and digits, and so do few things that are no plate. One look through the text instead of one for each pattern.
 */
export type Looks = {
  readonly bits: Uint32Array
  /** How many guards there were when the text was read; those added later are taken for met. */
  readonly known: number
}

/** The number of a pattern; `open` where its looks tell nothing. */
export type LooksGuard = number
const open: LooksGuard = -1

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
const rows: Uint32Array[] = [new Uint32Array(mostWords)]
let count = 0

/** A guard over a global pattern for folded text. */
export function looksGuardOf({ source }: RegExp): LooksGuard {
  if (count >= mostWords * 32 || !startsAtBorder.test(source)) return open
  const leads = leadsOf(source, size, (character) => String(kindOf(character.charCodeAt(0))))
  const keys = new Set<number>()
  for (const lead of leads) {
    if (keys.size + 4 ** (size - lead.length) > mostKeys) return open
    for (const key of keysOf(lead)) keys.add(key)
  }
  const guard = count++
  const moved = new Map<number, number>()
  for (const key of keys) {
    const row = rowAt[key] ?? 0
    rowAt[key] = moved.get(row) ?? rowWith(row, guard, moved)
  }
  return guard
}

/** A pattern that matches nothing right after a letter or a digit, whichever of its alternatives does. */
const startsAtBorder = {
  test: (source: string) => source.startsWith('(?<![a-z\\d') && partsOf(source).length === 1,
}

function rowWith(row: number, guard: LooksGuard, moved: Map<number, number>): number {
  const bits = Uint32Array.from(rows[row] ?? [])
  bits[guard >> 5] = (bits[guard >> 5] ?? 0) | (1 << (guard & 31))
  moved.set(row, rows.push(bits) - 1)
  return rows.length - 1
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
  const bits = new Uint32Array(mostWords)
  let key = 0
  for (let at = from; at < from + size - 1; at++) key = (key << 2) | kindOf(folded.charCodeAt(at))
  let isInWord = false
  for (let at = from; at < to; at++) {
    key = ((key << 2) & 0xffff) | kindOf(folded.charCodeAt(at + size - 1))
    const kind = key >> (2 * (size - 1))
    const row = isInWord ? 0 : (rowAt[key] as number)
    if (row > 0) addRow(bits, row)
    isInWord = kind === letter || kind === digit
  }
  return { bits, known: count }
}

function addRow(bits: Uint32Array, row: number): void {
  const met = rows[row] as Uint32Array
  for (let word = 0; word < mostWords; word++) bits[word] = (bits[word] as number) | (met[word] as number)
}

/** Whether the pattern of a guard may match in a text. */
export const mayLook = ({ bits, known }: Looks, guard: LooksGuard): boolean =>
  guard < 0 || guard >= known || (((bits[guard >> 5] as number) >>> (guard & 31)) & 1) === 1
