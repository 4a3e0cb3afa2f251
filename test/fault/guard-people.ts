import { RawText } from '../../src/message/raw-text.ts'
import type { FindingKind } from '../../src/privacy/finding.ts'
import type { KnownValue } from '../../src/privacy/known-values.ts'
import { dniLetter, withCpfDigits, withIbanDigits, withLuhn } from '../canary/check-digits.ts'

/** Chance that can be repeated: numbers from 0 up to 1. */
export function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Chance = ReturnType<typeof chanceOf>

export const oneOf = <One>(chance: Chance, all: readonly One[]): One =>
  all[Math.floor(chance() * all.length)] as One

export const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => Math.floor(chance() * 10)).join('')

type Names = { readonly given: readonly string[]; readonly family: readonly string[] }

/** Made up, in four languages; some are everyday words. */
export const madeUpNames: Names = {
  given:
    'Zulmira Débora Osvaldo Anselmo João Inês Ginevra Beniamino Nicolò Itziar Ramón Begoña Edith Rupert Rosa Clara Ana'.split(
      ' ',
    ),
  family:
    'Tavolieri Quaresma Antunes Bastos Falcão Peçanha Zanforlin Caldirola Etxeberria Iriarte Núñez Ashworth Campos Lima Reis'.split(
      ' ',
    ),
}

/** People may call themselves anything, words of our own records among them. */
export const oddNames: Names = {
  given: [
    ...madeUpNames.given,
    ...'Status Order Reply Name Memory Bot Step Locale Shipped Answered Li Noor'.split(' '),
  ],
  family: [
    ...madeUpNames.family,
    ...'Flow Status Reply Customer Support Number Aurora Update Details Person'.split(' '),
  ],
}

const streets = ['Rua das Palmeiras', 'Via Montegrappa', 'Calle del Almendro', 'Larkspur Road', 'Av. Brasil']

/** What a talk may know of one person who does not exist. */
export function madeUpPerson(chance: Chance, { given, family }: Names): readonly KnownValue[] {
  const name = [oneOf(chance, given), ...(chance() < 0.3 ? ['de'] : []), oneOf(chance, family)].join(' ')
  const long = chance() < 0.3 ? `${name} ${oneOf(chance, family)}` : name
  const account = long
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.')
  const number = digits(chance, 8)
  const date = [
    1 + Math.floor(chance() * 28),
    1 + Math.floor(chance() * 12),
    1940 + Math.floor(chance() * 60),
  ]
  const values: readonly (readonly [FindingKind, string])[] = [
    ['NAME', long],
    ['PHONE', `55${10 + Math.floor(chance() * 89)}9${digits(chance, 8)}`],
    ['ACCOUNT', `BR.${digits(chance, 16)}`],
    ['EMAIL', `${account}${digits(chance, 2)}@example.org`],
    ['CPF', withCpfDigits(digits(chance, 9))],
    ['ADDRESS', `${oneOf(chance, streets)}, ${1 + Math.floor(chance() * 2000)}`],
    ['POSTCODE', `${digits(chance, 5)}-${digits(chance, 3)}`],
    ['BIRTH_DATE', date.map((part) => String(part).padStart(2, '0')).join('/')],
    ['CARD', withLuhn(`4${digits(chance, 14)}`)],
    ['IBAN', withIbanDigits('IT', `X05428${digits(chance, 17)}`)],
    ['DNI', `${number}${dniLetter(Number(number))}`],
    ['SECRET', `Tr0vador!${digits(chance, 4)}`],
  ]
  return values.map(([kind, value]) => ({ kind, value: new RawText(value) }))
}
