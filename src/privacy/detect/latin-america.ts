import * as cbu from 'stdnum/lib/cjs/ar/cbu.js'
import * as cuit from 'stdnum/lib/cjs/ar/cuit.js'
import * as rut from 'stdnum/lib/cjs/cl/rut.js'
import * as cedula from 'stdnum/lib/cjs/ec/ci.js'
import * as clabe from 'stdnum/lib/cjs/mx/clabe.js'
import { type Label, words } from './label.ts'
import { passes } from './passes.ts'
import type { Shape } from './shape.ts'
import { isPlateLike, vehicleWords } from './vehicle.ts'

const isCuit = (value: string) => passes(cuit, value)
const isRut = (value: string) => passes(rut, value.toUpperCase())
const isClabe = (value: string) => passes(clabe, value)
const isCbu = (value: string) => passes(cbu, value)
const isCedula = (value: string) => passes(cedula, value)

/** Argentina, Chile, Mexico, Colombia, Peru, Ecuador, Uruguay, Venezuela, Bolivia. */
export const latinAmericaShapes: readonly Shape[] = [
  {
    kind: 'CUIT',
    pattern: /(?<![a-z\d#+])(?:20|2[3-7]|30|33|34)[- ]?\d{8}[- ]?\d(?![a-z\d])/g,
    check: isCuit,
    sure: false,
  },
  {
    kind: 'CUIT',
    pattern: /(?<![a-z\d#+-])(?:20|2[3-7]|30|33|34)-\d{8}-\d(?![a-z\d-])/g,
    check: null,
    sure: false,
  },
  {
    kind: 'RUT',
    pattern: /(?<![a-z\d.])\d{1,2}\.\d{3}\.\d{3} ?- ?[\dk](?![a-z\d])/g,
    check: null,
    sure: true,
  },
  { kind: 'RUT', pattern: /(?<![a-z\d.])\d{1,2}\.\d{3}\.\d{3}[\dk](?![a-z\d])/g, check: isRut, sure: true },
  { kind: 'RUT', pattern: /(?<![a-z\d.])\d{7,8}-[\dk](?![a-z\d])/g, check: isRut, sure: false },
  {
    kind: 'CURP',
    pattern: /(?<![a-z\d])[a-z]{4}[ -]?\d{6}[ -]?[hmx][a-z]{5}[a-z\d]\d(?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  /** RFC: the letters of the name, the day of birth and three more. */
  {
    kind: 'ID_NUMBER',
    pattern:
      /(?<![a-z\d])[a-z&ñ]{3,4}[ -]?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?[a-z\d]{2}[\da](?![a-z\d])/g,
    check: (value) => /[a-z]/.test(value.slice(-3)),
    sure: false,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d#+.,-])[0-2]\d{9}(?![a-z\d-])/g,
    check: isCedula,
    sure: false,
    confidence: 0.5,
  },
  /** A number of eight digits with its dots: the DNI of Argentina, or an amount. */
  {
    kind: 'DNI',
    pattern:
      /(?<![a-z\d.,$€-]|[$€] )\d{1,2}\.\d{3}\.\d{3}(?![a-z\d.,%-]| ?(?:€|\$|pesos|reais|euro|usd|ars|cop|clp))/g,
    check: null,
    sure: false,
    confidence: 0.4,
  },
  {
    kind: 'DNI',
    pattern: /(?<![a-z\d.,$€-]|[$€] )\d{1,2}\.\d{3}\.\d{3}(?![a-z\d.,%-])/g,
    check: null,
    sure: false,
    near: /(?<![a-z])(?:dni|c\.?i|doc|documento|cedula|identidad|carnet|titular)(?![a-z])/,
  },
  { kind: 'BANK_ACCOUNT', pattern: /(?<![a-z\d#+])\d{18}(?![a-z\d])/g, check: isClabe, sure: true },
  { kind: 'BANK_ACCOUNT', pattern: /(?<![a-z\d#+])\d{22}(?![a-z\d])/g, check: isCbu, sure: true },
  /** Venezuela: V or E before the number. Bolivia: the department after it. */
  {
    kind: 'DNI',
    pattern: /(?<![a-z\d])[ve]-?\d{1,2}\.?\d{3}\.?\d{3}(?![a-z\d])/g,
    check: null,
    sure: false,
  },
  {
    kind: 'DNI',
    pattern: /(?<![a-z\d])\d{6,8} ?(?:lp|cb|sc|or|pt|tj|ch|be|pd)(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:carnet|ci|cedula|identidad)(?![a-z])/,
  },
  {
    kind: 'PLATE',
    pattern:
      /(?<=(?<![a-z])(?:carro|coche|auto|moto|camion\w{0,4}|camioneta|vehiculo|veiculo|car|gol|van|placas?|patente)(?: [a-z]{2,9}){0,3} )[a-z]{3}-\d{3,4}(?![a-z\d-])/g,
    check: isPlateLike,
    sure: true,
    confidence: 0.9,
  },
  /** Interbank code of Peru (CCI). */
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d#+-])\d{3}-\d{3}-\d{12}-\d{2}(?![a-z\d-])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  /** A passport of three letters and six digits. */
  {
    kind: 'PASSPORT',
    pattern: /(?<![a-z\d])[a-z]{1,3} ?\d{6,8}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])pass?a?p(?:or|uer)t|(?<![a-z])pass\. /,
  },
  /** Argentina's postcode with its letters: `C1424CEB`. */
  {
    kind: 'POSTCODE',
    pattern: /(?<![a-z\d-])[a-hj-np-z]\d{4}[a-z]{3}(?![a-z\d-])/g,
    check: null,
    sure: false,
    confidence: 0.85,
  },
  /** Mexico and Chile. */
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])(?:[a-z]{3}-\d{2}-\d{2}|[bcdfghjklprstvwxyz]{4}-\d{2})(?![a-z\d-])/g,
    check: null,
    sure: false,
    confidence: 0.8,
  },
  {
    kind: 'PLATE',
    pattern:
      /(?<![a-z\d-])(?:[a-z]{3}[- ]\d{2}[- ]\d{2}|[bcdfghjklprstvwxyz]{4}[ -]?\d{2}|[a-z]{2} ?\d{3} ?[a-z]{2}|[a-z]{3}[ -]?\d{3,4}|[a-z]{3}[ -]?\d{2}[a-z]|[a-z]\d[a-z][ -]?\d{3})(?![a-z\d-])/g,
    check: isPlateLike,
    sure: false,
    near: vehicleWords,
    confidence: 0.8,
  },
]

export const latinAmericaLabels: readonly Label[] = [
  { kind: 'CUIT', words: words('cuit', 'cuil', 'ruc'), least: 6, most: 13, value: 'digits' },
  { kind: 'RUT', words: words('rut', 'run'), least: 5, most: 10, value: 'digits' },
  { kind: 'CURP', words: words('curp'), least: 6, most: 18, value: 'code' },
  {
    kind: 'DNI',
    words: words(
      'cedula(?: de (?:ciudadania|identidad|extranjeria))?',
      'ine',
      'ife',
      'rfc',
      'cc\\.? n',
      'c\\.?i\\.?(?= ?:? ?\\d)',
      'carnet de (?:extranjeria|identidad)',
      'carne de extranjeria',
      'carnet(?= \\d)',
      'ppt(?= ?:? ?\\d)',
      'pep(?= ?:? ?\\d)',
      'nit',
      'cui',
      'dpi',
      'rif(?!\\.)',
      'doc\\.?(?= ?:? ?\\d{1,2}\\.?\\d{3}\\.?\\d{3}(?![\\d-]))',
      'clave de elector',
      'folio (?:de )?(?:ine|elector)',
      'documento',
    ),
    least: 5,
    most: 18,
    value: 'code',
  },
  {
    kind: 'ID_NUMBER',
    words: words(
      'licencia(?: de (?:conducir|manejo|conduccion))?(?: tipo [a-z])?',
      'brevete',
      'registro de conducir',
      'pase de conducir',
    ),
    least: 6,
    most: 14,
    value: 'code',
  },
  {
    kind: 'BANK_ACCOUNT',
    words: words('cbu', 'cvu', 'clabe', 'cci', 'suc(?:ursal)?\\.?(?= \\d{3,5} (?:cuenta|cta|cte))'),
    least: 4,
    most: 24,
    value: 'digits',
  },
]
