import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { libraryWith } from './own-flow.ts'
import { loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
let dani: LocalPerson
afterEach(() => room.close())

const says = (words: string) => room.said(() => dani.write(words))
const shown = () => room.shown(dani).at(-1) ?? ''

const own = (flow: string, prompts: Readonly<Record<string, string>>) =>
  libraryWith({
    flow,
    prompts: { ...prompts, changed: 'Trocado.' },
    files: {
      'flows/privacy.yaml': (text) =>
        text.replace(
          /may: \[story\]\n( *)recipients: \[\]/,
          'may: [story, code, guest]\n$1recipients: [shop]',
        ),
    },
  })

const wish = 'quero fazer uma reclamação'

describe('who takes back what they said last', () => {
  let library: BotLibrary
  beforeAll(async () => {
    library = await own(
      `answers:
  code: { type: order_number }
  colour: { type: choice, values: [red, blue], personal: no }
  guest: { type: name }
steps:
  code: { ask: code, else: person }
  find: { call: orders.find, with: { number: code }, save: order, on: { not_found: { say: none, forget: [code], go: code }, failed: person } }
  colour: { ask: colour, else: person }
  guest: { ask: guest, else: person }
  heard: { say: heard, show: { code: code, colour: colour, guest: guest, status: order.status }, go: end }
  person: { handoff: support }
`,
      {
        'ask.code': 'Qual código?',
        none: 'Não achei.',
        'ask.colour': 'Que cor?',
        'colour.red': 'Vermelha',
        'colour.blue': 'Azul',
        'ask.guest': 'Seu nome?',
        heard: '{code} {colour} {guest} {status}',
      },
    )
  })
  const begin = async (...words: readonly string[]) => {
    room = openTurnRoom(library)
    dani = room.somebody()
    for (const one of [wish, ...words]) await says(one)
  }

  test.each(['não, é 1044', 'desculpa, não é isso, 1044', 'errei, é o 1044', 'não, quis dizer 1044'])(
    'is asked the same question again, and what was found is looked up anew: "%s"',
    async (words) => {
      await begin('1042')
      expect(await says(words)).toEqual(['changed', 'ask.colour'])
      expect(room.stored().at(-1)).not.toContain('1044')
      await says('azul')
      await says('Marina Duarte')
      expect(shown()).toMatch(/^1044 blue Marina Duarte/)
    },
  )

  test('takes the other one of two', async () => {
    await begin('1042', 'azul')
    expect(await says('não, a outra')).toEqual(['changed', 'ask.guest'])
    await says('Marina Duarte')
    expect(shown()).toMatch(/^1042 red Marina/)
  })

  test.each(['não, vermelha', 'a outra, por favor', 'na verdade a outra'])(
    'needs no many words: "%s"',
    async (words) => {
      await begin('1042', 'azul')
      expect(await says(words)).toEqual(['changed', 'ask.guest'])
    },
  )

  test('goes one step back and no further', async () => {
    await begin('1042', 'azul')
    expect(await says('não, é 1044')).not.toContain('changed')
  })

  test('changes nothing by a no alone, by the same value, or by more than a value', async () => {
    await begin('1042')
    for (const words of ['não', 'não, é 1042 mesmo', 'não, moro no número 1203 da rua das Flores'])
      expect(await says(words)).not.toContain('changed')
  })
})

describe('a flow that did something with what it was told', () => {
  test('does not go back: a visit that is booked is booked', async () => {
    const library = await own(
      `answers:
  day: { type: date, personal: no }
  gift: { type: yes_no, personal: no }
steps:
  day: { ask: day, else: person }
  cancel: { call: calendar.cancel, with: { id: day }, on: { not_found: gift, failed: person } }
  gift: { ask: gift, else: person }
  heard: { say: heard, show: { day: day }, go: end }
  person: { handoff: support }
`,
      { 'ask.day': 'Que dia?', 'ask.gift': 'É presente?', heard: '{day}' },
    )
    room = openTurnRoom(library)
    dani = room.somebody()
    await says(wish)
    await says('dia 20')
    expect(await says('não, dia 25')).toEqual(['heard'])
  })
})

describe('the shipped flows', () => {
  let library: BotLibrary
  beforeAll(async () => {
    library = await loadBot()
  })
  const begin = async (locale: string, ...words: readonly string[]) => {
    room = openTurnRoom(library)
    dani = room.somebody({ locale })
    for (const one of words) await says(one)
  }

  test.each([
    ['pt-BR', 'quero marcar uma visita', 'amanhã', 'não, o outro horário'],
    ['it', 'vorrei prenotare una visita', 'domani', "no, l'altro orario"],
    ['es', 'quiero pedir una cita', 'mañana', 'no, el otro horario'],
    ['en', "I'd like to book an appointment", 'tomorrow', 'no, the other time'],
  ])('%s: "no, the other one" after a pick shows the times again', async (locale, hello, day, words) => {
    await begin(locale, hello, day)
    await room.said(room.tap(dani, 'row_0'))
    expect((await says(words)).at(-1)).toBe('pick')
  })

  test('a time is taken back by naming another', async () => {
    await begin('pt-BR', 'quero marcar uma visita', 'amanhã')
    await room.said(room.tap(dani, 'row_0'))
    const before = shown()
    expect((await says('não, às 11')).at(-1)).toBe('ask.name')
    expect(before).not.toBe('')
  })

  test('a day is taken back at the list of its times', async () => {
    await begin('it', 'vorrei prenotare una visita', 'domani')
    expect((await says('no, venerdì')).at(-1)).toBe('pick')
  })

  test('an order number that began the talk is taken back too', async () => {
    await begin('pt-BR', 'cadê o pedido 1042?')
    expect((await says('não, é o 1044')).at(-1)).toMatch(/^status/)
    expect(shown()).toContain('1044')
  })
})

describe('a flow that another one runs at once', () => {
  test('hears the words that began it, and lets them be taken back', async () => {
    const library = await libraryWith({
      flow: `answers:
  story: { type: text }
steps:
  which: { run: complaint_order }
  story: { ask: story, else: person }
  person: { handoff: support }
`,
      prompts: { 'ask.story': 'O que houve?' },
      files: {
        'flows/complaint_order.yaml': () => `flow: complaint_order
purpose: complaints
answers:
  code: { type: order_number, personal: no }
  gift: { type: yes_no, personal: no }
steps:
  code: { ask: code, else: end }
  gift: { ask: gift, else: end }
  heard: { say: heard, show: { code: code } }
`,
        ...Object.fromEntries(
          ['pt-BR', 'it', 'es', 'en'].map((locale) => [
            `prompts/${locale}/complaint_order.yaml`,
            () => JSON.stringify({ 'ask.code': 'Qual?', 'ask.gift': 'Presente?', heard: '{code}' }),
          ]),
        ),
        'flows/privacy.yaml': (text) => text.replace('may: [story, story]', 'may: [story, code, gift]'),
      },
    })
    room = openTurnRoom(library)
    dani = room.somebody()
    expect(await says(`${wish} do pedido 1042`)).toEqual(['ask.gift'])
    expect(await says('não, é o 1044')).toEqual(['changed', 'ask.gift'])
    expect(await says('sim')).toEqual(['heard', 'ask.story'])
    expect(shown()).toContain('1044')
  })
})
