import { describe, expect, test } from 'vitest'
import { maskTalk } from '../../src/cli/mask-talk.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { type TalkLine, talkLineOf } from '../../src/privacy/measure/talk-line.ts'

/** A talk as it is stored where no detector finds anything: what is hidden was asked for, or is known by then. */
async function stored(...lines: readonly string[]): Promise<readonly string[]> {
  const parts = { detectors: [], masking: noMaskingWords, patience: 100 }
  const talk: readonly TalkLine[] = lines.map((line) => {
    const [role = '', ...words] = line.split(': ')
    return talkLineOf(role, words.join(': '))
  })
  const masked = await maskTalk(parts, talk, { lang: null, known: [] })
  return masked.map((line) => line.masked)
}

describe('a talk', () => {
  test('a code that comes after the business explained itself is hidden', async () => {
    const lines = await stored(
      'bot: Qual o código que chegou?',
      'user: pra que precisa?',
      'bot: É só para confirmar que o aparelho está com você, leva um instante e ninguém mais vê.',
      'user: ta bom vai 804417',
    )
    expect(lines.at(-1)).toBe('ta bom vai [SECRET_1]')
  })

  test('a document in pieces is hidden where it is read back whole', async () => {
    const lines = await stored(
      'bot: Numero del passaporto?',
      'user: ZK4471',
      'bot: Sembra incompleto',
      'user: il resto è 208',
      'bot: Quindi ZK4471208, arrivo alle 21',
    )
    expect(lines[1]).toBe('[ID_NUMBER_1]')
    expect(lines[3]).toBe('il resto è [ID_NUMBER_2]')
    expect(lines[4]).toMatch(/^Quindi \[ID_NUMBER_\d\], arrivo alle 21$/)
  })

  test('who was named once is hidden by the short name, before and after', async () => {
    const lines = await stored(
      'user: a cloti pediu 2 bolos',
      'bot: Em nome de quem?',
      'user: Clotildes Marvani',
      'bot: Obrigado, até logo Cloti!',
    )
    expect(lines).toEqual([
      'a [NAME_1] pediu 2 bolos',
      'Em nome de quem?',
      '[NAME_1]',
      'Obrigado, até logo [NAME_1]!',
    ])
  })

  test('what was read back wrong is corrected behind a token', async () => {
    const lines = await stored(
      'bot: Whereabouts are you?',
      'user: 12 Larkhollow Row',
      'bot: Is that 21 Larkhollow Row?',
      'user: 12, not 21',
      'bot: And how many boxes?',
      'user: 3',
    )
    expect(lines[3]).not.toMatch(/12|21/)
    expect(lines[5]).toBe('3')
  })

  test('what another question asked for does not go on with the value before', async () => {
    const lines = await stored(
      'bot: Data de nascimento?',
      'user: doze de outubro de',
      'bot: E quantas peças?',
      'user: 42',
    )
    expect(lines.at(-1)).toBe('42')
  })

  test('an order and a quantity that were asked for stay readable', async () => {
    const lines = await stored(
      'bot: Seu CPF?',
      'user: 52998224725',
      'bot: Obrigado. Qual o número do pedido?',
      'user: pedido 88120, são 2 caixas por 39,90',
    )
    expect(lines.at(-1)).toBe('pedido 88120, são 2 caixas por 39,90')
  })
})
