import { passesLuhn } from './check-digits.ts'
import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'

/** @see https://www.canadapost-postescanada.ca/cpc/en/support/articles/addressing-guidelines/postal-codes.page */
const postalCode = '[abceghj-nprstvxy]\\d[abceghj-nprstv-z]'

export const canadaShapes: readonly Shape[] = [
  {
    kind: 'POSTCODE',
    pattern: new RegExp(`(?<![a-z\\d.#/_-])${postalCode} \\d[abceghj-nprstv-z]\\d(?![a-z\\d_/-])`, 'g'),
    check: null,
    sure: false,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d.,#-])\d{3}[ -]\d{3}[ -]\d{3}(?![a-z\d]|[-.]\d)/g,
    check: passesLuhn,
    sure: false,
    near: /(?<![a-z])(?:social insurance|sin (?:number|card|#))(?![a-z])/,
  },
]

export const canadaLabels: readonly Label[] = [
  {
    kind: 'ID_NUMBER',
    words: words('social insurance(?: number| no\\.?| #)?', 'sin (?:number|card|#)'),
    least: 9,
    most: 9,
    value: 'digits',
  },
]
