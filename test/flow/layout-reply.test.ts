import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutReply, shortened, whatsappLimits } from '../../src/flow/layout-reply.ts'
import type { RenderedChoice, RenderedMessage } from '../../src/message/reply.ts'

const choice = (title: string, description: string | null = null, id = `id-${title}`): RenderedChoice => ({
  id,
  title,
  description,
})
const many = (count: number, title = 'Quinta') =>
  Array.from({ length: count }, (_, n) => choice(`${title} ${n}`))
const lay = (body: string, choices: readonly RenderedChoice[], listButton = 'Opções') =>
  layoutReply({ parts: [body], choices, listButton })

describe('what a reply becomes', () => {
  test('words alone are text, parts joined by an empty line', () => {
    expect(layoutReply({ parts: ['Oi', 'Tudo certo'], choices: [], listButton: '' })).toEqual({
      kind: 'text',
      body: 'Oi\n\nTudo certo',
    })
  })

  test('up to three short choices are buttons', () => {
    expect(lay('Certo?', [choice('Sim'), choice('Não')])).toEqual({
      kind: 'buttons',
      body: 'Certo?',
      buttons: [choice('Sim'), choice('Não')],
    })
  })

  test('a title of 21 characters, a description or a fourth choice makes a list', () => {
    expect(lay('?', [choice('x'.repeat(21))]).kind).toBe('list')
    expect(lay('?', [choice('Sim', 'com frete')]).kind).toBe('list')
    expect(lay('?', many(4))).toMatchObject({ kind: 'list', button: 'Opções' })
    expect(lay('?', many(10)).kind).toBe('list')
  })

  test('more choices, longer titles or a longer body are numbered text', () => {
    expect(lay('?', many(11)).kind).toBe('text')
    expect(lay('?', [choice('x'.repeat(25), 'd')])).toEqual({
      kind: 'text',
      body: `?\n\n1. ${'x'.repeat(25)}: d`,
    })
    expect(lay('y'.repeat(1025), [choice('Sim')])).toEqual({
      kind: 'text',
      body: `${'y'.repeat(1025)}\n\n1. Sim`,
    })
  })

  test('two equal titles are told apart', () => {
    const buttons = [choice('Sim', null, 'a'), choice('Sim', null, 'b'), choice('Sim', null, 'c')]
    expect(lay('?', buttons)).toMatchObject({
      buttons: [{ title: 'Sim' }, { title: 'Sim (2)' }, { title: 'Sim (3)' }],
    })
  })

  test('two equal ids cannot be buttons', () => {
    expect(lay('?', [choice('a', null, 'x'), choice('b', null, 'x')]).kind).toBe('text')
  })

  test('nothing to say is still a message that Meta takes', () => {
    expect(layoutReply({ parts: [], choices: [], listButton: '' })).toEqual({ kind: 'text', body: '…' })
  })
})

describe('cutting', () => {
  test.each([
    ['uma frase bem comprida', 12, 'uma frase…'],
    ['palavracompridasemespaço', 10, 'palavraco…'],
    ['curta', 10, 'curta'],
    ['aaaa👍🏽👍🏽', 6, 'aaaa…'],
  ])('%s to %i is %s', (text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected)
  })
})

function isWithinLimits(message: RenderedMessage): boolean {
  if (message.kind === 'text') return message.body.length > 0 && message.body.length <= whatsappLimits.text
  if (message.kind === 'buttons') return fits(message.buttons, message.body, whatsappLimits.buttons)
  if (message.kind !== 'list') return false
  const { description, button } = whatsappLimits.list
  return (
    fits(message.rows, message.body, whatsappLimits.list) &&
    message.button.length > 0 &&
    message.button.length <= button &&
    message.rows.every(
      (row) => (row.description?.length ?? 1) > 0 && (row.description?.length ?? 0) <= description,
    )
  )
}

const fits = (
  choices: readonly RenderedChoice[],
  body: string,
  { count, title, id }: { count: number; title: number; id: number },
) =>
  body.length > 0 &&
  body.length <= whatsappLimits.interactiveBody &&
  choices.length <= count &&
  new Set(choices.map((one) => one.title)).size === choices.length &&
  new Set(choices.map((one) => one.id)).size === choices.length &&
  choices.every(
    (one) => one.title.length > 0 && one.title.length <= title && one.id.length > 0 && one.id.length <= id,
  )

const words = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength })
const anyChoice = fc.record({
  id: fc.oneof(fc.string({ maxLength: 20 }), fc.string({ minLength: 190, maxLength: 300 })),
  title: fc.oneof(words(4), words(30), words(400)),
  description: fc.option(words(90)),
})

test('whatever designers and customers write, the message is within the limits of WhatsApp', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words(40), words(5000)), { maxLength: 3 }),
      fc.oneof(fc.array(anyChoice, { maxLength: 4 }), fc.array(anyChoice, { maxLength: 80 })),
      words(30),
      (parts, choices, listButton) => isWithinLimits(layoutReply({ parts, choices, listButton })),
    ),
    { numRuns: 200 },
  )
})
