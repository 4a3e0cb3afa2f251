import type { Finding } from '../finding.ts'
import { overlaps, type Stretch, type Zone } from './reading.ts'
import { ZonePatterns } from './zone-patterns.ts'

/**
 * Numbers that belong to a company or a thing by their own shape, whatever stands beside them. Each is a whole format:
 * - free and shared-cost lines: 0800/0300/400x (Brazil), 800/840/848/892/199 (Italy), 900/901/902 (Spain), 01 800 (Mexico),
 *   0810/0800 (Argentina), 1-800 and its kin (North America), 0800/0808/0845/0844/0870/03xx (United Kingdom), 1800/1850/1890
 *   (Ireland, Australia, India)
 * - the line of a Brazilian payment slip (FEBRABAN, 47 or 48 digits) and the key of an electronic invoice (44 digits)
 * - versions of programs and addresses written as versions
 */
const whole = '(?<![\\d+.)/-]|\\) |[a-z]-)'
const lines = [
  '0(?:[38]00|500|900)[ .-]?\\d{3}[ .-]?\\d{3,4}',
  '(?:8(?:00|40|48|92)|199|90[012])[ .-]?(?:\\d{3}[ .-]?\\d{3}|\\d{2}[ .-]\\d{2}[ .-]\\d{2})',
  '(?:01[ .-]?)?800[ .-]\\d{3}[ .-]?\\d{4}',
  '08(?:00|10|08|4[345]|7[01])[ .-]?\\d{3}[ .-]?\\d{3,4}',
  '03[037]\\d[ .-]\\d{3}[ .-]?\\d{4}',
  '\\+?1[ .-]?\\(?8(?:00|33|44|55|66|77|88)\\)?[ .-]?\\d{3}[ .-]?\\d{4}',
  '1(?:800|850|890|300)[ .-]?\\d{3}[ .-]?\\d{3,4}',
  '400[34][ .-]?\\d{4}',
].map((format) => new RegExp(`${whole}${format}(?![\\d-])`, 'g'))

const things = [
  /(?<!\d)\d{5}[. ]?\d{5} ?\d{5}[. ]?\d{6} ?\d{5}[. ]?\d{6} ?\d ?\d{14}(?!\d)/g,
  /(?<!\d)(?:\d{11}[ -]?\d ?){4}(?!\d)/g,
  /(?<!\d)(?:\d{4} ?){10}\d{4}(?!\d)/g,
  /(?<![a-z])(?:vers(?:ao|ion[ei]?|ione)?|v|update|upgrade|build|firmware|release|android|ios|windows|patch|driver|aggiornamento|actualizacion|atualizacao)[ :.]{0,2}\d+(?:\.\d+){1,4}(?:[^\d\n]{1,30}\d+(?:\.\d+){2,4}(?![\d/]|-\d))?/g,
]

/** A bar code of a thing (EAN-13, GS1): thirteen digits with their check digit, or any beside the word. */
const barcode = /(?<![\d+])\d{13}(?!\d)/g

const firstThing = lines.length
const versionNumber = firstThing + things.length - 1
const barcodeNumber = firstThing + things.length
const patterns = new ZonePatterns([...lines, ...things, barcode].map((pattern) => ({ pattern })))

export type CompanyNumbers = {
  readonly stretches: readonly Stretch[]
  /** Whether a finding is nobody's: the line of a company or a version (unless announced as a person's), or part of a thing's number. */
  readonly isNobodys: (finding: Finding) => boolean
}

/** Numbers of companies and things in a text. */
export function companyNumbers(folded: string, zones: readonly Zone[]): CompanyNumbers {
  const ofLines: Stretch[] = []
  const ofThings: Stretch[] = []
  const versions: Stretch[] = []
  const barcodes: Stretch[] = []
  for (const match of patterns.matchesIn(folded, zones)) {
    if (match.number < firstThing) ofLines.push(match)
    else if (match.number < versionNumber) ofThings.push(match)
    else if (match.number < barcodeNumber) versions.push(match)
    else if (passesEan(match.text) && !countryCode.test(match.text)) barcodes.push(match)
  }
  return {
    stretches: [...ofLines, ...ofThings, ...versions, ...barcodes],
    isNobodys: ({ kind, confidence, start, end }) =>
      overlaps(ofThings, start, end) ||
      ((kind === 'IP' || confidence < told) && overlaps(versions, start, end)) ||
      (confidence <= told && versions.some((one) => one.start <= start && end <= one.end)) ||
      (confidence < told && overlaps(barcodes, start, end)) ||
      (kind === 'PHONE' && confidence < told && overlaps(ofLines, start, end)),
  }
}

/** From here on a word beside the number says whose it is. */
const told = 0.9

/** A phone of one of the countries we serve, written without its plus, has thirteen digits too. */
const countryCode = /^(?:55|54|52|57|56|39|34|44)/

/** The check digit of GS1: weights one and three from the left. */
function passesEan(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < 13; index++) sum += Number(digits.charAt(index)) * (index % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}
