import { describe, expect, test } from 'vitest'
import { impliedIn, isConcrete, vagueIn } from '../../../src/flow/wording/consent-wording.ts'
import { namesWayOut } from '../../../src/flow/wording/way-out.ts'
import { consentWordings, laterWordings } from './consent-wordings.ts'

describe.each(Object.entries(consentWordings))('in %s', (locale, { vague, clear, implied }) => {
  test.each(vague)('nobody knows what they would agree to: %s', (text) => {
    expect(vagueIn(text, locale) !== null || !isConcrete(text, locale)).toBe(true)
  })

  test.each(clear)('it is clear, asks for a yes, and names the way out: %s', (text) => {
    expect({
      vague: vagueIn(text, locale),
      concrete: isConcrete(text, locale),
      implied: impliedIn(text, locale),
      wayOut: namesWayOut(text, locale),
    }).toEqual({ vague: null, concrete: true, implied: null, wayOut: true })
  })

  test.each(implied)('a yes is taken for granted: %s', (text) => {
    expect(impliedIn(text, locale)).not.toBeNull()
  })
})

test.each(laterWordings.vague)('in %s nobody knows what they would agree to either: %s', (locale, text) => {
  expect(vagueIn(text, locale) !== null || !isConcrete(text, locale)).toBe(true)
})

test.each(laterWordings.clear)('in %s this is clear too: %s', (locale, text) => {
  const found = [vagueIn(text, locale), isConcrete(text, locale), impliedIn(text, locale)]
  expect(found).toEqual([null, true, null])
})

test('words that do not end the messages are no way out', () => {
  expect(namesWayOut('To end this, write ADEUS or call us.', 'en')).toBe(false)
  expect(namesWayOut('To end this, write an e-mail to the office.', 'en')).toBe(false)
  expect(namesWayOut('Per smettere chiama il negozio.', 'it')).toBe(false)
  expect(namesWayOut('Just reply stop to leave.', 'en')).toBe(true)
  expect(namesWayOut('Per non riceverne più scrivi «basta messaggi».', 'it')).toBe(true)
})

test('a language nobody taught us is left alone', () => {
  expect(vagueIn('Pouvons-nous utiliser vos données ?', 'fr')).toBeNull()
  expect(isConcrete('Pouvons-nous utiliser vos données ?', 'fr')).toBe(true)
  expect(impliedIn('En continuant, vous acceptez.', 'fr')).toBeNull()
})

test.each([
  ['en', 'We never give your number to third parties. Nothing is sent unless you say yes.'],
  ['it', 'Non diamo mai il tuo numero a terzi.'],
  ['es', 'No damos tu número a terceros. Sin tu sí no mandamos nada.'],
  ['pt-BR', 'Não passamos seu número a terceiros, e mais nada muda.'],
])('what a text rules out is not held against it (%s)', (locale, text) => {
  expect([vagueIn(text, locale), impliedIn(text, locale)]).toEqual([null, null])
})
