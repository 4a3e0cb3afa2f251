import { expect, test } from 'vitest'
import { readLanguageWish } from '../../src/flow/read-language-wish.ts'

test.each([
  ['english please', 'en'],
  ['English, please!', 'en'],
  ['Do you speak English?', 'en'],
  ['can we speak english', 'en'],
  ['in inglese per favore', 'en'],
  ['¿hablan español?', 'es'],
  ['en español por favor', 'es'],
  ['¿Puedo hablar en castellano?', 'es'],
  ['pode ser em português?', 'pt'],
  ['fala português?', 'pt'],
  ['em português, por favor', 'pt'],
  ['parla italiano?', 'it'],
  ['preferisco in italiano', 'it'],
  ['non parlo inglese, italiano?', 'it'],
  ["sorry I don't speak Portuguese, English?", 'en'],
  ['sprechen Sie Deutsch?', 'de'],
  ['deutsch bitte', 'de'],
  ['parlate francese?', 'fr'],
])('"%s" wishes for %s', (text, language) => {
  expect(readLanguageWish(text)?.language ?? null).toBe(language)
})

test.each([
  ['curso de inglês'],
  ['the English version of 1042'],
  ['meu pedido é de um livro em espanhol'],
  ["I don't speak Portuguese"],
  ['não falo inglês'],
  ['italiano o inglese o spagnolo'],
  ['english '.repeat(10_000)],
  [''],
])('"%.30s" is no wish for a language', (text) => {
  expect(readLanguageWish(text)).toBeNull()
})

test('the bare name of a language is told from a wish in words', () => {
  expect(readLanguageWish('English')?.isBare).toBe(true)
  expect(readLanguageWish('in English')?.isBare).toBe(false)
})
