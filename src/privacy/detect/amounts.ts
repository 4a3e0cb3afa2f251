import { digit, kindOf } from './character-kind.ts'
import { currencies, measures, shortMeasures } from './measure-words.ts'
import type { Stretch, Zone } from './reading.ts'
import { lastNumberShape, lastWordShape, margin, type Tokens } from './sequence/token-arrays.ts'
import { isIn } from './word-bits.ts'
import { ZonePatterns } from './zone-patterns.ts'

const before = new RegExp(`(?:r\\$|us\\$|\\$|€|£|(?<![a-z\\d])(?:${currencies}))\\s?\\d[\\d.,]*`, 'g')
/** No tail of a longer number: "340 555 0172 ore" are no hours. */
const begin = '(?<![a-z\\d.,]|\\d |\\d{3}-|-\\d{2}-)'
const thousands = '\\d{1,2} \\d{3} \\d{3}|\\d{1,3} \\d{3}'
const after = new RegExp(
  `${begin}(?:\\d(?:[.,]?\\d){0,4} ?[${shortMeasures}](?![a-z\\d']|-[a-z\\d])|(?:${thousands}|\\d(?:[.,]?\\d){0,6}) ?(?:€|\\$|£|%|(?:${measures})(?![a-z\\d])))`,
  'g',
)
const patterns = new ZonePatterns([{ pattern: before }, { pattern: after }])

/** Prices and quantities: never personal, not even beside a word that announces an account. */
export const amounts = (folded: string, tokens: Tokens, zones: readonly Zone[]): readonly Stretch[] =>
  mayCount(folded, tokens) ? patterns.matchesIn(folded, zones) : []

/** Letters and digits of a finding beside an amount that it reaches over to: so many are a number of their own. */
const fewestOfTheirOwn = 6

/** Whether what was found is a price or a quantity, and not somebody's number with one behind or before it. */
export function isAmount(priced: readonly Stretch[], folded: string, { start, end }: Stretch): boolean {
  const over = priced.filter((one) => one.start < end && one.end > start)
  if (over.length === 0) return false
  let own = 0
  for (let at = start; at < end; at++)
    if (kindOf(folded.charCodeAt(at)) >= digit && !over.some((one) => one.start <= at && at < one.end)) own++
  return own < fewestOfTheirOwn
}

/** Whether a number stands beside what prices and quantities are counted in. */
function mayCount(folded: string, tokens: Tokens): boolean {
  if (!tokens.isAscii) return true
  const { openings, openingCount, shape } = tokens
  for (let one = 0; one < openingCount; one++) {
    const at = openings[one] as number
    const looks = shape[at + margin] as number
    const isNumber = looks > lastWordShape && looks <= lastNumberShape
    if (isNumber && (isCounted(folded, tokens, at - 1) || isCounted(folded, tokens, at + 1))) return true
  }
  return false
}

const signs = '$€£%'

function isCounted(folded: string, { start, shape, bits, count }: Tokens, at: number): boolean {
  if (at < 0 || at >= count) return false
  const looks = shape[at + margin] as number
  if (looks <= lastWordShape) return ((bits[at + margin] as number) & isIn.measure) !== 0
  return looks > lastNumberShape && signs.includes(folded.charAt(start[at] as number))
}
