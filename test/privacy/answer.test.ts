import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { anonymize } from '../../src/privacy/anonymize.ts'
import { findExpected } from '../../src/privacy/answer.ts'
import type { FindingKind } from '../../src/privacy/finding.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { createTalkMemory } from '../../src/privacy/talk-memory.ts'

/** What is stored of an answer where no detector finds anything. */
async function stored(words: string, ...asked: readonly FindingKind[]): Promise<string> {
  const parts = { detectors: [], masking: noMaskingWords, patience: 100 }
  const hint = { locale: null, country: null }
  const context = { hint, known: [], asked, memory: createTalkMemory([]) }
  return (await anonymize(parts, new RawText(words), context)).text.text
}

const answers: readonly (readonly [FindingKind, string, string])[] = [
  ['NAME', 'no gorrin will, he is my cousin', 'no [NAME_1] will, he is my cousin'],
  ['NAME', 'viene trusbi mio suocero', 'viene [NAME_1] mio suocero'],
  ['NAME', 'a ritirare manda il dipendente, zorbul', 'a ritirare manda il dipendente, [NAME_1]'],
  ['NAME', 'forse il moro, il mio compagno', 'forse il [NAME_1], il mio compagno'],
  ['NAME', 'the neighbour mrs bright can do it', 'the neighbour mrs [NAME_1] can do it'],
  ['NAME', 'ela mesma ou a Ovilma se chover muito', 'ela mesma ou a [NAME_1] se chover muito'],
  ['NAME', 'vera cruz de holanda', '[NAME_1]'],
  ['NAME', 'el cuidador', 'el cuidador'],
  ['NAME', '3', '3'],
  ['NAME', 'sim', 'sim'],
  ['ADDRESS', 'esatto!', 'esatto!'],
  ['NAME', 'era minha mãe, como seu pai', 'era minha mãe, como seu pai'],
  ['NAME', 'meu genro Tervino, cel dele eu mando', 'meu genro [NAME_1], cel dele eu mando'],
  ['NAME', 'não sei, meu marido', 'não sei, meu marido'],
  ['ADDRESS', 'scala b, terzo piano', '[ADDRESS_1], [ADDRESS_2]'],
  ['ADDRESS', 'duzentos e dois', '[ADDRESS_1]'],
  ['ADDRESS', 'in front of the old mill past the bridge', 'in [ADDRESS_1]'],
  [
    'ADDRESS',
    'sì però l interno è diventato il 7 nn il 4',
    'sì però l interno è diventato il [ADDRESS_1] nn il [ADDRESS_2]',
  ],
  ['ADDRESS', 'non serve, vengo io a ritirare', 'non serve, vengo io a ritirare'],
  ['ADDRESS', 'ultimo', '[ADDRESS_1]'],
  ['ADDRESS', 'the green door on Marlpit Wynd', 'the [ADDRESS_1]'],
  ['BIRTH_DATE', 'o vinte de agosto', 'o [BIRTH_DATE_1]'],
  ['NAME', 'rosa creo', '[NAME_1] creo'],
  ['ADDRESS', 'dopo le 17 grazie', 'dopo le 17 grazie'],
  ['BIRTH_DATE', 'second of the ninth seventy one', '[BIRTH_DATE_1]'],
  ['PHONE', 'o meu é nove sete um dois, liga depois das 18', 'o meu é [PHONE_1], liga depois das 18'],
  ['ACCOUNT', 'uso brilho.serra44 mesmo', 'uso [ACCOUNT_1] mesmo'],
  ['ID_NUMBER', '4471 e são 2 caixas por R$ 39,90', '[ID_NUMBER_1] e são 2 caixas por R$ 39,90'],
  ['ID_NUMBER', 'às 19h, pedido 5521, já paguei 2x', 'às 19h, pedido 5521, já paguei 2x'],
  ['ID_NUMBER', 'KB-TR 84', '[ID_NUMBER_1]'],
  ['ID_NUMBER', 'VLK', '[ID_NUMBER_1]'],
  ['PHONE', '8841, not 8814', '[PHONE_1], not [PHONE_2]'],
]

describe('the answer to what was asked', () => {
  test.each(answers)('%s: "%s" is stored as "%s"', async (asked, words, expected) => {
    expect(await stored(words, asked)).toBe(expected)
  })

  test('who is named before the address is a name', async () => {
    expect(await stored('Tervald, casa 4 fundos', 'ADDRESS', 'NAME')).toBe('[NAME_1], [ADDRESS_1]')
    expect(await stored('Ondrisa downstairs', 'ADDRESS', 'NAME')).toBe('[NAME_1] [ADDRESS_1]')
  })
})

describe('what was not asked for but may come', () => {
  const found = (words: string, kind: FindingKind) =>
    findExpected(words, kind).map(({ start, end }) => words.slice(start, end))

  test('what plainly looks like it is found', () => {
    expect(found('uff 604418', 'SECRET')).toEqual(['604418'])
    expect(found('can it stay as Bramble88', 'SECRET')).toContain('Bramble88')
    expect(found('il resto è 503', 'ID_NUMBER')).toEqual(['503'])
  })

  test('quantities, hours and numbers of the business are not', () => {
    expect(found('2 caixas às 14:30, pedido 604418, 350 ml', 'ID_NUMBER')).toEqual([])
  })
})
