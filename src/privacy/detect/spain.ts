import * as cbu from 'stdnum/lib/cjs/ar/cbu.js'
import * as cuit from 'stdnum/lib/cjs/ar/cuit.js'
import * as rut from 'stdnum/lib/cjs/cl/rut.js'
import * as cif from 'stdnum/lib/cjs/es/cif.js'
import * as nss from 'stdnum/lib/cjs/es/nss.js'
import * as clabe from 'stdnum/lib/cjs/mx/clabe.js'
import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'

const dniLetters = 'trwagmyfpdxbnjzsqvhlcke'

/** DNI (8 digits and a letter) and NIE (X, Y or Z before 7 digits): the letter is the number modulus 23. */
export function isDniOrNie(value: string): boolean {
  const code = value.toLowerCase()
  const digits = code.slice(0, -1).replace(/^[xyz]/, (letter) => String('xyz'.indexOf(letter)))
  return dniLetters[Number(digits) % 23] === code.at(-1)
}

const isCif = (value: string) => cif.validate(value.toUpperCase()).isValid
const isNuss = (value: string) => nss.validate(value).isValid
const isCuit = (value: string) => cuit.validate(value).isValid
const isRut = (value: string) => rut.validate(value.toUpperCase()).isValid
const isClabe = (value: string) => clabe.validate(value).isValid
const isCbu = (value: string) => cbu.validate(value).isValid

/** Spain and the Spanish-speaking countries. */
export const spainShapes: readonly Shape[] = [
  {
    kind: 'DNI',
    pattern: /(?<![a-z\d])\d{1,2}\.?\d{3}\.?\d{3}[ -]{0,2}[a-z](?![a-z\d])/g,
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
  {
    kind: 'CUIT',
    pattern: /(?<![a-z\d#+])(?:20|2[3-7]|30|33|34)[- ]?\d{8}[- ]?\d(?![a-z\d])/g,
    check: isCuit,
    sure: false,
  },
  {
    kind: 'RUT',
    pattern: /(?<![a-z\d.])\d{1,2}\.\d{3}\.\d{3}-?[\dk](?![a-z\d])/g,
    check: isRut,
    sure: true,
  },
  { kind: 'RUT', pattern: /(?<![a-z\d.])\d{7,8}-[\dk](?![a-z\d])/g, check: isRut, sure: false },
  {
    kind: 'CURP',
    pattern: /(?<![a-z\d])[a-z]{4}[ -]?\d{6}[ -]?[hmx][a-z]{5}[a-z\d]\d(?![a-z\d])/g,
    check: null,
    sure: true,
  },
  {
    kind: 'ID_NUMBER',
    pattern:
      /(?<![a-z\d])[a-z&ñ]{3,4}[ -]?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?[a-z\d]{2}[\da](?![a-z\d])/g,
    check: (value) => /[a-z]/.test(value.slice(-3)),
    sure: false,
  },
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d#+])\d{18}(?![a-z\d])/g,
    check: isClabe,
    sure: true,
  },
  { kind: 'BANK_ACCOUNT', pattern: /(?<![a-z\d#+])\d{22}(?![a-z\d])/g, check: isCbu, sure: true },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])\d{4}[ -]?[bcdfghjklmnprstvwxyz]{3}(?![a-z\d])/g,
    check: isPlate,
    sure: false,
  },
]

/** Years, and units and words of three consonants that follow four digits. */
function isPlate(value: string): boolean {
  return !/^(?:19|20)\d\d|(?:brl|gbp|mhz|ghz|rpm|kbs|mbs|pcs|lbs|btw|pls|plz|thx|tks|vcs|mts|cms|kgs|hrs|hzs|www|wss|kms)$/.test(
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
      'cedula(?: de (?:ciudadania|identidad))?',
      'ine',
      'rfc',
      'cc\\.? n',
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
  { kind: 'CUIT', words: words('cuit', 'cuil', 'ruc'), least: 6, most: 13, value: 'digits' },
  { kind: 'RUT', words: words('rut', 'run'), least: 5, most: 10, value: 'digits' },
  { kind: 'CURP', words: words('curp'), least: 6, most: 18, value: 'code' },
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
    words: words(
      'cuenta(?: (?:corriente|bancaria|de ahorros?|sueldo))?',
      'n\\.? ?cuenta',
      'cta\\.?',
      'cbu',
      'cvu',
      'clabe',
      'ccc',
    ),
    least: 4,
    most: 24,
    value: 'digits',
  },
]
