import { expect, test } from 'vitest'
import { type Case, foundByRules } from './found-by-rules.ts'

const cases: readonly Case[] = [
  [
    'R come Roma S come Siena S come Savona novanta A come Asti',
    'ID_NUMBER',
    'R come Roma S come Siena S come Savona novanta A come Asti',
  ],
  ['r s s m r a 8 5 t 1 0 a 5 6 2 s', 'ID_NUMBER', 'r s s m r a 8 5 t 1 0 a 5 6 2 s'],
  ['placa q r k 3 f 2 0', 'ID_NUMBER', 'q r k 3 f 2 0'],
  ['S W 7, 3 B Q', 'ID_NUMBER', 'S W 7, 3 B Q'],
  ['zero um três um zero traço cento e um', 'ID_NUMBER', 'zero um três um zero traço cento e um'],
  [
    'treinta y un millones doscientos catorce mil sesenta y dos',
    'ID_NUMBER',
    'treinta y un millones doscientos catorce mil sesenta y dos',
  ],
  [
    'my number is oh seven seven treble three one oh double four two',
    'PHONE',
    'oh seven seven treble three one oh double four two',
  ],
  ['20125', 'POSTCODE', '20125'],
  ['Torino 10121', 'POSTCODE', '10121'],
  ['(31) 3271-8820 ramal 14', 'PHONE', '(31) 3271-8820 ramal 14'],
]

test.each(cases)('%s holds a %s', (text, kind, value) => {
  expect(foundByRules(text)).toEqual([[kind, value]])
})

test('a name that is spelled is a name', () => {
  expect(foundByRules('k o w a l c z y k', 'with names')).toEqual([['NAME', 'k o w a l c z y k']])
})

test.each([
  'con 8.8.8.8 de dns',
  'tamanhos p m g gg',
  'classe A, a 399,99',
  'o canal 1106 hd',
  'custa dois mil e quinhentos reais',
])('%s holds nothing personal', (text) => {
  expect(foundByRules(text)).toEqual([])
})

test.each(['o 0800 729 0722 de vcs', 'il numero verde 800 900 860', 'vuestro teléfono es el 900 750 750'])(
  '%s holds no telephone of a person',
  (text) => {
    expect(foundByRules(text)).toEqual([])
  },
)
