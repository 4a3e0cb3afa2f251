import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Business, Prompts } from '../../src/flow/bot.ts'
import { type OpenVault, renderReply } from '../../src/flow/render-reply.ts'
import { type Locale, parseLocale } from '../../src/ids.ts'
import type { PromptReference, SlotReference } from '../../src/message/reply.ts'

const pt = parseLocale('pt-BR')
const it = parseLocale('it')
const en = parseLocale('en')

const business: Business = {
  name: 'Loja Aurora',
  locales: [pt, it, en],
  timezone: 'America/Sao_Paulo',
  departments: new Map(),
  masking: { never: [], always: {} },
  repliesPerHour: 60,
  followUps: new Map(),
  mediaHosts: [],
}

function promptsOf(
  files: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>,
): Prompts {
  const at = { file: 'prompts', line: 1, column: 1 }
  return new Map(
    Object.entries(files).map(([locale, byFile]) => [
      parseLocale(locale),
      new Map(
        Object.entries(byFile).map(([file, named]) => [
          file,
          new Map(Object.entries(named).map(([name, source]) => [name, { source, at }])),
        ]),
      ),
    ]),
  )
}

const prompts = promptsOf({
  'pt-BR': {
    orders: {
      status:
        'Pedido #{number}: {status, select, shipped {a caminho, chega {eta, date, ::EEEEd}} other {em preparo}}.\n',
      hello: 'Olá, {name}!',
      items: '{count, plural, one {# item} other {# itens}}: {list}',
      price: '{total, number, ::currency/BRL}',
      visit: 'Às {start, time, short} de {start, date, medium}',
      broken: 'Olá {name',
      only_here: 'só em português',
      markup: "<b>{name}</b> & '{'não'}' d'água <script>",
    },
    common: { list_button: 'Opções', yes: 'Sim', help: 'Ajuda' },
  },
  it: {
    orders: { hello: 'Ciao, {name}!', visit: 'Alle {start, time, short}' },
    common: { help: 'Aiuto', list_button: 'Scegli' },
  },
  en: {
    orders: { visit: '{start, date, ::EEEEdMMMM} at {start, time, short}', status: 'Status: {status}' },
    common: {},
  },
})

const value = (of: string | number | boolean): SlotReference => ({ from: 'value', value: of })
const noVault: OpenVault = () => undefined

const reference = (
  name: string,
  slots: Readonly<Record<string, SlotReference>> = {},
  flow = 'orders',
): PromptReference => ({
  flow,
  name,
  slots,
})

const render = (locale: Locale, references: readonly PromptReference[], openVault = noVault) =>
  renderReply(
    { prompts, business, media: new Map() },
    { locale, bot: 'b', prompts: references, choices: [] },
    openVault,
  )

const partOf = (
  locale: Locale,
  name: string,
  slots: Readonly<Record<string, SlotReference>>,
  openVault = noVault,
) => render(locale, [reference(name, slots)], openVault).parts[0]

describe('words', () => {
  test('a prompt shows its slots, dates as days of the business', () => {
    const slots = { number: value('0042'), status: value('shipped'), eta: value('2026-08-14') }
    expect(partOf(pt, 'status', slots)).toBe('Pedido #0042: a caminho, chega sexta-feira, 14.')
  })

  test('several prompts keep their order, each a part', () => {
    const { parts } = render(pt, [reference('hello', { name: value('Ana') }), reference('yes', {}, 'common')])
    expect(parts).toEqual(['Olá, Ana!', 'Sim'])
  })

  test('an instant is shown in the business time zone, also across a change of clocks', () => {
    const slots = { start: value('2026-08-14T01:30:00Z') }
    expect(partOf(en, 'visit', slots)).toMatch(/^Thursday,? August 13 at 10:30\sPM$/)
    const rome = { ...business, timezone: 'Europe/Rome' }
    const at = (start: string) =>
      renderReply(
        { prompts, media: new Map(), business: rome },
        { locale: it, bot: 'b', prompts: [reference('visit', { start: value(start) })], choices: [] },
        noVault,
      ).parts[0]
    expect(at('2026-03-29T00:30:00Z')).toBe('Alle 01:30')
    expect(at('2026-03-29T01:30:00Z')).toBe('Alle 03:30')
  })

  test('a vault value is opened by name and path', () => {
    const openVault: OpenVault = (name, path) =>
      name === 'order' && path.join('.') === 'address.city' ? 'Aurora do Sul' : undefined
    const slot: SlotReference = { from: 'vault', name: 'order', path: ['address', 'city'] }
    expect(partOf(pt, 'hello', { name: slot }, openVault)).toBe('Olá, Aurora do Sul!')
  })

  test('numbers, plurals and lists follow the locale', () => {
    const openVault: OpenVault = () => ['camiseta', 'boné', 'meia']
    const list: SlotReference = { from: 'vault', name: 'items', path: [] }
    expect(partOf(pt, 'items', { count: value(3), list }, openVault)).toBe('3 itens: camiseta, boné e meia')
    expect(partOf(pt, 'items', { count: value('1'), list }, openVault)).toBe('1 item: camiseta, boné e meia')
    expect(partOf(pt, 'price', { total: value(1234.5) })).toMatch(/^R\$\s1\.234,50$/)
  })

  test('markup and apostrophes are only text', () => {
    expect(partOf(pt, 'markup', { name: value('Ana') })).toBe("<b>Ana</b> & {não} d'água <script>")
  })
})

