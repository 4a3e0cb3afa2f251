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
  layoutReply({ parts: [body], media: [], choices, listButton })

describe('what a reply becomes', () => {
  test('words alone are text, parts joined by an empty line', () => {
    expect(layoutReply({ parts: ['Oi', 'Tudo certo'], media: [], choices: [], listButton: '' })).toEqual({
      kind: 'text',
      body: 'Oi\n\nTudo certo',
    })
  })

  test('up to three short choices are buttons', () => {
    expect(lay('Certo?', [choice('Sim'), choice('Não')])).toEqual({
      kind: 'buttons',
      header: null,
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
    expect(layoutReply({ parts: [], media: [], choices: [], listButton: '' })).toEqual({
      kind: 'text',
      body: '…',
    })
  })
})

const photo = {
  media: 'image',
  file: { at: 'address', link: 'https://cdn.loja.example/a.jpg' },
  fileName: null,
  alt: 'A loja',
} as const
const { alt: _, ...sent } = photo

describe('a picture', () => {
  const withPhoto = (body: string, choices: readonly RenderedChoice[]) =>
    layoutReply({ parts: [body], media: [photo], choices, listButton: '☰' })

  test('has the words as its caption', () => {
    expect(withPhoto('Oi', [])).toEqual({ kind: 'media', media: sent, caption: 'Oi' })
  })

  test('stands above buttons', () => {
    expect(withPhoto('Certo?', [choice('Sim')])).toMatchObject({
      kind: 'buttons',
      header: sent,
      body: 'Certo?',
    })
  })

  test('cannot stand above a list: its choices are numbered below it', () => {
    expect(withPhoto('Qual?', many(5))).toMatchObject({
      kind: 'media',
      caption: 'Qual?\n\n1. Quinta 0\n2. Quinta 1\n3. Quinta 2\n4. Quinta 3\n5. Quinta 4',
    })
  })

  test('is said where the words are longer than a caption', () => {
    expect(withPhoto('y'.repeat(1025), [])).toEqual({
      kind: 'text',
      body: `${'y'.repeat(1025)}\n\nA loja: https://cdn.loja.example/a.jpg`,
    })
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
  if (message.kind === 'media') return (message.caption ?? '…').length <= whatsappLimits.caption
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

const anyMedia = fc.record({
  media: fc.constantFrom('image', 'video', 'document'),
  file: fc
    .nat({ max: 99 })
    .map((n) => ({ at: 'address' as const, link: `https://cdn.loja.example/${n}.jpg` })),
  fileName: fc.constant(null),
  alt: words(60),
})

test('whatever designers and customers write, the message is within the limits of WhatsApp', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words(40), words(5000)), { maxLength: 3 }),
      fc.oneof(fc.array(anyChoice, { maxLength: 4 }), fc.array(anyChoice, { maxLength: 80 })),
      words(30),
      fc.array(anyMedia, { maxLength: 3 }),
      (parts, choices, listButton, media) =>
        isWithinLimits(layoutReply({ parts, media, choices, listButton })),
    ),
    { numRuns: 200 },
  )
})

test('one picture is shown, and every other is said with its address', () => {
  fc.assert(
    fc.property(
      fc.array(words(200), { maxLength: 3 }),
      fc.array(anyChoice, { maxLength: 12 }),
      fc.uniqueArray(anyMedia, { minLength: 1, maxLength: 3, selector: ({ file }) => file.link }),
      (parts, choices, media) => {
        const message = layoutReply({ parts, media, choices, listButton: '' })
        const shown = shownIn(message)
        const said = JSON.stringify(message)
        expect(media.every(({ file }) => file.link === shown || said.includes(file.link))).toBe(true)
        if (shown !== null) expect(shown).toBe(media[0]?.file.link)
      },
    ),
    { numRuns: 200 },
  )
})

function shownIn(message: RenderedMessage): string | null {
  const media = message.kind === 'media' ? message.media : message.kind === 'buttons' ? message.header : null
  return media?.file.at === 'address' ? media.file.link : null
}
