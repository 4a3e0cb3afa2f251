import { expect, test } from 'vitest'
import { type Case, foundByRules } from './found-by-rules.ts'

const cases: readonly Case[] = [
  ['o link https://shop.example/conta?ref=mail&email=lia%2Bx&lang=pt não abre', 'SECRET', 'lia%2Bx'],
  ['https://shop.example/reset/9f31c07ab2 expirou?', 'SECRET', '9f31c07ab2'],
  ['sono qui: https://www.linkedin.com/in/lia-prado', 'ACCOUNT', 'lia-prado'],
  ['https://shop.example/?token=eyabc123', 'SECRET', 'eyabc123'],
  ['sono incinta, posso prenderlo?', 'HEALTH', 'incinta'],
  ['tenho diabetes tipo 2', 'HEALTH', 'diabetes tipo 2'],
  ['mi madre tiene alzheimer', 'HEALTH', 'alzheimer'],
  ['tomo rivotril à noite', 'HEALTH', 'rivotril'],
  ['my dad has parkinson', 'HEALTH', 'parkinson'],
]

test.each(cases)('%s holds a %s', (text, kind, value) => {
  expect(foundByRules(text)).toEqual([[kind, value]])
})

test.each([
  'https://shop.example/p/vestido-azul?size=m&color=rosa',
  'https://www.instagram.com/p/Cx81 veio daqui',
  'vocês vendem insulina?',
  'il latte è adatto a chi ha il diabete?',
  "i'm allergic to nuts",
  'a campanha contra o câncer',
])('%s holds nothing personal', (text) => {
  expect(foundByRules(text)).toEqual([])
})
