import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { anonymize } from '../../src/privacy/anonymize.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import { readMasking } from '../../src/privacy/masking-words.ts'
import { createTalkMemory } from '../../src/privacy/talk-memory.ts'

async function mask(text: string, never: readonly string[], always: Readonly<Record<string, string>>) {
  const read = readMasking({ never, always })
  if (!('words' in read)) throw new Error('the section was refused')
  const parts = { detectors: embeddedDetectors(), masking: read.words, patience: 1_000 }
  const result = await anonymize(parts, new RawText(text), {
    hint: { locale: 'pt-BR', country: 'BR' },
    known: [],
    asked: [],
    memory: createTalkMemory([]),
  })
  return result.text.text
}

describe('the masking lists of a business', () => {
  test('a brand is never masked, a customer of its name still is', async () => {
    expect(await mask('amo a Helena Modas, sou a Helena Prado', ['Helena Modas'], {})).toBe(
      'amo a Helena Modas, sou a [NAME_1]',
    )
  })

  test('an own pattern is always masked', async () => {
    expect(await mask('meu cartão LA-00112233 sumiu', [], { loyalty: 'LA-[0-9]{8}' })).toBe(
      'meu cartão [OTHER_1] sumiu',
    )
  })

  const dangerous: readonly (readonly [string, RegExp])[] = [
    ['(a+)+', /without an end/],
    ['[0-9]*x', /without an end/],
    ['(a|aa){1,20}b', /neither "\|"/],
    ['([0-9]{1,9}){1,9}', /neither/],
    ['[0-9]{1,64}[0-9]{1,64}x', /too many ways/],
    ['(?=x)x', /look-around/],
    ['(.)\\1', /refer back/],
    ['(', /not a valid/],
    ['a?', /empty text/],
    ['', /empty/],
  ]

  test.each(dangerous)('the pattern %s is refused with advice', (source, why) => {
    const read = readMasking({ never: [], always: { own: source } })
    expect(read).toMatchObject({ mistakes: [{ name: 'own', mistake: expect.stringMatching(why) }] })
  })
})
