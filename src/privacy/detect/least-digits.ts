import { type Part, partsOf } from './pattern-parts.ts'

const known = new Map<RegExp, number>()

/** The fewest digits a text has that a pattern of our own matches. Worked out once a pattern. */
export function leastDigits(pattern: RegExp): number {
  const before = known.get(pattern)
  if (before !== undefined) return before
  const least = leastOf(partsOf(pattern.source))
  known.set(pattern, least)
  return least
}

const leastOf = (choices: readonly (readonly Part[])[]): number =>
  Math.min(...choices.map((row) => row.reduce((sum, { least, what }) => sum + least * leastIn(what), 0)))

function leastIn(what: Part['what']): number {
  if (what.is === 'choice') return leastOf(what.between)
  return what.of !== 'any' && [...what.of].every((character) => /\d/.test(character)) ? 1 : 0
}
