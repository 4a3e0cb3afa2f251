import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { hour, loadBot, minute, openTurnRoom, ownerOf, second, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

type Locale = 'pt-BR' | 'it' | 'es' | 'en'
const words: Readonly<
  Record<Locale, { stop: string; start: string; order: string; visit: string; complaint: string }>
> = {
  'pt-BR': {
    stop: 'PARAR',
    start: 'quero receber avisos',
    order: 'cadê o meu pedido?',
    visit: 'quero marcar uma visita',
    complaint: 'quero fazer uma reclamação',
  },
  it: {
    stop: 'STOP',
    start: 'voglio ricevere gli avvisi',
    order: "dov'è il mio ordine?",
    visit: 'vorrei prenotare una visita allo studio',
    complaint: 'voglio fare un reclamo',
  },
  es: {
    stop: 'BAJA',
    start: 'quiero recibir avisos',
    order: '¿dónde está mi pedido?',
    visit: 'quiero pedir una cita',
    complaint: 'quiero poner una queja',
  },
  en: {
    stop: 'unsubscribe',
    start: 'sign me up',
    order: 'where is my order?',
    visit: 'can I book a visit to the studio?',
    complaint: 'I want to make a complaint',
  },
}
const locales = Object.keys(words) as readonly Locale[]

/** Somebody who has confirmed that they want order updates. */
async function subscribed(locale: Locale): Promise<LocalPerson> {
  const person = room.somebody({ locale })
  await room.said(() => person.write(words[locale].start))
  await room.said(room.tap(person, 'yes'))
  await room.said(room.tap(person, 'yes'))
  expect(room.consentFor('order_updates').status).toBe('confirmed')
  return person
}

/** Every step of every flow in its order, by what leads there. */
const ways: readonly (readonly [
  string,
  (person: LocalPerson, locale: Locale) => readonly (() => unknown)[],
])[] = [
  [
    'an order',
    (person, locale) => [
      () => person.write(words[locale].order),
      () => person.write('1042'),
      () => room.tap(person, 'details')(),
      () => person.write('01310-100'),
      () => room.tap(person, 'wrong')(),
    ],
  ],
  [
    'a visit',
    (person, locale) => [
      () => person.write(words[locale].visit),
      () => person.write('2026-11-20'),
      () => room.tap(person, 'row_0')(),
      () => person.write('Marina'),
    ],
  ],
  ['a complaint', (person, locale) => [() => person.write(words[locale].complaint)]],
]

describe.each(locales)('in %s', (locale) => {
  test.each(ways)('STOP at any step of %s is a withdrawal with exactly one confirmation', async (_, way) => {
    room = openTurnRoom(library)
    const person = await subscribed(locale)
    const { consent } = room.stores.state
    const confirmed = [...consent]
    for (const act of [() => undefined, ...way(person, locale)]) {
      await room.said(act)
      expect(await room.replies(() => person.write(words[locale].stop))).toEqual([['stopped']])
      expect(room.consentFor('order_updates').status).toBe('withdrawn')
      for (const [id, events] of confirmed) consent.set(id, events)
    }
  })

  test('STOP at either question of consent ends it, and nobody asks again', async () => {
    for (const answers of [0, 1]) {
      room = openTurnRoom(library)
      const person = room.somebody({ locale })
      await room.said(() => person.write(words[locale].start))
      if (answers === 1) await room.said(room.tap(person, 'yes'))
      expect(await room.said(() => person.write(words[locale].stop))).toEqual(['stopped'])
      expect(room.consentFor('order_updates').status).toBe('withdrawn')
      const next = await room.said(() => person.write(words[locale].order))
      expect(next).toEqual(['ask.order_number'])
      if (answers === 0) room.close()
    }
  })
})

test('STOP fifty times is confirmed once', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('pt-BR')
  const replies = await room.replies(() => {
    for (let times = 0; times < 50; times += 1) dani.write('PARAR')
  })
  expect(replies.flat()).toEqual(['stopped'])
  expect(room.audited('withdrawal')).toBe(library.current().privacy.purposes.size)
})

test('STOP as the first words brings the notice and the confirmation', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.replies(() => dani.write('PARAR'))).toEqual([['notice', 'stopped']])
})

test('STOP is heard among other bubbles of the same moment', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('pt-BR')
  const said = await room.said(() => {
    dani.write('oi')
    dani.write('PARAR')
    dani.write('obrigado')
  })
  expect(said.filter((name) => name === 'stopped')).toHaveLength(1)
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('a word that may mean stop pauses the messages and asks', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('es')
  expect(await room.said(() => dani.write('cancelar'))).toEqual(['stop_question'])
  expect(room.consentFor('order_updates').status).toBe('paused')
  expect(await room.said(room.tap(dani, 'no'))).toEqual(['kept'])
  expect(room.consentFor('order_updates').status).toBe('confirmed')
})

