import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { anonymize } from '../../src/privacy/anonymize.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import { findAlways, readMasking, withoutBrands } from '../../src/privacy/masking-words.ts'
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

  const brands = ['Estrela', 'Loja Aurora', 'Café São João', 'Helena Modas', 'Ana']

  test.each([
    ['a vela Estrela é linda', 'a vela Estrela é linda'],
    ['comprei na LOJA AURORA ontem', 'comprei na LOJA AURORA ontem'],
    ['sou cliente do Cafe Sao Joao', 'sou cliente do Cafe Sao Joao'],
    ['falei com o café são joão', 'falei com o café são joão'],
    ['I love Helena Modas’ dresses', 'I love Helena Modas’ dresses'],
    ["is this Estrela's shop?", "is this Estrela's shop?"],
    ['quero duas Estrelas', 'quero duas Estrelas'],
    ['oi Ana, tudo bem?', 'oi Ana, tudo bem?'],
  ])('in "%s" the brand or the staff stays', async (words, stored) => {
    expect(await mask(words, brands, {})).toBe(stored)
  })

  test.each([
    ['me chamo Ana Estrela', /^me chamo \[NAME_1\]$/],
    ['meu nome é Ana Paula Ribeiro', /^meu nome é \[NAME_1\]$/],
    ['sou a Helena Prado, da Helena Modas', /^sou a \[NAME_1\], da Helena Modas$/],
    ['o e-mail é estrela@example.org', /^o e-mail é \[EMAIL_1\]$/],
    ['meu cpf é 529.982.247-25, Estrela', /^meu cpf é \[CPF_1\], Estrela$/],
  ])('in "%s" a person of its name is masked all the same', async (words, stored) => {
    expect(await mask(words, brands, {})).toMatch(stored)
  })

  test('a person who is known by the name of a brand is masked', async () => {
    const read = readMasking({ never: ['Estrela'], always: {} })
    if (!('words' in read)) throw new Error('the section was refused')
    const parts = { detectors: embeddedDetectors(), masking: read.words, patience: 1_000 }
    const known = [{ kind: 'NAME', value: new RawText('Estrela Dias') }] as const
    const hint = { locale: 'pt-BR', country: 'BR' }
    const context = { hint, known, asked: [], memory: createTalkMemory([]) }
    const { text } = await anonymize(parts, new RawText('aqui é a Estrela'), context)
    expect(text.text).toBe('aqui é a [NAME_1]')
  })

  test.each([
    ['la-00112233, LA-00112234.', '[OTHER_1], [OTHER_2].'],
    ['ＬＡ－００１１２２３３', '[OTHER_1]'],
    ['L\u200bA-0011\u200b2233 sumiu', '[OTHER_1] sumiu'],
    ['XLA-00112233 LA-001122334', 'XLA-00112233 LA-001122334'],
  ])('an own pattern in "%s" is found however it is written, and only whole', async (words, stored) => {
    expect(await mask(words, [], { loyalty: 'LA-[0-9]{8}' })).toBe(stored)
  })

  test('64 KB of a brand, and of what nearly fits a pattern, are read in time', () => {
    const always = { loyalty: 'LA-[0-9]{8}', code: '[A-Z]{1,16}-?[0-9]{1,8}X' }
    const read = readMasking({ never: ['Estrela', 'Estrela Estrela'], always })
    if (!('words' in read)) throw new Error('the section was refused')
    const words = 'Estrela '.repeat(8192)
    const names = Array.from({ length: 8192 }, (_, n) => {
      return { kind: 'NAME', start: n * 8, end: n * 8 + 7, confidence: 1 } as const
    })
    const start = performance.now()
    expect(withoutBrands(read.words, words, names)).toEqual([])
    for (const piece of ['LA-0011223 ', 'A', 'A1', '1'])
      expect(findAlways(read.words, piece.repeat(65_536 / piece.length))).toEqual([])
    expect(performance.now() - start).toBeLessThan(1_000)
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
