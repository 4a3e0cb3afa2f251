import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatted } from '../../src/console/phone/formatted.ts'

test('stars, underscores and tildes around words are shown as WhatsApp shows them', () => {
  expect(formatted('a *b c* _d_ ~e~')).toEqual([
    { text: 'a ', as: 'plain' },
    { text: 'b c', as: 'bold' },
    { text: ' ', as: 'plain' },
    { text: 'd', as: 'italic' },
    { text: ' ', as: 'plain' },
    { text: 'e', as: 'struck' },
  ])
})

test('signs that stand alone, inside a word or across lines stay as they are', () => {
  for (const text of ['2 * 3 * 4', 'snake_case_name', '*a\nb*', '**', '* *'])
    expect(formatted(text)).toEqual([{ text, as: 'plain' }])
})

test('no letter a person wrote is lost', () => {
  const message = fc.string({ unit: fc.constantFrom('*', '_', '~', ' ', '\n', 'a', 'ã', '1') })
  const letters = (text: string) => text.replace(/[*_~]/g, '')
  fc.assert(
    fc.property(message, (text) => {
      const shown = formatted(text).map((stretch) => stretch.text)
      expect(letters(shown.join(''))).toBe(letters(text))
    }),
    { numRuns: 200 },
  )
})
