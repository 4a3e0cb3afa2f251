import { describe, expect, test } from 'vitest'
import { tallyOf } from '../../src/flow/cover/coverage.ts'
import { readTalks } from '../../src/flow/talk/read-talks.ts'
import { coverTalk } from '../../src/host/cover-talk.ts'
import { loadForPlay } from '../../src/host/flow-test-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'

const library = await loadForPlay(await readBotFiles('flows', 'prompts'), () => undefined, null)

const talkOf = (turns: readonly string[], person = '{ whatsapp: unknown, locale: en }', head = '') => {
  const text = `talk: one\nperson: ${person}\n${head}turns:\n${turns.map((turn) => `  - ${turn}\n`).join('')}`
  const { talks, mistakes } = readTalks('x.talk.yaml', text)
  const [read] = talks
  if (!read) throw new Error(JSON.stringify(mistakes))
  return read.test
}

const play = (...talk: Parameters<typeof talkOf>) =>
  playTalk({ library, log: () => undefined }, talkOf(...talk))

const order =
  '{ number: "77", status: shipped, eta: 2026-11-20, name: Ana, address: Rua 1, postcode: 01310-100, phone: "5511955550177", items: vela }'

describe('services of a talk answer as it says', () => {
  test('failed', async () => {
    expect(
      await play(
        ['{ person: "where is order 77?", bot: [shop_down, handoff.opened] }'],
        undefined,
        'services: { orders.find: failed }\n',
      ),
    ).toEqual([])
  })

  test('slow: the flow goes on as when it failed', async () => {
    expect(
      await play(
        ['{ person: "where is order 77?", bot: [shop_down, handoff.opened] }'],
        undefined,
        'services: { orders.find: slow }\n',
      ),
    ).toEqual([])
  })

  test('an outcome, and then fields: a list is one answer for each call', async () => {
    expect(
      await play(
        [
          '{ person: "where is order 66?", bot: [no_such_order, ask.order_number] }',
          '{ person: "77", bot: status }',
        ],
        undefined,
        `services: { orders.find: [not_found, ${order}] }\n`,
      ),
    ).toEqual([])
  })

  test('from a turn on', async () => {
    expect(
      await play([
        '{ person: "where is order 66?", bot: [no_such_order, ask.order_number] }',
        `{ person: "77", services: { orders.find: ${order} }, bot: status }`,
      ]),
    ).toEqual([])
  })

  test('with what the service would never say, the talk fails and tells', async () => {
    const [failure] = await play(
      ['{ person: "where is order 77?" }'],
      undefined,
      `services: { orders.find: ${order.replace('2026-11-20', 'tomorrow')} }\n`,
    )
    expect(failure).toEqual({
      turn: 1,
      says: 'the answer of orders.find is not as services.yaml declares it',
    })
  })
})

describe('who writes in a talk', () => {
  const asks = ['{ person: "where is order 1042?", bot: status }']
  test('owner: what they ask for is theirs', async () => {
    expect(
      await play([...asks, '{ choose: details, bot: details }'], '{ whatsapp: owner, locale: en }'),
    ).toEqual([])
  })
  for (const whatsapp of ['unknown', 'username', 'foreign'])
    test(`${whatsapp}: has to prove it`, async () => {
      const person = `{ whatsapp: ${whatsapp}, locale: en }`
      expect(await play([...asks, '{ choose: details, bot: ask.postcode }'], person)).toEqual([])
    })
  test('an order that nobody placed is nobody', async () => {
    const [failure] = await play(asks, '{ whatsapp: "999999", locale: en }')
    expect(failure?.says).toContain('nobody ordered')
  })
})

describe('the clock of a talk', () => {
  test('stands where the talk says', async () => {
    const opening = ['{ person: "operator", bot: [handoff.opened] }']
    const closed = ['{ person: "operator", bot: [handoff.outside_hours] }']
    expect(await play(opening)).toEqual([])
    expect(await play(closed, undefined, 'at: Sat 23:00\n')).toEqual([])
  })
  test('goes on to a time of a turn, never back', async () => {
    const asks = '{ person: "where is my order?", bot: ask.order_number }'
    expect(await play([asks, '{ at: Thu 09:00, bot: [] }'])).toEqual([])
    const [failure] = await play([asks, '{ at: "2026-01-01 10:00" }'])
    expect(failure).toEqual({ turn: 2, says: '"2026-01-01 10:00" is past by then: time goes forward only' })
  })
})

test('an agent ends the case of a talk', async () => {
  expect(
    await play([
      '{ person: operator, bot: handoff.opened }',
      '{ agent: solved, bot: handoff.closed, audited: [] }',
    ]),
  ).toEqual([])
})

test('what talks walked through is the step they were at and the way they took', async () => {
  const tally = tallyOf(library.current())
  const test = talkOf([
    '{ person: "where is order 1043? my postcode is 80010-000" }',
    '{ choose: details }',
    '{ person: "80010-000" }',
  ])
  expect(await playTalk({ library, log: () => undefined, watch: coverTalk(tally, test) }, test)).toEqual([])
  const coverage = tally.coverage()
  const status = coverage.flows.find(({ flow }) => flow === 'order_status')
  expect(status?.steps.flatMap(({ name, taken }) => (taken ? [name] : []))).toEqual([
    'number',
    'find',
    'over',
    'tell_over',
    'prove',
    'details',
  ])
  expect(status?.edges.flatMap(({ edge, taken }) => (taken ? [edge.join(' ')] : []))).toEqual([
    'number  find',
    'find  over',
    'over then tell_over',
    'tell_over details prove',
    'prove  details',
  ])
  const postcode = coverage.slots.find(({ flow, answer }) => flow === 'order_status' && answer === 'postcode')
  expect(postcode?.proof.proof).toBe('proven')
  expect(coverage.prompts.find(({ locale }) => locale === 'it')?.unsaid).toContain('order_status/status_over')
  expect(coverage.prompts.find(({ locale }) => locale === 'en')?.unsaid).not.toContain(
    'order_status/status_over',
  )
})

test('the words of a template are said when it was sent, and only in its language', async () => {
  const unsaidAfter = async (turns: readonly string[]) => {
    const tally = tallyOf(library.current())
    const test = talkOf(turns, '{ whatsapp: unknown, locale: pt-BR }')
    expect(await playTalk({ library, log: () => undefined, watch: coverTalk(tally, test) }, test)).toEqual([])
    const isReminder = (name: string) => name.startsWith('appointment/appointment_reminder')
    return new Map(
      tally.coverage().prompts.map(({ locale, unsaid }) => [locale as string, unsaid.filter(isReminder)]),
    )
  }
  const booking = [
    '{ person: "quero marcar uma visita segunda" }',
    '{ choose: row_0 }',
    '{ person: "Marina" }',
    '{ choose: "yes", bot: [booked, reminder_planned] }',
  ]
  expect((await unsaidAfter(booking)).get('pt-BR')).toContain('appointment/appointment_reminder')
  const sent = await unsaidAfter([...booking, '{ wait: 4d }'])
  expect(sent.get('pt-BR')).toEqual([])
  expect(sent.get('it')).toContain('appointment/appointment_reminder.1')
})
