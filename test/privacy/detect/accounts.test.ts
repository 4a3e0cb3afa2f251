import { expect, test } from 'vitest'
import { type Case, foundByRules } from './found-by-rules.ts'

const cases: readonly Case[] = [
  ['polizza n. RCB/3310/00417220', 'ACCOUNT', 'RCB/3310/00417220'],
  ['in relation to policy HK/66103377/D.', 'ACCOUNT', 'HK/66103377/D'],
  ['codice utenza 700 331 4410 2', 'ACCOUNT', '700 331 4410 2'],
  ['cliente nº 6610337', 'ACCOUNT', '6610337'],
  ['prontuário 66-1033', 'ACCOUNT', '66-1033'],
  ['roll no 20MEC1033', 'ACCOUNT', '20MEC1033'],
  ['executive club 66103377', 'ACCOUNT', '66103377'],
  ['gato_triste_88', 'ACCOUNT', 'gato_triste_88'],
  ['my username on the site old_fisher77', 'ACCOUNT', 'old_fisher77'],
  ['cashapp $bigrob12', 'ACCOUNT', '$bigrob12'],
  ['mandalo al alias sol.mate.rio', 'BANK_ACCOUNT', 'sol.mate.rio'],
  ['ag 0331 cc 66.103-7', 'BANK_ACCOUNT', '0331 cc 66.103-7'],
]

test.each(cases)('%s holds an account', (text, kind, value) => {
  const found = foundByRules(text)
  expect(found.map(([, stretch]) => stretch).join(' cc ')).toBe(value)
  expect(found[0]?.[0]).toBe(kind)
})

test.each([
  'a rede se chama CASA_5G',
  'manda o IMG_2041.jpg',
  'o arquivo nota_fiscal.pdf',
  'sou cliente desde 2019',
])('%s holds none', (text) => {
  expect(foundByRules(text)).toEqual([])
})
