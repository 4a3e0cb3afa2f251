import { cnpj } from 'cpf-cnpj-validator'
import { isCns } from '../../../src/privacy/detect/brazil.ts'
import { isNhs } from '../../../src/privacy/detect/britain.ts'
import { passesLuhn } from '../../../src/privacy/detect/check-digits.ts'
import { isCodiceFiscale } from '../../../src/privacy/detect/italy.ts'

/** A whole number from 0 to below the bound. */
export type Draw = (below: number) => number

/** A number people have, how it is written and what they call it. `9` stands for a digit, `A` for a letter in a writing. */
export type PersonalNumber = {
  readonly name: string
  readonly make: (draw: Draw) => string
  /** How its characters are grouped: lengths with the marks between them. */
  readonly writings: readonly string[]
  readonly words: readonly string[]
  /** Whether its check digit or its shape alone tells it, without its word. */
  readonly isKnownAlone: boolean
}

const digits = (draw: Draw, count: number): string => Array.from({ length: count }, () => draw(10)).join('')
const of = (draw: Draw, letters: string): string => letters.charAt(draw(letters.length))
const letters = (draw: Draw, count: number, from = 'ABCDEFGHLMNPRSTVZ'): string =>
  Array.from({ length: count }, () => of(draw, from)).join('')

/** The first of the values made by a last part that passes. */
function completed(
  stem: string,
  lasts: readonly string[],
  isRight: (value: string) => boolean,
): string | null {
  for (const last of lasts) if (isRight(stem + last)) return stem + last
  return null
}
function until(make: () => string | null): string {
  for (let tries = 0; tries < 500; tries++) {
    const made = make()
    if (made) return made
  }
  throw new Error('no value passes its check')
}
const units = [...'0123456789']
const sumOf = (value: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0)
const modulus11 = (value: string, weights: readonly number[]): number => {
  const rest = sumOf(value, weights) % 11
  return rest < 2 ? 0 : 11 - rest
}

function makeCpf(draw: Draw): string {
  const stem = digits(draw, 9)
  const first = modulus11(stem, [10, 9, 8, 7, 6, 5, 4, 3, 2])
  return `${stem}${first}${modulus11(`${stem}${first}`, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])}`
}
function makeCnpj(draw: Draw): string {
  const stem = `${digits(draw, 8)}0001`
  const first = modulus11(stem, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
  return `${stem}${first}${modulus11(`${stem}${first}`, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])}`
}
const makeLetteredCnpj = (draw: Draw): string => {
  const stem = `${digits(draw, 2)}${letters(draw, 3)}${digits(draw, 3)}0001`
  return until(() => completed(stem, hundred, (value) => cnpj.isValid(value)))
}
const hundred = Array.from({ length: 100 }, (_, count) => String(count).padStart(2, '0'))
const makeCns = (draw: Draw): string =>
  until(() => completed(`${of(draw, '12789')}${digits(draw, 13)}`, units, isCns))
const makeCodiceFiscale = (draw: Draw): string => {
  const stem = `${letters(draw, 6)}${digits(draw, 2)}${of(draw, 'ABCDEHLMPRST')}${String(1 + draw(28)).padStart(2, '0')}${of(draw, 'ABCDEFGHIL')}${digits(draw, 3)}`
  return completed(stem, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], isCodiceFiscale) ?? stem
}
const omocodia = 'LMNPQRSTUV'
const makeOmocodia = (draw: Draw): string => {
  const code = makeCodiceFiscale(draw)
  const place = of(draw, 'ecba')
  const at = { e: 14, c: 13, b: 12, a: 10 }[place] ?? 14
  const stem = `${code.slice(0, at)}${omocodia[Number(code[at])]}${code.slice(at + 1, 15)}`
  return completed(stem, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], isCodiceFiscale) ?? stem
}
const makePartitaIva = (draw: Draw): string =>
  until(() =>
    completed(`0${digits(draw, 6)}0${of(draw, '123456789')}${of(draw, '0123456789')}`, units, passesLuhn),
  )
