import { type Part, partsOf } from './pattern-parts.ts'

/** The fewest digits a text has that a pattern of our own matches. */
export const leastDigits = (pattern: RegExp): number => leastOf(partsOf(pattern.source))

const leastOf = (choices: readonly (readonly Part[])[]): number =>
  Math.min(...choices.map((row) => row.reduce((sum, { least, what }) => sum + least * leastIn(what), 0)))

function leastIn(what: Part['what']): number {
  if (what.is === 'choice') return leastOf(what.between)
  return what.of !== 'any' && [...what.of].every((character) => /\d/.test(character)) ? 1 : 0
}