test('whoever answers the doubt with a yes is withdrawn, in words too', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('es')
  await room.said(() => dani.write('cancelar'))
  expect(await room.said(() => dani.write('sí'))).toEqual(['stopped'])
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('a doubt nobody answers is a withdrawal after a day', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('es')
  await room.said(() => dani.write('cancelar'))
  await room.wait(25 * hour)
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('stopping in the app withdraws without a word, resuming gives nothing back', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('pt-BR')
  expect(await room.said(() => dani.prefer('stop'))).toEqual([])
  expect(room.consentFor('order_updates')).toMatchObject({ status: 'withdrawn', isBlocked: true })
  expect(await room.said(() => dani.prefer('resume'))).toEqual([])
  expect(room.consentFor('order_updates')).toMatchObject({ status: 'withdrawn', isBlocked: false })
})

test('a switch in the app by somebody without a talk begins none', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('pt-BR')
  await room.wait(25 * hour)
  const talks = room.stores.state.talks.size
  expect(await room.said(() => dani.prefer('stop'))).toEqual([])
  expect(room.stores.state.talks.size).toBe(talks)
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test("Meta's word that a person stopped marketing is a withdrawal", async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('pt-BR')
  room.meta.script([{ mishap: 'fails-later', code: 131050 }])
  await room.said(() => dani.write('quanto é o frete?'))
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
})

test('a stop button of the past is still a stop, even while a person is called', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('es')
  await room.said(() => dani.write('cancelar'))
  const stop = room.tap(dani, 'yes')
  await room.said(() => dani.write('quiero hablar con una persona'))
  expect(await room.said(stop)).toEqual(['stopped'])
})

test('START after a stop lifts what needs no consent, asks for the rest and gives none', async () => {
  room = openTurnRoom(library)
  const dani = await subscribed('en')
  await room.said(() => dani.write('STOP'))
  await room.wait(30 * second)
  expect(await room.said(() => dani.write('START'))).toEqual(['lifted', 'order_updates.ask'])
  expect(room.consentFor('appointments').status).toBe('none')
  expect(room.consentFor('order_updates').status).toBe('requested')
})

test('the owner of an order who stopped is still answered', async () => {
  room = openTurnRoom(library)
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write('PARAR'))
  expect(await room.said(() => ana.write('cadê o 1042?'))).toEqual(['status'])
})

test('consent takes two different messages, by button', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.said(() => dani.write('quero receber avisos'))).toEqual(['order_updates.ask'])
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['order_updates.confirm'])
  expect(room.consentFor('order_updates').status).toBe('given')
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['thanks'])
  expect(room.consentFor('order_updates').status).toBe('confirmed')
})

test('consent takes two different messages, in words', async () => {
  room = openTurnRoom(library)
  const gianna = room.somebody({ locale: 'it' })
  await room.said(() => gianna.write('voglio ricevere gli avvisi'))
  expect(await room.said(() => gianna.write('sì'))).toEqual(['order_updates.confirm'])
  expect(await room.said(() => gianna.write('sì'))).toEqual(['thanks'])
})

test('a yes written before the question was sent is no answer to it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => {
    dani.write('quero receber avisos')
    dani.write('sim')
  })
  expect(room.consentFor('order_updates').status).toBe('requested')
  await room.said(() => {
    room.tap(dani, 'yes')()
    dani.write('sim')
  })
  expect(room.consentFor('order_updates').status).toBe('given')
})

test('a yes tapped twice counts once and the second question stays open', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const yes = room.tap(dani, 'yes')
  await room.said(() => {
    yes()
    yes()
  })
  expect(room.consentFor('order_updates').status).toBe('given')
  expect(await room.said(yes)).toEqual(['old_menu', 'order_updates.confirm'])
  expect(room.consentFor('order_updates').status).toBe('given')
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['thanks'])
})

test('a consent button of the past says that it is over and records nothing', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const yes = room.tap(dani, 'yes')
  expect(await room.said(room.tap(dani, 'no'))).toEqual(['no_updates'])
  expect(await room.said(yes)).toEqual(['expired'])
  expect(room.consentFor('order_updates').status).toBe('refused')
})

test('an old no to what holds now is a doubt, and asked about', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const no = room.tap(dani, 'no')
  await room.said(room.tap(dani, 'yes'))
  await room.said(room.tap(dani, 'yes'))
  expect(await room.said(no)).toEqual(['stop_question'])
  expect(room.consentFor('order_updates').status).toBe('paused')
})

test('a question of consent lapses after a day, and its button with it', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  const yes = room.tap(dani, 'yes')
  expect(await room.wait(24 * hour + minute)).toEqual([])
  expect(room.consentFor('order_updates').status).toBe('expired')
  expect(await room.said(yes)).toEqual(['expired'])
  expect(room.consentFor('order_updates').status).toBe('expired')
})