const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'
const makeDni = (draw: Draw): string => {
  const number = digits(draw, 8)
  return `${number}${dniLetters[Number(number) % 23]}`
}
const makeNie = (draw: Draw): string => {
  const first = draw(3)
  const number = digits(draw, 7)
  return `${'XYZ'[first]}${number}${dniLetters[Number(`${first}${number}`) % 23]}`
}
function makeCif(draw: Draw): string {
  const number = digits(draw, 7)
  let sum = 0
  for (let at = 0; at < 7; at++) {
    const digit = Number(number[at]) * (at % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return `${of(draw, 'ABEH')}${number}${(10 - (sum % 10)) % 10}`
}
const makeNuss = (draw: Draw): string => {
  const [province, number] = [String(1 + draw(50)).padStart(2, '0'), `1${digits(draw, 7)}`]
  return `${province}${number}${String(Number(`${province}${number}`) % 97).padStart(2, '0')}`
}
const makeCuit = (draw: Draw): string =>
  until(() => {
    const stem = `${of(draw, '2') + of(draw, '0347')}${digits(draw, 8)}`
    const check = 11 - (sumOf(stem, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)
    return check === 10 ? null : `${stem}${check === 11 ? 0 : check}`
  })
function makeRut(draw: Draw): string {
  const number = `${1 + draw(2)}${digits(draw, 7)}`
  const check = 11 - (sumOf(number, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return `${number}${check === 11 ? 0 : check === 10 ? 'K' : check}`
}
const makeCurp = (draw: Draw): string =>
  `${letters(draw, 1)}${of(draw, 'AEIOU')}${letters(draw, 2)}${5 + draw(5)}${draw(10)}0${1 + draw(9)}${1 + draw(2)}${draw(9)}${of(draw, 'HM')}${letters(draw, 5)}0${draw(10)}`
const makeNhs = (draw: Draw): string => until(() => completed(`4${digits(draw, 8)}`, units, isNhs))

const cardStems = ['4', '51', '55', '2221', '6011', '65', '5067', '6363']
const makeCard = (draw: Draw): string => {
  const stem = cardStems[draw(cardStems.length)] ?? '4'
  return until(() => completed(`${stem}${digits(draw, 15 - stem.length)}`, units, passesLuhn))
}
const makeAmex = (draw: Draw): string =>
  until(() => completed(`3${of(draw, '47')}${digits(draw, 12)}`, units, passesLuhn))
const makeDiners = (draw: Draw): string => until(() => completed(`36${digits(draw, 11)}`, units, passesLuhn))
const makeLongCard = (draw: Draw): string =>
  until(() => completed(`6304${digits(draw, 14)}`, units, passesLuhn))
const makeOldVisa = (draw: Draw): string => until(() => completed(`4${digits(draw, 11)}`, units, passesLuhn))

const makeIban =
  (country: string, shape: string) =>
  (draw: Draw): string => {
    const account = shape.replace(/[9A]/g, (what) =>
      what === '9' ? String(draw(10)) : of(draw, 'BCDFGHKLMN'),
    )
    const inDigits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
    return `${country}${String(98n - (BigInt(inDigits) % 97n)).padStart(2, '0')}${account}`
  }

const cpfWords = ['cpf', 'CPF', 'c.p.f.', 'meu cpf', 'cpf do titular']
const cardWords = [
  'cartão',
  'carta di credito',
  'tarjeta',
  'card',
  'credit card',
  'my card',
  'visa',
  'mastercard',
]
const ibanWords = ['iban', 'IBAN', 'meu iban', 'il mio iban', 'mi iban', 'my iban']
const fours = (count: number, rest = 0): string[] => {
  const groups = [...Array.from({ length: count }, () => 4), ...(rest > 0 ? [rest] : [])]
  return [groups.join(' '), groups.join('-')]
}
const iban = (country: string, shape: string): PersonalNumber => {
  const size = shape.length + 4
  const [spaced = '', dashed = ''] = fours(Math.floor(size / 4), size % 4)
  return {
    name: `IBAN of ${country}`,
    make: makeIban(country, shape),
    writings: [`${size}`, spaced, dashed, `4 ${size - 4}`],
    words: ibanWords,
    isKnownAlone: true,
  }
}

/** A writing is lengths of groups with what stands between them: `3.3.3-2`. */
export function write(value: string, writing: string): string {
  let at = 0
  return writing.replace(/\d+/g, (length) => {
    const from = at
    at += Number(length)
    return value.slice(from, at)
  })
}

const known = { isKnownAlone: true } as const
const announced = { isKnownAlone: false } as const

/** What people have in the countries of our four languages. Made up, with the right check digits. */
export const personalNumbers: readonly PersonalNumber[] = [
  {
    name: 'CPF',
    make: makeCpf,
    writings: ['11', '3.3.3-2', '3 3 3 2', '9-2', '3.3.3.2', '3-3-3-2', '3 3 3-2', '9/2', '3.3.3/2'],
    words: cpfWords,
    ...known,
  },
  {
    name: 'CNPJ',
    make: makeCnpj,
    writings: ['14', '2.3.3/4-2', '8/4-2', '2 3 3 4 2', '2.3.3/6'],
    words: ['cnpj', 'CNPJ', 'c.n.p.j.', 'cnpj da empresa'],
    ...known,
  },
  {
    name: 'lettered CNPJ',
    make: makeLetteredCnpj,
    writings: ['14', '2.3.3/4-2'],
    words: ['cnpj', 'CNPJ'],
    ...known,
  },
  {
    name: 'RG',
    make: (draw) => `${1 + draw(4)}${digits(draw, 8)}`,
    writings: ['9', '2.3.3-1', '2 3 3 1', '8-1'],
    words: ['rg', 'RG', 'identidade', 'registro geral'],
    ...announced,
  },
  {
    name: 'CNH',
    make: (draw) => `0${digits(draw, 10)}`,
    writings: ['11', '3 3 3 2'],
    words: ['cnh', 'habilitação', 'carteira de motorista'],
    ...announced,
  },
  {
    name: 'PIS',
    make: (draw) => `12${digits(draw, 9)}`,
    writings: ['11', '3.5.2-1', '3 5 2 1'],
    words: ['pis', 'PIS/PASEP', 'nis', 'nit'],
    ...announced,
  },
  {
    name: 'título',
    make: (draw) => digits(draw, 12),
    writings: ['12', '4 4 4'],
    words: ['título de eleitor', 'titulo eleitoral', 'título'],
    ...announced,
  },
  {
    name: 'CNS',
    make: makeCns,
    writings: ['15', '3 4 4 4'],
    words: ['cns', 'cartão do sus', 'cartão nacional de saúde'],
    ...known,
  },
  {
    name: 'plate of Brazil',
    make: (draw) => `${letters(draw, 3)}${draw(10)}${of(draw, 'ABCDEFGH')}${digits(draw, 2)}`,
    writings: ['7', '3-4', '3 4'],
    words: ['placa', 'placa do carro'],
    ...announced,
  },
  {
    name: 'PIX key',
    make: (draw) => Array.from({ length: 32 }, () => of(draw, '0123456789abcdef')).join(''),
    writings: ['8-4-4-4-12'],
    words: ['pix', 'chave pix', 'chave aleatória'],
    ...announced,
  },
  {
    name: 'codice fiscale',
    make: makeCodiceFiscale,
    writings: ['16', '3 3 5 5', '6 5 4 1', '6 5 5', '3 3 2 1 2 1 3 1'],
    words: ['cf', 'codice fiscale', 'C.F.', 'cod. fisc.', 'il mio codice fiscale'],
    ...known,
  },
  {
    name: 'omocodia',
    make: makeOmocodia,
    writings: ['16', '3 3 5 5'],
    words: ['cf', 'codice fiscale', 'C.F.'],
    ...known,
  },
  {
    name: 'partita IVA',
    make: makePartitaIva,
    writings: ['11'],
    words: ['p.iva', 'partita iva', 'P. IVA', 'piva'],
    ...known,
  },
  {
    name: 'DNI',
    make: makeDni,
    writings: ['9', '8-1', '8 1', '2.3.3-1', '2.3.3 1', '2 3 3 1'],
    words: ['dni', 'DNI', 'd.n.i.', 'nif', 'mi dni'],
    ...known,
  },
  {
    name: 'NIE',
    make: makeNie,
    writings: ['9', '1-7-1', '1 7 1', '1-7 1'],
    words: ['nie', 'NIE', 'n.i.e.'],
    ...known,
  },
  { name: 'CIF', make: makeCif, writings: ['9', '1-8', '1-7-1'], words: ['cif', 'CIF', 'c.i.f.'], ...known },
  {
    name: 'NUSS',
    make: makeNuss,
    writings: ['12', '2/8/2', '2 8 2', '2-8-2'],
    words: ['nuss', 'seguridad social', 'n.s.s.'],
    ...known,
  },
  {
    name: 'CUIT',
    make: makeCuit,
    writings: ['11', '2-8-1', '2 8 1'],
    words: ['cuit', 'CUIL', 'mi cuit'],
    ...known,
  },
  { name: 'RUT', make: makeRut, writings: ['2.3.3-1', '8-1'], words: ['rut', 'RUT', 'mi rut'], ...known },
  { name: 'bare RUT', make: makeRut, writings: ['9', '2 3 3 1'], words: ['rut', 'RUT'], ...announced },
  { name: 'CURP', make: makeCurp, writings: ['18'], words: ['curp', 'CURP', 'mi curp'], ...known },
  {
    name: 'SSN',
    make: (draw) => `${5 + draw(2)}${digits(draw, 8)}`,
    writings: ['3-2-4', '3 2 4'],
    words: ['ssn', 'SSN', 'social security number', 'social'],
    ...known,
  },
  {
    name: 'bare SSN',
    make: (draw) => `${5 + draw(2)}${digits(draw, 8)}`,
    writings: ['9'],
    words: ['ssn', 'SSN', 'social security number'],
    ...announced,
  },
  {
    name: 'ITIN',
    make: (draw) => `9${digits(draw, 2)}7${digits(draw, 5)}`,
    writings: ['9', '3-2-4', '3 2 4'],
    words: ['itin', 'ITIN'],
    ...announced,
  },
  {
    name: 'NINO',
    make: (draw) =>
      `${letters(draw, 2, 'ABCEHJLMNPRSTWXYZ'.replace(/[OQ]/g, ''))}${digits(draw, 6)}${of(draw, 'ABCD')}`,
    writings: ['9', '2 2 2 2 1', '2-2-2-2-1', '2 6 1'],
    words: ['nino', 'national insurance number', 'ni number'],
    ...known,
  },
  {
    name: 'NHS',
    make: makeNhs,
    writings: ['3 3 4', '3-3-4'],
    words: ['nhs', 'nhs number', 'my nhs number'],
    ...known,
  },
  { name: 'bare NHS', make: makeNhs, writings: ['10'], words: ['nhs', 'nhs number', 'NHS no'], ...announced },
  {
    name: 'card',
    make: makeCard,
    writings: ['16', '4 4 4 4', '4-4-4-4', '4.4.4.4', '8 8', '2 2 2 2 2 2 2 2'],
    words: cardWords,
    ...known,
  },
  {
    name: 'Amex',
    make: makeAmex,
    writings: ['15', '4 6 5', '4-6-5', '4 4 4 3'],
    words: ['amex', ...cardWords],
    ...known,
  },
  { name: 'Diners', make: makeDiners, writings: ['14', '4 6 4', '4-6-4'], words: cardWords, ...known },
  { name: 'card of 19', make: makeLongCard, writings: ['19', '4 4 4 4 3'], words: cardWords, ...known },
  {
    name: 'card of 13',
    make: makeOldVisa,
    writings: ['13', '4 3 3 3'],
    words: ['visa', 'card'],
    ...announced,
  },
  iban('IT', 'A9999999999999999999999'),
  iban('ES', '99999999999999999999'),
  iban('GB', 'AAAA99999999999999'),
  iban('PT', '999999999999999999999'),
  iban('DE', '999999999999999999'),
  iban('FR', '9999999999AAAAAAAAAAA99'.replace(/AAAAAAAAAAA/, '99A99999A99')),
  iban('BR', '99999999999999999999999AA'),
  iban('IE', 'AAAA99999999999999'),
  iban('NL', 'AAAA9999999999'),
  iban('CH', '99999999999999999'),
  {
    name: 'e-mail',
    make: (draw) =>
      `${['ana.lima', 'gio_verdi', 'k.moss', 'jl', 'lu-paz', 'info.ro+x'][draw(6)]}${draw(2) ? draw(100) : ''}@${['gmail.com', 'example.org', 'mail.example.co.uk', 'uol.com.br', 'libero.it'][draw(5)]}`,
    writings: ['99'],
    words: ['email', 'e-mail', 'mail', 'correo', 'meu email'],
    ...known,
  },
]
