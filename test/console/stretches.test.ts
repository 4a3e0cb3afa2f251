import { expect, test } from 'vitest'
import { maskedStretches, stretchesOf } from '../../src/console/kept/stretches.ts'
import type { StoredLine } from '../../src/web/phone-view.ts'

const stored = (words: string): StoredLine => ({
  n: 1,
  side: 'customer',
  kind: 'text',
  at: 0,
  words,
  tokens: [...words.matchAll(/\[([A-Z]+)_\d\]/g)].map((token) => ({
    start: token.index,
    end: token.index + token[0].length,
    kind: token[1] ?? '',
  })),
})

test('stored words are cut at their tokens', () => {
  expect(stretchesOf(stored('sou a [NAME_1]!'))).toEqual([
    { text: 'sou a ', kind: null },
    { text: '[NAME_1]', kind: 'NAME' },
    { text: '!', kind: null },
  ])
})

test('what was typed is coloured where its stored line has a token', () => {
  expect(maskedStretches('sou a Ana, CPF 123', stored('sou a [NAME_1], CPF [CPF_1]'))).toEqual([
    { text: 'sou a ', kind: null },
    { text: 'Ana', kind: 'NAME' },
    { text: ', CPF ', kind: null },
    { text: '123', kind: 'CPF' },
  ])
})

test('words that do not fit the line stay uncoloured', () => {
  const whole = [{ text: 'something else', kind: null }]
  expect(maskedStretches('something else', stored('sou a [NAME_1]'))).toEqual(whole)
})
