import type { Finder, Found } from './reading.ts'
import { wordSet } from './tokens.ts'

export const postcodeLabels = wordSet(
  'cep cap cp codigo codice postal postale postcode zip code do del de di',
)

/** Postcodes as people write them in each country, folded, and how they are kept. */
const formats: readonly {
  readonly pattern: RegExp
  readonly normalised: (match: RegExpExecArray) => string
}[] = [
  // Brazil: 01310-100, 01.310-100, 01310100
  {
    pattern: /(?<![\d.-])(\d{2})\.?(\d{3})[\s-]{0,3}(\d{3})(?![\d-])/g,
    normalised: ([, a, b, c]) => `${a}${b}-${c}`,
  },
  // Portugal: 1000-123
  { pattern: /(?<![\d.-])(\d{4})-(\d{3})(?![\d-])/g, normalised: ([, a, b]) => `${a}-${b}` },
  // United States with its four more digits
  { pattern: /(?<![\d.-])(\d{5})-(\d{4})(?![\d-])/g, normalised: ([, a, b]) => `${a}-${b}` },
  // Italy, Spain, United States: five digits; Italians also write I-20121
  { pattern: /(?<![\d.,-])(?:i-)?(\d{5})(?![\d-]|[.,]\d)/g, normalised: ([, digits]) => `${digits}` },
  // United Kingdom: SW1A 1AA
  {
    pattern: /(?<![a-z\d])([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})(?![a-z\d])/g,
    normalised: ([, outward, inward]) => `${outward} ${inward}`.toUpperCase(),
  },
]
const label =
  /(?:cep|cap|c\.?p\.?|codigo postal|codice postale|postal code|post ?code|zip(?: code)?)[\s:.]{0,3}(?:e|eh|es|is|do|da|de|di)?[\s:]{0,2}$/

/** Postcodes, normalised; in a free sentence only after a word for one. */
export const findPostcode: Finder = ({ folded }, _context, asked) => {
  const found: Found[] = []
  for (const { pattern, normalised } of formats)
    for (const match of folded.matchAll(pattern)) {
      const { index: start } = match
      const end = start + match[0].length
      const isTaken = found.some((other) => start < other.end && other.start < end)
      const isNamed = label.test(folded.slice(Math.max(0, start - 24), start))
      if (!isTaken && (asked || isNamed)) found.push({ value: normalised(match), start, end })
    }
  return found
}
