import * as cif from 'stdnum/lib/cjs/es/cif.js'
import * as nss from 'stdnum/lib/cjs/es/nss.js'
import { type Label, words } from './label.ts'
import { passes } from './passes.ts'
import type { Shape } from './shape.ts'
import { isPlateLike, vehicleWords } from './vehicle.ts'

const dniLetters = 'trwagmyfpdxbnjzsqvhlcke'

/** DNI (8 digits and a letter) and NIE (X, Y or Z before 7 digits): the letter is the number modulus 23. */
export function isDniOrNie(value: string): boolean {
  const code = value.toLowerCase()
  const digits = code.slice(0, -1).replace(/^[xyz]/, (letter) => String('xyz'.indexOf(letter)))
  return dniLetters[Number(digits) % 23] === code.at(-1)
}

const isCif = (value: string) => passes(cif, value.toUpperCase())
const isNuss = (value: string) => passes(nss, value)

export const spainShapes: readonly Shape[] = [
  {
    kind: 'DNI',
    pattern: /(?<![a-z\d])\d{1,2}([. ]?)\d{3}\1\d{3}[ -]{0,3}[a-z](?![a-z\d])/g,
    check: (value) => value.length === 9 || (value.length === 8 && isDniOrNie(value)),
    sure: true,
  },
  {
    kind: 'NIE',
    pattern: /(?<![a-z\d])[xyz][ -]?\d\.?\d{3}\.?\d{3}[ -]{0,2}[a-z](?![a-z\d])/g,
    check: isDniOrNie,
    sure: true,
  },
  {
    kind: 'CIF',
    pattern: /(?<![a-z\d])[a-hjnp-suvw]-?\d{7}-?[a-j\d](?![a-z\d])/g,
    check: isCif,
    sure: false,
  },
  {
    kind: 'NUSS',
    pattern: /(?<![a-z\d#+])\d{2}[ /-]?\d{8}[ /-]?\d{2}(?![a-z\d])/g,
    check: isNuss,
    sure: false,
  },
  /** Health card of the regions: letters of the surnames, the day of birth, and more: `ROVI 1 850412 003`. */
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])[a-z]{4} ?[01]? ?\d{6} ?\d{2} ?\d(?: ?\d)?(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /tarjeta|sanitari|salud|tsi|cip|catsalut|medic|paciente|seguridad social|ambulatorio|cita/,
  },
  /** Health number of Andalusia. */
  { kind: 'ID_NUMBER', pattern: /(?<![a-z\d])an ?\d{10}(?![a-z\d])/g, check: null, sure: true },
  { kind: 'NIE', pattern: /(?<![a-z\d])[xyz]-?\d{7}-?[a-z](?![a-z\d])/g, check: null, sure: true },
  {
    kind: 'NIE',
    pattern: /(?<![a-z\d])[xyz] ?\d{7} ?-? ?[a-z](?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])n\.?i\.?e(?![a-z])/,
  },
  /** Account of twenty digits, as before the IBAN. */
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d#+-])\d{4}([ -])\d{4}\1\d{2}\1\d{10}(?![a-z\d-])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  /** Point of supply of electricity or gas (CUPS). */
  {
    kind: 'ACCOUNT',
    pattern:
      /(?<![a-z\d])es[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?[a-z]{2}(?:[ -]?\d[a-z])?(?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])[a-z]{1,2}-\d{4}-[a-z]{1,2}(?![a-z\d-])/g,
    check: isPlateLike,
    sure: false,
    confidence: 0.6,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])[a-z]{1,2}[ -]\d{4}[ -][a-z]{1,2}(?![a-z\d-])/g,
    check: isPlateLike,
    sure: false,
    near: vehicleWords,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])\d{4}[ -]?[bcdfghjklmnprstvwxyz]{3}(?![a-z\d])/g,
    check: isPlate,
    sure: false,
  },
]

/** Years, and units and words of three consonants that follow four digits. */
function isPlate(value: string): boolean {
  return !/^(?:19|20)\d\d|(?:brl|gbp|mhz|ghz|kwh|mwh|gbs|bps|rpm|kbs|mbs|pcs|lbs|btw|pls|plz|thx|tks|vcs|mts|cms|kgs|hrs|hzs|www|wss|kms)$/.test(
    value,
  )
}

export const spainLabels: readonly Label[] = [
  {
    kind: 'DNI',
    words: words(
      'd\\.?n\\.?i\\.?(?:/nif)?',
      'n\\.?i\\.?f\\.?',
      'documento(?: nacional)?(?: de)? identidad',
      'den[ie]',
      'nuhsa',
      'sip',
      'tsi',
    ),
    least: 4,
    most: 13,
    value: 'code',
  },
  { kind: 'NIE', words: words('n\\.?i\\.?e\\.?', 'tie'), least: 5, most: 9, value: 'code' },
  { kind: 'CIF', words: words('c\\.?i\\.?f\\.?'), least: 5, most: 9, value: 'code' },
  {
    kind: 'NUSS',
    words: words('nuss', 'nass', 'n\\.?s\\.?s\\.?', 'naf', 'seguridad social', 'afiliacion', 'previdencia'),
    least: 6,
    most: 14,
    value: 'digits',
  },
  {
    kind: 'ID_NUMBER',
    words: words(
      'n\\.?h\\.?c\\.?',
      'historia(?: clinica)?',
      'n\\.? ?(?:o\\.? ?)?col(?:egiado|\\.)?',
      'num\\.? ?col(?:egiado|\\.)?',
      'colegiad[oa]',
      'episodio',
      'cipa?',
      'tarjeta sanitaria',
      'licencia de conducir',
      'permiso de conducir',
      'carnet(?: de conducir)?',
    ),
    least: 4,
    most: 20,
    value: 'code',
  },
  { kind: 'PASSPORT', words: words('pasaporte', 'passaporte'), least: 5, most: 12, value: 'code' },
  { kind: 'PLATE', words: words('matricula', 'patente', 'placas'), least: 5, most: 8, value: 'code' },
  {
    kind: 'POSTCODE',
    words: words('cod(?:igo|\\.)? ?postal', 'cp', 'c\\.p\\.?'),
    least: 4,
    most: 5,
    value: 'digits',
  },
  {
    kind: 'BANK_ACCOUNT',
    words: words('cuenta(?: (?:corriente|bancaria|de ahorros?|sueldo))?', 'n\\.? ?cuenta', 'cta\\.?', 'ccc'),
    least: 4,
    most: 24,
    value: 'digits',
  },
]
