import * as nif from 'stdnum/lib/cjs/pt/nif.js'
import { type Label, words } from './label.ts'
import { passes } from './passes.ts'
import type { Shape } from './shape.ts'
import { isPlateLike, vehicleWords } from './vehicle.ts'

const isNif = (value: string) => passes(nif, value)

export const portugalShapes: readonly Shape[] = [
  /** Citizen card: eight digits, a check digit, two letters and a check digit again. */
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])\d{8}[ -]?\d[ -]?[a-z]{2}\d(?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d.,#/+-])[123568]\d{2}([ .]?)\d{3}\1\d{3}(?![a-z\d-])/g,
    check: isNif,
    sure: false,
    confidence: 0.6,
  },
  {
    kind: 'PLATE',
    pattern:
      /(?<![a-z\d-])(?:\d{2}-\d{2}-[a-z]{2}|\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2})(?![a-z\d-])/g,
    check: null,
    sure: false,
    confidence: 0.8,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])(?:\d{2} ?[a-z]{2} ?\d{2}|[a-z]{2} \d{2} [a-z]{2})(?![a-z\d-])/g,
    check: isPlateLike,
    sure: false,
    near: vehicleWords,
    confidence: 0.75,
  },
  /** Bank account (NIB), twenty-one digits. */
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<=(?<![a-z])nib[ :]{1,3})\d{4}(?: ?\d){17}(?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'POSTCODE',
    pattern: /(?<![a-z\d.#/-]|\d )[1-9]\d{3}-\d{3}(?![\d-])/g,
    check: (value) => !/^20[12]\d/.test(value),
    sure: false,
    confidence: 0.8,
  },
  {
    kind: 'POSTCODE',
    pattern: /(?<=(?:codigo postal|cod\. postal|cod postal|(?<![a-z])cp)[ :]{1,3})\d{4} \d{3}(?![\d-])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
]

export const portugalLabels: readonly Label[] = [
  {
    kind: 'ID_NUMBER',
    words: words(
      'nipc',
      'niss',
      '(?:n\\.?o? (?:de )?)?contribuinte',
      'nif pt',
      'cartao (?:de |do )?cidadao',
      'bilhete de identidade',
      'n\\.?o? (?:de )?(?:utente|beneficiario)',
      'utente(?: sns)?',
      'numero (?:de )?utente',
      'sns',
      'carta de conducao',
      'titulo de residencia',
      'autorizacao de residencia',
    ),
    least: 6,
    most: 14,
    value: 'code',
  },
]