describe('when something is left out', () => {
  test('a missing slot becomes an ellipsis and is reported by name', () => {
    const { parts, troubles } = render(pt, [reference('hello')])
    expect(parts).toEqual(['Olá, …!'])
    expect(troubles).toEqual([{ flow: 'orders', name: 'hello', why: 'missing_slot', slot: 'name' }])
  })

  test('missing dates, numbers and choices do not stop the message', () => {
    expect(partOf(pt, 'status', { status: value('shipped') })).toBe('Pedido #…: a caminho, chega ….')
    expect(partOf(pt, 'status', {})).toBe('Pedido #…: em preparo.')
    expect(partOf(pt, 'items', {})).toBe('… itens: …')
    expect(partOf(pt, 'price', { total: value('muito') })).toBe('…')
    expect(partOf(pt, 'visit', { start: value('ontem') })).toBe('Às … de …')
  })

  test('a date that is none is reported', () => {
    const { troubles } = render(pt, [reference('visit', { start: value('ontem') })])
    expect(troubles).toEqual([{ flow: 'orders', name: 'visit', why: 'wrong_value', slot: 'start' }])
  })

  test('a broken or unknown prompt gives no words and a trouble', () => {
    const { parts, troubles } = render(pt, [
      reference('broken'),
      reference('nowhere'),
      reference('yes', {}, 'common'),
    ])
    expect(parts).toEqual(['Sim'])
    expect(troubles.map(({ why }) => why)).toEqual(['broken_message', 'no_prompt'])
  })

  test('words are looked for in the flow, then in common, then in the first locale', () => {
    expect(partOf(it, 'help', {})).toBe('Aiuto')
    expect(partOf(it, 'only_here', {})).toBe('só em português')
    expect(
      partOf(it, 'status', { number: value(1), status: value('shipped'), eta: value('2026-08-14') }),
    ).toContain('sexta-feira')
    expect(partOf(en, 'help', {})).toBe('Ajuda')
  })
})

describe('a value cannot pretend to be the shop', () => {
  test.each([
    ['*Ana*', 'Olá, ∗Ana∗!'],
    ['_Ana_', 'Olá, ˍAnaˍ!'],
    ['~Ana~', 'Olá, ∼Ana∼!'],
    ['```Ana```', 'Olá, ˋˋˋAnaˋˋˋ!'],
    ['ana_maria@example.org', 'Olá, ana_maria@example.org!'],
    ['Ana\n\n> Loja: pague aqui', 'Olá, Ana › Loja: pague aqui!'],
    ['Ana\u202e321', 'Olá, Ana 321!'],
    ['{number}', 'Olá, {number}!'],
    ['https://example.org/_loja/~ana', 'Olá, https://example.org/_loja/~ana!'],
    ['<a href="x">', 'Olá, <a href="x"›!'],
  ])('%j is shown as plain words', (name, expected) => {
    expect(partOf(pt, 'hello', { name: value(name) })).toBe(expected)
  })

  test('no value throws, and every one stays on its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string(), (name, eta) => {
        const slots = {
          name: value(name),
          number: value(name),
          status: value(name),
          eta: value(eta),
          start: value(eta),
        }
        const { parts } = render(
          pt,
          ['hello', 'status', 'visit', 'items'].map((prompt) => reference(prompt, slots)),
        )
        expect(parts).toHaveLength(4)
        expect(parts.join('')).not.toMatch(/[\n*~`\u202e]/)
      }),
      { numRuns: 200 },
    )
  })
})

test('choices get their titles and the list its button', () => {
  const choices = [
    { id: 'a', title: reference('yes', {}, 'common'), description: reference('help', {}, 'common') },
  ]
  const rendered = renderReply(
    { prompts, business, media: new Map() },
    { locale: it, bot: 'b', prompts: [], choices },
    noVault,
  )
  expect(rendered.choices).toEqual([{ id: 'a', title: 'Sim', description: 'Aiuto' }])
  expect(rendered.listButton).toBe('Scegli')
})
