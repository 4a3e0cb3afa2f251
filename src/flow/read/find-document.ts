import { cnpj, cpf } from 'cpf-cnpj-validator'
import * as dni from 'stdnum/lib/cjs/es/dni.js'
import * as nie from 'stdnum/lib/cjs/es/nie.js'
import * as codiceFiscale from 'stdnum/lib/cjs/it/codicefiscale.js'
import * as partitaIva from 'stdnum/lib/cjs/it/iva.js'
import { isCourtesy } from './courtesy.ts'
import { isLabelledBefore } from './find-labelled.ts'
import type { Finder, Found } from './reading.ts'
import { wordSet } from './tokens.ts'

export const documentLabels = wordSet(
  'my is it s its the meu minha mio mia mi es e il el o cpf cnpj rg documento doc document license licence driving national insurance ni nino ssn no nr num n social security card us uk dni nie nif codice fiscale partita iva id passaporte passaporto pasaporte passport number numero de di identidade identidad',
)

/** What a document is called before its number. */
const names = [
  'cpf|cnpj|rg|cnh|documento|identidade|dni|nie|nif|cif|cf|piva|passaporte|passaporto|pasaporte|passport',
  'ssn|social security number|national insurance number|national insurance|ni number|nino|driving licence|driving license|drivers license|driver s license|passport number|passport no',
  'codice fiscale|partita iva|p iva|tax number|tax id|id number|id card|identity card|carta identita',
].flatMap((line) => line.split('|').map((name) => name.split(' ')))

type Kind = {
  readonly shape: RegExp
  readonly isValid: (compact: string) => boolean
  /** What only this document looks like; null: its number alone could be a phone's. */
  readonly tells: RegExp | null
}

/** The shape of each document, folded, and its check digits; the first that holds wins. */
const kinds: readonly Kind[] = [
  {
    shape: /\d{3}[. ]?\d{3}[. ]?\d{3}[- ]?\d{2}/g,
    isValid: (text) => cpf.isValid(text),
    tells: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
  },
  {
    shape: /[a-z\d]{2}\.?[a-z\d]{3}\.?[a-z\d]{3}\/?[a-z\d]{4}-?\d{2}/g,
    isValid: (text) => cnpj.isValid(text),
    tells: /\//,
  },
  {
    shape: /[a-z]{6} ?\d{2}[a-z]\d{2} ?[a-z]\d{3}[a-z]/g,
    isValid: (text) => codiceFiscale.validate(text).isValid,
    tells: /^/,
  },
  { shape: /\d{2}\.?\d{3}\.?\d{3}[- ]?[a-z]/g, isValid: (text) => dni.validate(text).isValid, tells: /^/ },
  { shape: /[xyz][- ]?\d{7}[- ]?[a-z]/g, isValid: (text) => nie.validate(text).isValid, tells: /^/ },
  { shape: /\d{11}/g, isValid: (text) => partitaIva.validate(text).isValid, tells: null },
]
/** Papers without check digits: passports, National Insurance and Social Security numbers, driving licences (GB). */
const unchecked = [
  /(?<![a-z\d])[a-z]{1,3}\d{5,9}(?![a-z\d])/g,
  /(?<![a-z\d])[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z\d])/g,
  /(?<![a-z\d])[a-z][a-z9]{4} ?\d{6} ?[a-z][a-z9]\d[a-z]{2}(?![a-z\d])/g,
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
]
/** American and British passports: nothing but nine digits, as telephones have. */
const bareDigits = /(?<![a-z\d.,+-])\d{9}(?![a-z\d])/g

/**
 * Identity documents, compact and in upper case; check digits must hold where there are any. In a free sentence only
 * after a name for one, or where the number is written as no other is.
 */
export const findDocument: Finder = ({ folded }, _context, asked) => {
  const found: Found[] = []
  const isNamed = (start: number) => asked || isLabelledBefore(folded, start, names)
  for (const { shape, isValid, tells } of kinds)
    for (const match of folded.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      const value = compact(match[0])
      const isAlone = !/[a-z\d]/.test(folded[start - 1] ?? '') && !/[a-z\d]/.test(folded[end] ?? '')
      const isTaken = found.some((other) => start < other.end && other.start < end)
      const isCertain = tells?.test(match[0]) || isNamed(start)
      if (isAlone && !isTaken && isCertain && isValid(value)) found.push({ value, start, end })
    }
  if (found.length > 0) return found
  const written = unchecked.flatMap((shape) => stretches(folded, shape)).filter(({ start }) => isNamed(start))
  if (written.length > 0) return written
  return stretches(folded, bareDigits).filter(({ start, end }) => {
    const rest = `${folded.slice(0, start)} ${folded.slice(end)}`
    return isLabelledBefore(folded, start, names) || (asked && isCourtesy(rest, documentLabels))
  })
}

const stretches = (folded: string, shape: RegExp): readonly Found[] =>
  [...folded.matchAll(shape)].map(({ 0: written, index: start }) => ({
    value: compact(written),
    start,
    end: start + written.length,
  }))

const compact = (text: string) => text.replace(/[^a-z\d]/g, '').toUpperCase()
