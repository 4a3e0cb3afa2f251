import { dniLetter, withCodiceFiscale, withCpfDigits, withIbanDigits, withLuhn } from './check-digits.ts'

/** Somebody who does not exist. Every value is rare enough that finding it on disk can only mean that it leaked. */
export const person = {
  name: 'Zulmira Quaresma Tavolieri',
  given: 'Zulmira',
  surname: 'Tavolieri',
  phone: '5511955550173',
  otherPhone: '+55 21 95555-0182',
  email: 'zulmira.tavolieri@example.org',
  street: 'Rua das Palmeiras Douradas, 1187',
  postcode: '04538-917',
  latitude: '-23.5489217',
  longitude: '-46.6388312',
  cpf: withCpfDigits('713402958'),
  card: withLuhn('453914880371646'),
  iban: withIbanDigits('IT', 'X0542811101000000817263'),
  password: 'Tr0vador!9981',
  codiceFiscale: withCodiceFiscale('TVLZMR85C52H501'),
  dni: `48219637${dniLetter(48_219_637)}`,
} as const

/** What must be nowhere, each under a name that a failing test may print. */
export const canaries: ReadonlyMap<string, string> = new Map([
  ...Object.entries(person),
  ['streetName', 'Palmeiras Douradas'],
])
