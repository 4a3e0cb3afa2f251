import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { instantOf } from '../../src/clock.ts'
import type { CaseEvent } from '../../src/handoff/case/case-event.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { parseDepartmentName } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { act, bia, carla, claim, closeAll } from './at-the-desk.ts'
import { filesWith } from './own-flow.ts'
import { entriesOf, hour, loadBot, minute, openTurnRoom, type TurnRoom } from './turn-room.ts'

/** The demo's bot with a second department that works in the mornings only. */
const files = async () => {
  const all = await filesWith({
    flow: 'answers: {}\nsteps:\n  person: { handoff: support, on: { closed: { survey: csat, go: end }, customer_left: end } }\n',
    prompts: { csat: 'De 1 a 5?' },
    files: {
      'flows/business.yaml': (text) =>
        text.replace('masking:', '  sales:\n    hours: Mon-Fri 07:00-09:30\nmasking:'),
    },
  })
  for (const path of [...all.keys()]) if (path.endsWith('.talk.yaml')) all.delete(path)
  return all
}

let library: BotLibrary
let room: TurnRoom
let dani: LocalPerson
beforeAll(async () => {
  library = await loadBot(files())
})
beforeEach(async () => {
  room = openTurnRoom(library)
  dani = room.somebody()
  await room.said(() => dani.write('quero falar com um atendente'))
})
afterEach(() => room.close())

const lines = (): readonly CaseEvent['type'][] =>
  [...room.stores.state.cases.values()].at(-1)?.events.map(({ type }) => type) ?? []
let ids = 0
const answer = (words: string, staff = bia) => {
  const number = [...room.stores.state.cases.keys()].at(-1)
  if (!number) throw new Error('no case was opened')
  return room.said(() =>
    room.writeAsAgent({ case: number, staff, role: 'agent', words: new RawText(words) }, `words-${ids++}`),
  )
}

describe('the ball', () => {
  test('is the customer’s when an agent has answered, and ours when they write again', async () => {
    await room.said(() => claim(room))
    await answer('Oi! Já vejo.')
    await answer('Um momento.')
    await room.said(() => dani.write('obrigada'))
    await room.said(() => dani.write('e o prazo?'))
    expect(lines()).toEqual(['opened', 'claimed', 'answered', 'customer-wrote'])
  })

  test('stays where it is for words of somebody who has not got the case', async () => {
    await room.said(() => claim(room))
    await answer('Oi!', carla)
    expect(lines()).toEqual(['opened', 'claimed'])
  })
})

describe('a customer who does not answer', () => {
  beforeEach(async () => {
    await room.said(() => claim(room))
    await answer('Qual é o número do pedido?')
  })

  test('is warned once, then the case is closed, nobody asks how it was, and the bot is back', async () => {
    expect(await room.wait(6 * hour - minute)).toEqual([])
    expect(await room.wait(minute)).toEqual(['handoff.silence_warning'])
    expect(await room.wait(5 * hour)).toEqual([])
    expect(await room.wait(hour)).toEqual(['handoff.closed_by_silence'])
    expect(lines().slice(-2)).toEqual(['silence-warned', 'closed'])
    expect(room.shown(dani).at(-1)).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/)
    expect(entriesOf(room).slice(-20)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'case-warned', actor: { role: 'system', id: 'timer' } }),
        expect.objectContaining({ kind: 'case-closed', outcome: 'no-reply' }),
      ]),
    )
    expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
  })

  test('who answers after the warning goes on, and nothing is closed', async () => {
    await room.wait(6 * hour)
    expect(await room.said(() => dani.write('é o 1042'))).toEqual([])
    expect(await room.wait(10 * hour)).toEqual([])
    expect(lines().at(-1)).toBe('customer-wrote')
  })

  test('may stop, ask for privacy and go back to the assistant also when they were warned', async () => {
    await room.wait(6 * hour)
    expect(await room.said(() => dani.write('privacidade'))).toEqual(['privacy'])
    expect(await room.said(() => dani.write('PARAR'))).toEqual(['stopped'])
    expect(await room.said(() => dani.write('voltar ao assistente'))).toEqual(['handoff.back'])
    expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
    expect(lines().at(-1)).toBe('returned')
  })

  test('is left alone while the agent has put the case off, and it comes back at its hour', async () => {
    const until = instantOf(room.clock.now() + 9 * hour)
    await act(room, { type: 'snooze', until, by: bia, as: 'agent' })
    expect(await room.wait(9 * hour)).toEqual([])
    expect(lines().slice(-2)).toEqual(['snoozed', 'woken'])
  })
})

test('a case nobody claims in half an hour is urgent, and the person is not told twice', async () => {
  expect(await room.wait(10 * minute)).toEqual(['handoff.waiting'])
  expect(await room.wait(20 * minute)).toEqual([])
  expect(lines()).toEqual(['opened', 'waiting-announced', 'escalated'])
})

test('an agent gives a talk back to the assistant, with a mark that both sides see', async () => {
  await room.said(() => claim(room))
  expect(await room.said(() => act(room, { type: 'return', why: 'agent', by: bia, as: 'agent' }))).toEqual([
    'handoff.back',
  ])
  expect(lines().at(-1)).toBe('returned')
  expect(entriesOf(room).at(-1)).not.toMatchObject({ kind: 'case-returned', actor: { role: 'system' } })
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['status'])
})

describe('a case that goes to another department', () => {
  const transfer = (department: string) =>
    room.said(async () => {
      const inHours = (hours: number) => instantOf(room.clock.now() + hours * hour)
      const wait = { announceAt: inHours(24), returnAt: inHours(48), escalateAt: null, answerBy: null }
      await act(room, {
        ...{ type: 'transfer', to: { department: parseDepartmentName(department) } },
        ...{ by: bia, as: 'agent', wait },
      })
    })

  test('costs no message where somebody is there', async () => {
    await room.said(() => claim(room))
    await transfer('sales')
    expect(await transfer('support')).toEqual([])
  })

  test('says once when that one opens, where nobody is there', async () => {
    await room.said(() => claim(room))
    expect(await transfer('sales')).toEqual(['handoff.outside_hours'])
    expect(await room.wait(minute)).toEqual([])
    expect(lines().slice(-2)).toEqual(['transferred', 'waiting-announced'])
  })
})

test('a survey is asked where it is wanted, and not where whoever closes says no', async () => {
  await room.said(() => claim(room))
  const close = (survey: boolean | null) =>
    room.said(() => act(room, { type: 'close', outcome: 'solved', survey, by: bia, as: 'agent' }))
  expect(await close(false)).toEqual(['handoff.closed'])
  await room.said(() => dani.write('quero fazer uma reclamação'))
  expect(await room.said(() => closeAll(room))).toEqual(['handoff.closed', 'csat'])
})
