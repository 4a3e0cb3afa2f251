import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { libraryWith } from './own-flow.ts'
import { openTurnRoom, type TurnRoom } from './turn-room.ts'

let room: TurnRoom
afterEach(() => room.close())

const wish = 'quero fazer uma reclamação'

describe('personal answers of every type that is read', () => {
  let library: BotLibrary
  beforeAll(async () => {
    library = await libraryWith({
      flow: `answers:
  code: { type: order_number }
  born: { type: date }
  age: { type: number }
  paid: { type: money }
steps:
  code: { ask: code, else: person }
  born: { ask: born, else: person }
  age: { ask: age, else: person }
  paid: { ask: paid, else: person }
  heard: { say: heard, show: { code: code, born: born, age: age, paid: paid } }
  person: { handoff: support }
`,
      prompts: {
        'ask.code': 'Qual código?',
        'ask.born': 'Nascimento?',
        'ask.age': 'Idade?',
        'ask.paid': 'Quanto pagou?',
        heard: '{code} {born} {age} {paid}',
      },
    })
  })

  test('are hidden where they stand in the words, and still shown to the person', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    await room.said(() => dani.write(wish))
    const said = ['é o 7744', 'foi em 14/03/1988', 'tenho 34 anos', 'paguei R$ 1.250,50']
    for (const words of said) await room.said(() => dani.write(words))
    expect(room.stored().slice(1)).toEqual([
      'é o [OTHER_1]',
      'foi em [BIRTH_DATE_1]',
      'tenho [OTHER_2] anos',
      'paguei [OTHER_3]',
    ])
    expect(room.shown(dani).at(-1)).toMatch(/^7744 1988-03-14 34 1250\.5/)
  })

  test('are hidden where a relative day was said', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    for (const words of [wish, '7744', 'foi ontem mesmo']) await room.said(() => dani.write(words))
    expect(room.stored().at(-1)).toBe('foi [BIRTH_DATE_1] mesmo')
  })

  test('are hidden again where they are said again, and where they came unasked', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    await room.said(() => dani.write('quero fazer uma reclamação do pedido 774411'))
    await room.said(() => dani.write('ninguém vê o 774411?'))
    expect(room.stored()).toEqual([
      'quero fazer uma reclamação do pedido [OTHER_1]',
      'ninguém vê o [OTHER_1]?',
    ])
  })
})

describe('an order number that is not personal', () => {
  let library: BotLibrary
  beforeAll(async () => {
    library = await libraryWith({
      flow: `answers:
  code: { type: order_number, personal: no }
steps:
  code: { ask: code, else: person }
  heard: { say: heard, show: { code: code } }
  person: { handoff: support }
`,
      prompts: { 'ask.code': 'Qual código?', heard: 'Anotei {code}.' },
    })
  })

  const hidden: readonly (readonly [string, string])[] = [
    ['a CPF', '529.982.247-25'],
    ['a CPF without its marks', '52998224725'],
    ['a phone', '11955550188'],
    ['a card', '4111111111111111'],
  ]

  test.each(hidden)('is sealed where it is %s', async (_, said) => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    await room.said(() => dani.write(wish))
    await room.said(() => dani.write(said))
    const states = JSON.stringify([...room.stores.state.talks.values()].map(({ state }) => state))
    expect(states).not.toContain(said.replace(/\D/g, ''))
    expect(JSON.stringify(room.stored())).not.toContain(said)
  })

  test('is plain where it is one', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    await room.said(() => dani.write(wish))
    await room.said(() => dani.write('é o 774411'))
    expect(room.stored().at(-1)).toBe('é o 774411')
    expect(room.shown(dani).at(-1)).toContain('Anotei 774411.')
  })
})

describe('what a sentence says unasked', () => {
  const table = `answers:
  people: { type: number }
  guest: { type: name }
  paid: { type: money }
  cpf: { type: document }
  arrival: { type: date }
  departure: { type: date }
steps:
  people: { ask: people, else: person }
  guest: { ask: guest, else: person }
  paid: { ask: paid, else: person }
  cpf: { ask: cpf, else: person }
  arrival: { ask: arrival, else: person }
  departure: { ask: departure, else: person }
  heard: { say: heard, show: { people: people, guest: guest, paid: paid, cpf: cpf, arrival: arrival, departure: departure }, go: end }
  person: { handoff: support }
`
  let library: BotLibrary
  beforeAll(async () => {
    const files = {
      'flows/privacy.yaml': (text: string) =>
        text.replace('may: [story]', 'may: [story, people, guest, paid, cpf, arrival, departure]'),
    }
    library = await libraryWith({
      files,
      flow: table,
      prompts: {
        'ask.people': 'Quantas pessoas?',
        'ask.guest': 'Em que nome?',
        'ask.paid': 'Quanto?',
        'ask.cpf': 'Qual CPF?',
        'ask.arrival': 'Desde quando?',
        'ask.departure': 'Até quando?',
        heard: '{people} {guest} {paid} {cpf} {arrival} {departure}',
      },
    })
  })

  test('is asked no more, and hidden where it stands', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    await room.said(() => dani.write(`${wish}: somos 33 pessoas, meu nome é Marina Duarte, R$ 5.050,00`))
    expect(await room.said(() => dani.write('CPF 529.982.247-25, de 12/03 até 15/03'))).toEqual(['heard'])
    expect(room.shown(dani).at(-1)).toMatch(/^33 Marina Duarte 5050 52998224725 2027-03-12 2027-03-15/)
    const stored = room.stored().join('\n')
    for (const value of ['33', 'Marina', '5.050', '529', '12/03', '15/03'])
      expect(stored).not.toContain(value)
  })

  test('is asked where the words may mean something else', async () => {
    room = openTurnRoom(library)
    const dani = room.somebody()
    await room.said(() => dani.write(`${wish}, já escrevi 3 vezes sobre a vela de R$ 50`))
    expect(room.shown(dani).at(-1)).toMatch(/Quantas pessoas\?$/)
  })
})
