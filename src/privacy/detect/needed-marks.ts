import { type Part, partsOf } from './pattern-parts.ts'

/** Marks that patterns of numbers stand on, one bit each. */
const marks = './:#@-+('

const bits = new Uint8Array(128)
for (const [index, mark] of [...marks].entries()) bits[mark.charCodeAt(0)] = 1 << index

/** The bit of a mark, 0 for what is none. */
export const bitOfMark = (code: number): number => (code < 128 ? (bits[code] ?? 0) : 0)

/** The marks without which a pattern of our own matches nothing. */
export const neededMarks = (pattern: RegExp): number => neededIn(partsOf(pattern.source))

/** What every choice needs. */
const neededIn = (choices: readonly (readonly Part[])[]): number =>
  choices.map((row) => row.reduce((all, part) => all | neededBy(part), 0)).reduce((one, other) => one & other)

function neededBy({ least, what }: Part): number {
  if (least === 0) return 0
  if (what.is === 'choice') return neededIn(what.between)
  const [only = '', another] = what.of === 'any' ? [] : [...what.of]
  return another === undefined && only !== '' ? bitOfMark(only.charCodeAt(0)) : 0
}
