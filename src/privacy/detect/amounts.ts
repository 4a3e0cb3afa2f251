import { currencies, measures, shortMeasures } from './measure-words.ts'
import type { Stretch, Zone } from './reading.ts'
import { lastNumberShape, lastWordShape, margin, type Tokens } from './sequence/token-arrays.ts'
import { isIn } from './word-bits.ts'
import { ZonePatterns } from './zone-patterns.ts'

const before = new RegExp(`(?:r\\$|us\\$|\\$|€|£|(?<![a-z])(?:${currencies}))\\s?\\d[\\d.,]*`, 'g')
const after = new RegExp(
  `(?<![a-z\\d.,])(?:(?<!\\d )\\d(?:[.,]?\\d){0,4} ?[${shortMeasures}](?![a-z\\d']|-[a-z\\d])|\\d(?:[.,]?\\d){0,6} ?(?:€|\\$|£|%|(?:${measures})(?![a-z\\d])))`,
  'g',
)
const patterns = new ZonePatterns([{ pattern: before }, { pattern: after }])

/** Prices and quantities: never personal, not even beside a word that announces an account. */
export const amounts = (folded: string, tokens: Tokens, zones: readonly Zone[]): readonly Stretch[] =>
  mayCount(folded, tokens) ? patterns.matchesIn(folded, zones) : []

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
