import { expect, test } from 'vitest'
import { classify } from '../../src/intent/classify.ts'
import { conceptOf } from '../../src/intent/concepts.ts'
import type { Example } from '../../src/intent/example.ts'
import { trainIntents } from '../../src/intent/train-intents.ts'

test('words of four languages stand for the same thing', () => {
  const parcel = conceptOf('parcel', 'en')
  expect(parcel).toBeDefined()
  for (const [word, language] of [
    ['encomenda', 'pt'],
    ['pacchetto', 'it'],
    ['paquetes', 'es'],
  ] as const)
    expect(conceptOf(word, language)).toBe(parcel)
  expect(conceptOf('xyzzy', 'en')).toBeUndefined()
  expect(conceptOf('parcel', 'xx')).toBeUndefined()
})

test('a word that no example has is understood by what it stands for', () => {
  const taught: Record<string, readonly string[]> = {
    broken: [
      'it arrived broken',
      'the lid is cracked',
      'it came smashed',
      'the glass broke',
      'all in pieces',
    ],
    parcel: [
      'where is my parcel',
      'my package please',
      'has the box left',
      'any parcel for me',
      'my shipment',
    ],
    refund: ['give me a refund', 'refunded yet', 'I want a refund', 'refund it', 'about that refund'],
    dog: ['is it safe for my dog', 'I have a cat', 'are pets fine', 'animals at home', 'my puppy and cats'],
    wrap: [
      'can you gift wrap',
      'it is a birthday present',
      'with a bow',
      'wrapping for a gift',
      'as a surprise',
    ],
  }
  const examples: Example[] = Object.entries(taught).flatMap(([intent, texts]) =>
    texts.flatMap((text) => [{ locale: 'en', intent, text }]),
  )
  const model = trainIntents([...examples, { locale: 'pt-BR', intent: 'dog', text: 'tenho um papagaio' }])
  expect(classify(model, 'chegou rachado e em cacos').best.intent).toBe('broken')
  expect(classify(model, 'shattered').best.intent).toBe('broken')
})
