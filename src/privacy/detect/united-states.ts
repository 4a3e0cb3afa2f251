import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'
import { isPlateLike, vehicleWords } from './vehicle.ts'

/** A ZIP after its state: any state after a comma, else only those that are not words of our languages. */
const zipAfterState =
  /(?<=, ?(?:a[lkzr]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]),? |[a-z] (?:a[kz]|ct|dc|fl|ga|ks|ky|m[dnt]|n[chjmvy]|ri|sc|t[nx]|ut|vt|w[aivy]),? )\d{5}(?:-\d{4})?(?![a-z\d])/g

export const unitedStatesShapes: readonly Shape[] = [
  {
    kind: 'SSN',
    pattern: /(?<![a-z\d]|[a-z\d]-)\d{3}[-. ]\d{2}[-. ]\d{4}(?![a-z\d]|-[a-z\d])/g,
    check: null,
    sure: true,
  },
  /** With letters for digits, as scanners read them: `86l-81-4744`. */
  {
    kind: 'SSN',
    pattern: /(?<![a-z\d-])[\dol]{3}[-. ][\dol]{2}[-. ][\dol]{4}(?![a-z\d-])/g,
    check: (value) => value.replace(/\D/g, '').length >= 6,
    sure: true,
    near: /(?<![a-z])(?:ssn|social)(?![a-z])/,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])(?:mrn|nid|ins|nh|pat)-\d{5,12}(?![a-z\d])/g,
    check: null,
    sure: true,
  },
  { kind: 'ID_NUMBER', pattern: /(?<![a-z\d])[a-z]\d{3}-\d{4}-\d{4}(?![a-z\d])/g, check: null, sure: true },
  /** Employer number (EIN) beside its words. */
  {
    kind: 'SSN',
    pattern: /(?<![a-z\d-])\d{2}-\d{7}(?![a-z\d-])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:f?ein|tax|w-?9|llc|inc|employer)(?![a-z])/,
  },
  { kind: 'POSTCODE', pattern: zipAfterState, check: null, sure: false },
  /** ZIP+4 */
  {
    kind: 'POSTCODE',
    pattern: /(?<![a-z\d.,#/-])\d{5}-\d{4}(?![\d-])/g,
    check: null,
    sure: false,
    confidence: 0.7,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])(?:\d[a-z]{3}\d{3}|[a-z]{3}[ -]?\d{4})(?![a-z\d-])/g,
    check: isPlateLike,
    sure: false,
    near: vehicleWords,
    confidence: 0.85,
  },
]

export const unitedStatesLabels: readonly Label[] = [
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
  { kind: 'PASSPORT', words: words('passports?', 'ppt'), least: 5, most: 12, value: 'code' },
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
      'i\\.?d\\.? nr',
      'medicare',
      'medicaid',
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
