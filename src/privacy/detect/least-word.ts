import { type Part, partsOf } from './pattern-parts.ts'

/** The longest run of small letters and digits that a text holds at least where a pattern of our own matches. */
export const leastWord = (pattern: RegExp): number => leastOf(partsOf(pattern.source), /[a-z\d]/)

/** The same of digits alone. */
export const leastRun = (pattern: RegExp): number => leastOf(partsOf(pattern.source), /\d/)

const leastOf = (choices: readonly (readonly Part[])[], member: RegExp): number =>
  Math.min(...choices.map((row) => longestOf(row, member)))

function longestOf(row: readonly Part[], member: RegExp): number {
  let longest = 0
  let run = 0
  for (const { least, what } of row) {
    if (what.is === 'choice') {
      if (least > 0) longest = Math.max(longest, leastOf(what.between, member))
      run = 0
    } else {
      run = what.of !== 'any' && [...what.of].every((one) => member.test(one)) ? run + least : 0
      longest = Math.max(longest, run)
    }
  }
  return longest
}
