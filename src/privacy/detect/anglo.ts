import { weighted } from './check-digits.ts'
import { isCommonWord } from './common-words.ts'
import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'

/** NHS number: ten digits, modulus 11. */
export function isNhs(value: string): boolean {
  const check = 11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check === 11 ? 0 : check) === Number(value[9])
}

/** UK postcodes, as Royal Mail writes them, any case. */
const ukPostcode =
  /(?<![a-z\d])(?:[a-pr-uwyz]\d[\da-hjkpstuw]?|[a-pr-uwyz][a-hk-y]\d[\dabehmnprvwxy]?|gir) ?\d[abd-hjlnp-uw-z]{2}(?![a-z\d])/g

/** A ZIP after its state: any state after a comma, else only those that are not words of our languages. */
const zipAfterState =
  /(?<=, ?(?:a[lkzr]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]),? |[a-z] (?:a[kz]|ct|dc|fl|ga|ks|ky|m[dnt]|n[chjmvy]|ri|sc|t[nx]|ut|vt|w[aivy]),? )\d{5}(?:-\d{4})?(?![a-z\d])/g

/** British plates since 2001, unless the three letters are a word: "at12 the". */
const isUkPlate = (value: string) => !isCommonWord(value.slice(4))

/** The United States and the United Kingdom. */
export const angloShapes: readonly Shape[] = [
  {
    kind: 'SSN',
    pattern: /(?<![a-z\d-])\d{3}[-. ]\d{2}[-. ]\d{4}(?![a-z\d-])/g,
    check: null,
    sure: true,
  },
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
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d])[a-hj-prsv-y][a-hj-pr-y]\d{2} ?[a-hj-pr-z]{3}(?![a-z\d])/g,
    check: isUkPlate,
    sure: false,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])(?:mrn|nid|ins|nh|pat)-\d{5,12}(?![a-z\d])/g,
    check: null,
    sure: true,
  },
  { kind: 'ID_NUMBER', pattern: /(?<![a-z\d])[a-z]\d{3}-\d{4}-\d{4}(?![a-z\d])/g, check: null, sure: true },
  { kind: 'POSTCODE', pattern: ukPostcode, check: isSpacedPostcode, sure: false },
  { kind: 'POSTCODE', pattern: zipAfterState, check: null, sure: false },
]

/** Short model names ("a4 2gb") look like postcodes. */
function isSpacedPostcode(value: string): boolean {
  return !/\d(?:gb|tb|mb|ml|kg|mm|cm|pm|am|hz|px|nd|st|rd|th)$/.test(value) && value.length >= 5
}

export const angloLabels: readonly Label[] = [
  {
    kind: 'SSN',
    words: words(
      'ssns?',
      's\\.s\\.n\\.?',
      'social(?: security)?(?: number| num| no\\.?)?',
      'itin',
      'ein',
      'tax id',
      'tin',
    ),
    least: 4,
    most: 11,
    value: 'digits',
  },
  {
    kind: 'NINO',
    words: words('nino', 'national insurance', 'ni (?:number|no\\.?)'),
    least: 4,
    most: 9,
    value: 'code',
  },
  { kind: 'NHS', words: words('nhs'), least: 4, most: 10, value: 'digits' },
  { kind: 'PASSPORT', words: words('passport'), least: 5, most: 12, value: 'code' },
  {
    kind: 'ID_NUMBER',
    words: words(
      "driv(?:er'?s?|ing) licen[sc]e",
      'licen[sc]e (?:number|no\\.?|#)',
      'dl',
      '(?:notary |medical |nursing )?licen[sc]e',
      'mrn',
      'medical record',
      'npi',
      'dea',
      '(?:patient|insurance|national|health|student|government|state|photo|nat\\.?)[ _]?id',
      'national health id',
      'nid',
      'id (?:number|card|no\\.?|num)',
      'medicare',
      'medicaid',
      'aadhaar',
      'pan card',
      'green card',
      'visa number',
    ),
    least: 4,
    most: 20,
    value: 'code',
  },
  {
    kind: 'PLATE',
    words: words('licen[sc]e plate', 'number plate', 'plates?', 'reg(?:istration)? (?:number|plate|no\\.?)'),
    least: 4,
    most: 8,
    value: 'code',
  },
  {
    kind: 'POSTCODE',
    words: words('zip ?codes?', 'zip', 'post(?:al)? ?codes?', 'pin ?code', 'area code'),
    least: 4,
    most: 9,
    value: 'code',
  },
  {
    kind: 'BANK_ACCOUNT',
    words: words(
      '(?:bank |checking |savings? |current |transfer |to )?(?:account|acct?\\.?)(?: number| no\\.?| num| ending)?',
      'a/c',
      'sort(?: ?code)?',
      'routing(?: number)?',
      'aba',
      'swift(?:/bic)?',
      'bic',
    ),
    least: 4,
    most: 26,
    value: 'code',
  },
]