test('a question in between is answered and consent is asked for again', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  expect(await room.said(() => dani.write('quanto é o frete?'))).toEqual([
    'shipping_cost',
    'order_updates.ask',
  ])
  await room.said(() => dani.write('sim'))
  expect(await room.said(() => dani.write('aceitam pix?'))).toEqual(['pix', 'order_updates.confirm'])
  expect(await room.said(() => dani.write('sim'))).toEqual(['thanks'])
})

test('another wish in the middle of a consent question is followed, and no yes of it counts', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero receber avisos'))
  expect(await room.said(() => dani.write('cadê o meu pedido?'))).toEqual(['ask.order_number'])
  expect(await room.said(() => dani.write('1042'))).toEqual(['status'])
  expect(room.consentFor('order_updates').status).toBe('requested')
})

test('words that are no yes or no are asked again, and in the end a person comes', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ locale: 'en' })
  await room.said(() => dani.write('sign me up'))
  expect(await room.said(() => dani.write('purple elephants dance'))).toEqual(['again', 'order_updates.ask'])
  expect(await room.said(() => dani.write('green whales sing'))).toEqual(['again', 'order_updates.ask'])
  expect(await room.said(() => dani.write('blorb zint quax'))).toEqual(['handoff.opened'])
})

const personal = /Ana|Lamparina|Rua da Cera|01310|castiçal|Estrela/

test('an order number alone never shows name, address or items', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  await room.said(() => dani.write('99999-999'))
  expect(room.shown(dani).slice(1).join('\n')).not.toMatch(personal)
  expect(room.shown(dani).join('\n')).not.toMatch(/Ana|Rua da Cera|castiçal/)
})

test('the number an order was placed from proves it', async () => {
  room = openTurnRoom(library)
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write('cadê o 1042?'))
  expect(await room.said(room.tap(ana, 'details'))).toEqual(['details'])
  expect(room.shown(ana).at(-1)).toMatch(/Ana Lamparina[\s\S]*Rua da Cera/)
})

test('a stranger proves an order by its postcode', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  expect(await room.said(room.tap(dani, 'details'))).toEqual(['ask.postcode'])
  expect(await room.said(() => dani.write('01310100'))).toEqual(['details'])
  expect(room.stored().at(-1)).toBe('[POSTCODE_1]')
})

test('a proof of one order proves no other', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  await room.said(() => dani.write('01310-100'))
  expect(await room.said(room.tap(dani, 'another'))).toEqual(['ask.order_number'])
  await room.said(() => dani.write('0042'))
  expect(await room.said(room.tap(dani, 'details'))).toEqual(['ask.postcode'])
  expect(room.shown(dani).join('\n')).not.toMatch(/Bento|Travessa/)
})

test('five wrong proofs of a person bring a person, and the right one comes too late', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  for (let tries = 1; tries < 5; tries += 1)
    expect(await room.said(() => dani.write(`0000${tries}-000`))).toEqual(
      [`again.postcode.${Math.min(tries, 2)}`].map((name) =>
        tries > 2 ? expect.stringMatching(/^(again|ask)/) : name,
      ),
    )
  expect(await room.said(() => dani.write('00005-000'))).toEqual(['not_proved', 'handoff.opened'])
  await room.said(() => dani.write('voltar ao assistente'))
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  expect(await room.said(() => dani.write('01310-100'))).not.toContain('details')
})

test('five wrong proofs of an order close it to everybody but its own number', async () => {
  room = openTurnRoom(library)
  for (const phone of ['5511955550181', '5511955550182', '5511955550183']) {
    const one = room.somebody({ phone })
    await room.said(() => one.write('cadê o 1042?'))
    await room.said(room.tap(one, 'details'))
    await room.said(() => one.write('00001-000'))
    await room.said(() => one.write('00002-000'))
  }
  const late = room.somebody({ phone: '5511955550184' })
  await room.said(() => late.write('cadê o 1042?'))
  await room.said(room.tap(late, 'details'))
  expect(await room.said(() => late.write('01310-100'))).toEqual(['not_proved', 'handoff.opened'])
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write('cadê o 1042?'))
  expect(await room.said(room.tap(ana, 'details'))).toEqual(['details'])
})

test('proofs may be tried again a day later', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  for (let tries = 1; tries <= 5; tries += 1) await room.said(() => dani.write(`0000${tries}-000`))
  await room.said(() => dani.write('voltar ao assistente'))
  await room.wait(25 * hour)
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(room.tap(dani, 'details'))
  expect(await room.said(() => dani.write('01310-100'))).toEqual(['details'])
})

test('right proofs cost nothing, however often an order is looked at', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  for (let times = 0; times < 6; times += 1) {
    await room.said(() => dani.write('cadê o 1042?'))
    await room.said(room.tap(dani, 'details'))
    expect(await room.said(() => dani.write('01310-100'))).toEqual(['details'])
    await room.said(room.tap(dani, 'done'))
  }
})
