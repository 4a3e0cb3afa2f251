import * as iva from 'stdnum/lib/cjs/it/iva.js'
import { type Label, words } from './label.ts'
import { passes } from './passes.ts'
import type { Shape } from './shape.ts'
import { isPlateLike } from './vehicle.ts'

const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
]

/**
 * The control letter of a codice fiscale. Digits replaced by letters where two people would share a code (omocodia)
 * count as what they are, so the check holds for them too.
 * @see D.M. 23/12/1976, art. 3
 */
export function isCodiceFiscale(value: string): boolean {
  const code = value.toLowerCase()
  let sum = 0
  for (let index = 0; index < 15; index++) {
    const unit = code.charCodeAt(index)
    const place = unit >= 97 ? unit - 97 : unit - 48
    sum += index % 2 === 0 ? (oddValues[place] ?? 0) : place
  }
  return code.charCodeAt(15) - 97 === sum % 26
}

const isPartitaIva = (value: string) => passes(iva, value.replace('it', ''))

/** Where a codice fiscale has digits, omocodia puts one of these letters. */
const d = '[\\dlmnp-v]'
const fiscal = new RegExp(
  `(?<![a-z\\d])[a-z]{3}[ -]?[a-z]{3}[ -]?${d}{2}[a-ehlmprst]${d}{2}[ -]?[a-z]${d}{3}[ -]?[a-z](?![a-z\\d])`,
  'g',
)
const fiscalSpaced =
  /(?<![a-z\d])[a-z]{3} ?[a-z]{3} ?\d{2} ?[a-ehlmprst] ?\d{2} ?[a-z] ?\d{3} ?[a-z](?![a-z\d])/g

export const italyShapes: readonly Shape[] = [
  { kind: 'CODICE_FISCALE', pattern: fiscal, check: isCodiceFiscale, sure: true },
  { kind: 'CODICE_FISCALE', pattern: fiscalSpaced, check: null, sure: true },
  {
    kind: 'PARTITA_IVA',
    pattern: /(?<![a-z\d#+])(?:it ?)?\d{11}(?![a-z\d])/g,
    check: isPartitaIva,
    sure: false,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d])[a-hj-npr-tv-z]{2}\d{3}[a-hj-npr-tv-z]{2}(?![a-z\d])/g,
    check: (value) => !/(?:gb|tb|mb|kg|ml|mm|cm|hz|px|am|pm)$/.test(value),
    sure: false,
  },
  /** Motorcycles, mopeds, and cars of Germany. */
  {
    kind: 'PLATE',
    pattern:
      /(?<![a-z\d-])(?:[a-hj-npr-tv-z]{2} ?\d{5}|x[a-z\d] ?[a-z\d]{4}|[a-z]{1,3}-[a-z]{1,2} ?\d{1,4}|[a-hj-npr-tv-z]{2} \d{3} ?[a-hj-npr-tv-z]{2})(?![a-z\d-])/g,
    check: isPlateLike,
    sure: false,
    near: /(?<![a-z])(?:targh?[ae]\w*|moto\w*|ciclomotore|scooter|vespa|auto|macchina|ztl|camper|furgone|veicolo|assicurazione)(?![a-z])/,
  },
  {
    kind: 'PARTITA_IVA',
    pattern: /(?<![a-z\d])it ?\d{11}(?![a-z\d])/g,
    check: null,
    sure: true,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])c[a-z] ?\d{5} ?[a-z]{2}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /identita|(?<![a-z])c\.?i\.?e?(?![a-z])|documento/,
  },
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<=(?<![a-z])(?:filiale|agenzia) (?:n\.? ?)?)\d{4,5}(?![\d.,/-])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:conto|iban|c\/c|cc|bonifico)(?![a-z])/,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])c[a-z]\d{5}[a-z]{2}(?![a-z\d])/g,
    check: null,
    sure: false,
  },
]

export const italyLabels: readonly Label[] = [
  {
    kind: 'CODICE_FISCALE',
    words: words('codice fiscale', 'cod\\.? ?fisc(?:ale)?\\.?', 'c\\.f\\.', 'cf', 'codfisc'),
    least: 6,
    most: 16,
    value: 'code',
  },
  {
    kind: 'PARTITA_IVA',
    words: words('partita iva', 'part\\.? ?iva', 'p\\.? ?iva', 'p\\.i\\.', 'piva', 'vat(?: number| no\\.?)?'),
    least: 6,
    most: 13,
    value: 'code',
  },
  {
    kind: 'ID_NUMBER',
    words: words(
      "carta d[' ]?identita",
      'c\\.i\\.(?:e\\.)?',
      'cie',
      "documento(?: d[' ]?identita)?",
      'patente(?: di guida)?',
      'tessera sanitaria',
      'permesso di soggiorno',
      'codice sdi',
    ),
    least: 5,
    most: 20,
    value: 'code',
  },
  { kind: 'PASSPORT', words: words('passaporto'), least: 5, most: 12, value: 'code' },
  { kind: 'PLATE', words: words('targat[ao]', 'targa'), least: 5, most: 8, value: 'code' },
  { kind: 'POSTCODE', words: words('c\\.?a\\.?p\\.?', 'codice postale'), least: 4, most: 5, value: 'digits' },
  {
    kind: 'BANK_ACCOUNT',
    words: words('conto(?: corrente| bancario)?', 'n\\.? ?conto', 'coordinate bancarie', 'abi', 'cab'),
    least: 5,
    most: 27,
    value: 'digits',
  },
]
