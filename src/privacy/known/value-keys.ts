import { viewOf } from '../detect/view.ts'
import type { FindingKind } from '../finding.ts'
import { datesIn } from './dates-in.ts'
import { streetOf } from './known-streets.ts'

/** Digits from which on a number is the same value whatever kind it was taken for. */
const tellingDigits = 6
const phoneDigits = 8

/**
 * By what a value is found again, the most exact first: numbers by their digits (a phone by its last eight), dates in
 * whichever words, addresses by street and number, names also by their words in any order and by the first one, so that
 * "Ana", "Ana Souza" and "Souza, Ana" are one person of the talk.
 */
export function valueKeys(kind: FindingKind, value: string): readonly string[] {
  const { folded } = viewOf(value)
  const digits = folded.replace(/\D/g, '')
  const packed = folded.replace(/[^\p{L}\p{N}]/gu, '')
  if (kind === 'PHONE' && digits.length >= phoneDigits)
    return [`#${digits}`, `phone:${digits.slice(-phoneDigits)}`]
  if (kind === 'BIRTH_DATE') return [...dateKeys(folded), `BIRTH_DATE:${packed}`]
  if (digits.length >= tellingDigits && digits.length === packed.length) return [`#${digits}`]
  switch (kind) {
    case 'NAME':
      return nameKeys(folded, packed)
    case 'ADDRESS':
      return [`ADDRESS:${packed}`, ...streetKeys(folded)]
    case 'EMAIL':
      return [`EMAIL:${emailKey(folded)}`]
    default:
      return [`${kind}:${packed || value}`]
  }
}

const dateKeys = (folded: string): readonly string[] => {
  const [date, ...more] = datesIn(folded)
  return date && more.length === 0 ? date.names.map((name) => `date:${name}`) : []
}

function nameKeys(folded: string, packed: string): readonly string[] {
  const words = folded.split(/[^\p{L}]+/u).filter((part) => part.length > 1)
  return [`NAME:${packed}`, `NAME:${words.toSorted().join(' ')}`, `NAME:${words[0] ?? packed}`]
}

function streetKeys(folded: string): readonly string[] {
  const street = streetOf(folded)
  return street?.number ? [`street:${street.name.join(' ')} ${street.number}`] : []
}

/** What people say for `@` and the marks of an address. */
const spoken =
  /(?<![\p{L}])(?:arroba|at|chiocciola|ponto|punto|dot|point|underline|underscore|traco|trattino|guion|dash)(?![\p{L}])/gu

const emailKey = (folded: string): string => folded.replace(spoken, '').replace(/[^\p{L}\p{N}]/gu, '')
