import { cnpj, cpf } from 'cpf-cnpj-validator'
import * as dni from 'stdnum/lib/cjs/es/dni.js'
import * as nie from 'stdnum/lib/cjs/es/nie.js'
import * as codiceFiscale from 'stdnum/lib/cjs/it/codicefiscale.js'
import * as partitaIva from 'stdnum/lib/cjs/it/iva.js'
import type { Finder, Found } from './reading.ts'
import { wordSet } from './tokens.ts'

export const documentLabels = wordSet(
  'cpf cnpj rg documento doc dni nie nif codice fiscale partita iva id passaporte passaporto pasaporte passport number numero de di identidade identidad',
)

/** The shape of each document, folded, and its check digits; the first that holds wins. */
const kinds: readonly { readonly shape: RegExp; readonly isValid: (compact: string) => boolean }[] = [
  { shape: /\d{3}[. ]?\d{3}[. ]?\d{3}[- ]?\d{2}/g, isValid: (text) => cpf.isValid(text) },
  {
    shape: /[a-z\d]{2}\.?[a-z\d]{3}\.?[a-z\d]{3}\/?[a-z\d]{4}-?\d{2}/g,
    isValid: (text) => cnpj.isValid(text),
  },
  {
    shape: /[a-z]{6} ?\d{2}[a-z]\d{2} ?[a-z]\d{3}[a-z]/g,
    isValid: (text) => codiceFiscale.validate(text).isValid,
  },
  { shape: /\d{2}\.?\d{3}\.?\d{3}[- ]?[a-z]/g, isValid: (text) => dni.validate(text).isValid },
  { shape: /[xyz][- ]?\d{7}[- ]?[a-z]/g, isValid: (text) => nie.validate(text).isValid },
  { shape: /\d{11}/g, isValid: (text) => partitaIva.validate(text).isValid },
]
const passport = /(?<![a-z\d])[a-z]{1,3}\d{5,9}(?![a-z\d])/g

/** Identity documents, compact and in upper case; check digits must hold where there are any. */
export const findDocument: Finder = ({ folded }, _context, asked) => {
  const found: Found[] = []
  for (const { shape, isValid } of kinds)
    for (const match of folded.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      const value = compact(match[0])
      const isAlone = !/[a-z\d]/.test(folded[start - 1] ?? '') && !/[a-z\d]/.test(folded[end] ?? '')
      if (isAlone && !found.some((other) => start < other.end && other.start < end) && isValid(value))
        found.push({ value, start, end })
    }
  if (found.length > 0 || !asked) return found
  return [...folded.matchAll(passport)].map((match) => ({
    value: compact(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const compact = (text: string) => text.replace(/[^a-z\d]/g, '').toUpperCase()
