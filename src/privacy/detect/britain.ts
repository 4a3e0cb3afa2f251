import { weighted } from './check-digits.ts'
import { isCommonWord } from './common-words.ts'
import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'
import { isPlateLike } from './vehicle.ts'

/** NHS number: ten digits, modulus 11. */
export function isNhs(value: string): boolean {
  const check = 11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check === 11 ? 0 : check) === Number(value[9])
}

/** UK postcodes, as Royal Mail writes them, any case. */
const ukPostcode =
  /(?<![a-z\d])(?:[a-pr-uwyz]\d[\da-hjkpstuw]?|[a-pr-uwyz][a-hk-y]\d[\dabehmnprvwxy]?|gir) ?\d[abd-hjlnp-uw-z]{2}(?![a-z\d])/g

/** British plates since 2001, unless the three letters are a word: "at12 the". */
const isUkPlate = (value: string) => !isCommonWord(value.slice(4))

export const britainShapes: readonly Shape[] = [
  {
    kind: 'NINO',
    pattern:
      /(?<![a-z\d])[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![a-z\d])/g,
    check: null,
    sure: true,
  },
  {
    kind: 'NHS',
    pattern: /(?<![a-z\d+(])\d{3}[ -]\d{3}[ -]\d{4}(?![a-z\d-])/g,
    check: isNhs,
    sure: false,
  },
  { kind: 'NHS', pattern: /(?<=\()\d{3}[ -]\d{3}[ -]\d{4}(?=\))/g, check: isNhs, sure: false },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d])[a-hj-prsv-y][a-hj-pr-y]\d{2} ?[a-hj-pr-z]{3}(?![a-z\d])/g,
    check: isUkPlate,
    sure: false,
  },
  /** Residence permit. */
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])[a-z]{2}x?\d{6,7}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:biometric|brp|residence permit|e-?visa|passport)(?![a-z])/,
  },
  /** Driving licence: surname, day of birth, initials. */
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])[a-z][a-z9]{4}[ -]?\d{6}[ -]?[a-z9]{2}[ -]?\d[a-z]{2}(?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])(?:[a-hj-npr-y]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-y])(?![a-z\d-])/g,
    check: isPlateLike,
    sure: false,
    near: /(?<![a-z])(?:reg|registration|number plate|plate|vrm|mot|v5c?|dvla)(?![a-z])/,
  },
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d-])\d{2}[- ]\d{2}[- ]\d{2}(?![a-z\d-])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:sort ?code|sort|s\/c|acc(?:oun)?t)(?![a-z])/,
    confidence: 0.9,
  },
  { kind: 'POSTCODE', pattern: ukPostcode, check: isSpacedPostcode, sure: false },
]

/** Short model names ("a4 2gb") look like postcodes. */
function isSpacedPostcode(value: string): boolean {
  return !/\d(?:gb|tb|mb|ml|kg|mm|cm|pm|am|hz|px|nd|st|rd|th)$/.test(value) && value.length >= 5
}

export const britainLabels: readonly Label[] = [
  {
    kind: 'NINO',
    words: words('nino', 'national insurance', 'ni (?:number|no\\.?)'),
    least: 4,
    most: 9,
    value: 'code',
  },
  { kind: 'NHS', words: words('nhs'), least: 4, most: 10, value: 'digits' },
  {
    kind: 'ID_NUMBER',
    words: words(
      'utr',
      'unique taxpayer reference',
      'gov(?:ernment)? gateway(?: id)?',
      'brp',
      'share code',
      'hospital (?:number|no\\.?)',
    ),
    least: 8,
    most: 13,
    value: 'code',
  },
]
