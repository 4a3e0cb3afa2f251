import { RawText } from '../../src/message/raw-text.ts'
import type { KnownValue } from '../../src/privacy/known-values.ts'
import { type Chance, oneOf } from './guard-people.ts'

type Form = (value: string, chance: Chance) => string

const plain = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '')
const bytes = (value: string) => Buffer.from(value, 'utf8')

/** Ways in which a program writes any value. */
const encodings: Readonly<Record<string, Form>> = {
  'as written': (value) => value,
  'upper case': (value) => value.toUpperCase(),
  'without accents': plain,
  base64: (value) => bytes(value).toString('base64'),
  'base64 of a URL': (value) => bytes(value).toString('base64url'),
  'inside base64': (value, chance) =>
    bytes(`${oneOf(chance, ['id=', '\u001c\u0018\u000b', 'to: ', '{"a":"'])}${value}\u0015`).toString(
      'base64',
    ),
  hex: (value) => bytes(value).toString('hex'),
  'hex in capitals': (value) => bytes(value).toString('hex').toUpperCase(),
  'percent-encoded': (value) => encodeURIComponent(value),
  'every byte percent-encoded': (value) =>
    [...bytes(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'as JSON escapes': (value) =>
    value.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
}

/** Ways in which people write a value of this kind. */
const byKind: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  NAME: {
    reversed: (value) => value.split(' ').reverse().join(' '),
    'last name first': (value) => {
      const words = value.split(' ')
      return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
    },
    'first and last': (value) => `${value.split(' ')[0]} ${value.split(' ').at(-1)}`,
    'one word': (value) => value.split(' ').join('').toLowerCase(),
  },
  PHONE: {
    'with a plus': (value) => `+${value}`,
    'without the country': (value) => value.slice(2),
    'without the 9': (value) => value.slice(0, 4) + value.slice(5),
    'without country and 9': (value) => value.slice(2, 4) + value.slice(5),
    'local, with a dash': (value) => `${value.slice(4, 9)}-${value.slice(9)}`,
    'in brackets': (value) => `(${value.slice(2, 4)}) ${value.slice(4, 9)}-${value.slice(9)}`,
  },
  BIRTH_DATE: {
    'year first': (value) => value.split('/').reverse().join('-'),
    'without marks': (value) => value.replaceAll('/', ''),
  },
}
const digitsAlone: Form = (value) => value.replace(/\D/g, '')
const spaced: Form = (value) => value.replace(/\D/g, '').replace(/(\d{3})(?=\d)/g, '$1 ')

export type Planted = { readonly form: string; readonly kind: string; readonly text: string }

/** One known value in one of the ways that a program or a person writes it, by itself or among other words. */
export function plantOf({ kind, value }: KnownValue, chance: Chance): Planted {
  const written = RawText.reveal(value)
  const isNumber = /^[\d./ -]+$/.test(written)
  const own = { ...byKind[kind], ...(isNumber ? { 'digits alone': digitsAlone, spaced } : {}) }
  const people = Object.entries({ 'as written': (text: string) => text, ...own })
  const [how, shape] = oneOf(chance, people)
  const [encoding, encode] = oneOf(chance, Object.entries(encodings))
  const text = encode(shape(written, chance), chance)
  const around = oneOf(chance, [
    (it: string) => it,
    (it: string) => `ref:${it};`,
    (it: string) => `a=${it}&b=1`,
    (it: string) => `(${it})`,
  ])
  return { form: `${how}, ${encoding}`, kind, text: around(text) }
}
