import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { linesOf } from '../../src/host/play-talk.ts'
import { day, hour, loadBot, minute, openTurnRoom, second, type TurnRoom } from './turn-room.ts'

type Answer = () => Response
const weather = vi.hoisted(() => ({
  isDetectorBroken: false,
  onFailure: () => undefined as unknown,
  /** Only words with this in them break it; null: all. */
  poison: null as string | null,
  shop: null as Answer | null,
  duplicates: 0,
  overtaken: 0,
}))

vi.mock('../../src/privacy/detect/embedded.ts', async (original) => {
  const { embeddedDetectors } = await original<typeof import('../../src/privacy/detect/embedded.ts')>()
  const { RawText } = await import('../../src/message/raw-text.ts')
  const { Fault } = await import('../../src/fault.ts')
  return {
    embeddedDetectors: () => [
      ...embeddedDetectors(),
      {
        name: 'made to fail',
        detect: async (words: InstanceType<typeof RawText>) => {
          const isHit = weather.poison === null || RawText.reveal(words).includes(weather.poison)
          if (!weather.isDetectorBroken || !isHit) return []
          weather.onFailure()
          throw new Fault('DETECTOR_FAILED', 'made to fail')
        },
      },
    ],
  }
})

vi.mock('../../src/adapter/demo-shop/demo-shop.ts', async (original) => {
  const { createDemoShop } = await original<typeof import('../../src/adapter/demo-shop/demo-shop.ts')>()
  type Parameters_ = Parameters<typeof createDemoShop>
  return {
    createDemoShop: (...needs: Parameters_) => {
      const shop = createDemoShop(...needs)
      return {
        request: (...request: Parameters<typeof shop.request>) =>
          weather.shop?.() ?? shop.request(...request),
      }
    },
  }
})

vi.mock('../../src/adapter/local-meta/settings.ts', async (original) => {
  const { metaOnAGoodDay } = await original<typeof import('../../src/adapter/local-meta/settings.ts')>()
  return {
    metaOnAGoodDay: {
      ...metaOnAGoodDay,
      get duplicates() {
        return weather.duplicates
      },
      get overtaken() {
        return weather.overtaken
      },
    },
  }
})

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
beforeEach(() =>
  Object.assign(weather, {
    isDetectorBroken: false,
    onFailure: () => undefined,
    poison: null,
    shop: null,
    duplicates: 0,
    overtaken: 0,
  }),
)
afterEach(() => room.close())

const kept = () => {
  const { lines, outbox, log, dead, inbox } = room.stores.state
  return {
    lines: [...lines.values()].flat().length,
    outbox: outbox.size,
    log: log.length,
    dead: dead.length,
    inbox: [...inbox.values()].flat().length,
  }
}

test('when words cannot be made safe they wait sealed, longer each time, and the person is told so once', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const seen: { readonly at: number; readonly kept: ReturnType<typeof kept> }[] = []
  weather.isDetectorBroken = true
  weather.onFailure = () => {
    seen.push({ at: room.clock.now(), kept: kept() })
    weather.isDetectorBroken = seen.length < 4
  }
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['read_later', 'status'])
  const [first, ...others] = seen
  expect(first?.kept).toEqual({ lines: 0, outbox: 0, log: 0, inbox: 1, dead: 0 })
  const told = { lines: 1, outbox: 1, log: 2, inbox: 1, dead: 0 }
  for (const moment of others) expect(moment.kept).toEqual(told)
  const waits = others.map(({ at }, index) => (at - (seen[index]?.at ?? 0)) / second)
  expect(waits).toEqual([1, 2, 4])
  expect(room.shown(dani)).toHaveLength(2)
})

test('whoever writes on is told once while nothing can be read, and again when that happens anew', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  weather.isDetectorBroken = true
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['read_later'])
  expect(await room.said(() => dani.write('oi??'))).toEqual([])
  weather.isDetectorBroken = false
  expect(await room.wait(2 * minute)).toContain('status')
  expect(room.stored()).toEqual(['cadê o 1042?', 'oi??'])
  Object.assign(weather, { isDetectorBroken: true, onFailure: () => (weather.isDetectorBroken = false) })
  expect(await room.said(() => dani.write('aceitam pix?'))).toEqual(['read_later', 'pix'])
})

test('a stranger who had to wait is answered in the language they write, once they are heard', async () => {
  room = openTurnRoom(library)
  const gino = room.somebody({ phone: '393331234567', locale: 'it', name: 'Gino' })
  weather.isDetectorBroken = true
  weather.onFailure = () => (weather.isDetectorBroken = false)
  await room.said(() => gino.write("dov'è il 1042?"))
  const locales = linesOf(room).flatMap(({ reply }) => reply?.locale ?? [])
  expect(locales).toEqual(['pt-BR', 'it'])
})

test('beside people the bot is silent also when it cannot read', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('atendente'))
  weather.isDetectorBroken = true
  expect(await room.said(() => dani.write('o meu cpf é 529.982.247-25'))).toEqual([])
  weather.isDetectorBroken = false
  await room.wait(2 * minute)
  expect(room.stored()).toContain('o meu cpf é [CPF_1]')
})

test('when words cannot be made safe for long, they wait; the one that is the trouble holds up nobody else', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  Object.assign(weather, { isDetectorBroken: true, poison: 'veneno' })
  expect(await room.said(() => dani.write('isto é veneno'))).toEqual(['read_later'])
  expect(kept()).toMatchObject({ lines: 1, dead: 0, inbox: 1 })
  const vera = room.somebody({ phone: '5511955550155', name: 'Vera' })
  expect(await room.said(() => vera.write('cadê o 1042?'))).toEqual(['status'])
  for (let hours = 0; hours < 20; hours += 1) await room.wait(hour)
  expect(kept()).toMatchObject({ dead: 0, inbox: 1 })
  for (let hours = 0; hours < 6; hours += 1) await room.wait(hour)
  expect(kept()).toMatchObject({ dead: 1, inbox: 0 })
  expect(room.audited('dead-letter')).toBe(1)
  expect(JSON.stringify(room.stores.state.dead)).not.toContain('veneno')
})

test('of many messages only the one that cannot be opened is put aside, still sealed, and the lane goes on', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  for (const words of ['bom dia', 'cadê o 1042?', 'aceitam pix?']) dani.write(words)
  await room.meta.idle()
  const items = [...room.stores.state.inbox.values()].flat()
  const [lane] = room.stores.state.inbox.keys()
  if (!lane || !items[0] || !items[1]) throw new Error('nothing came in')
  const swapped = items.map((item, n) => (n === 1 && items[0] ? { ...item, body: items[0].body } : item))
  room.stores.state.inbox.set(lane, swapped)
  expect(await room.said(() => undefined)).toEqual(['greeting', 'menu', 'pix'])
  expect(kept()).toMatchObject({ dead: 1, inbox: 0 })
  expect(room.stored()).toEqual(['bom dia', 'aceitam pix?'])
  const attempts = room.events.flatMap((event) => (event.event === 'turn-failed' ? [event.attempts] : []))
  expect(attempts).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(room.audited('dead-letter')).toBe(1)
})

test('a service that is down leads where the flow says', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  weather.shop = () => new Response('down', { status: 503 })
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['shop_down', 'handoff.opened'])
  expect(room.events.filter(({ event }) => event === 'service-failed')).toHaveLength(1)
})

test.each([
  ['another status than was agreed', { number: '1042', status: 'exploded', expected_day: '2026-11-20' }],
  ['a day that is none', { number: '1042', status: 'shipped', expected_day: 'soon' }],
  ['nothing that was agreed', { hello: 'world' }],
  ['a list', []],
])('a service that answers %s counts as down', async (_, lie) => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  weather.shop = () => Response.json(lie)
  expect(await room.said(() => dani.write('cadê o 1042?'))).toEqual(['shop_down', 'handoff.opened'])
})

test('a delivery that comes twice counts once', async () => {
  weather.duplicates = 1
  room = openTurnRoom(library)
  const dani = room.somebody()
  expect(await room.replies(() => dani.write('quero receber avisos'))).toEqual([
    ['notice', 'order_updates.ask'],
  ])
  expect(await room.replies(room.tap(dani, 'yes'))).toEqual([['order_updates.confirm']])
  expect(room.consentFor('order_updates').status).toBe('given')
  expect(room.shown(dani)).toHaveLength(2)
})

test('deliveries that overtake each other lose nothing and double nothing', async () => {
  Object.assign(weather, { overtaken: 0.5, duplicates: 0.5 })
  room = openTurnRoom(library)
  const dani = room.somebody()
  const words = ['cadê o 1042?', 'aceitam pix?', 'quanto é o frete?', 'tem loja física?', 'obrigado']
  await room.replies(() => {
    for (const one of words) dani.write(one)
  })
  expect([...room.stored()].sort()).toEqual([...words].sort())
})

test('messages recovered within the day get one apology and their answer', async () => {
  weather.isDetectorBroken = false
  room = openTurnRoom(library)
  const dani = room.somebody()
  dani.write('cadê o 1042?')
  await room.meta.idle()
  expect(await room.wait(hour)).toEqual(['late', 'status'])
  expect(await room.said(() => dani.write('aceitam pix?'))).toEqual(['pix'])
})

test('messages recovered after the day are kept for a person, unanswered, and a stop among them counts', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  dani.write('cadê o 1042?')
  dani.write('PARAR')
  await room.meta.idle()
  expect(await room.wait(25 * hour)).toEqual([])
  expect(room.stored()).toEqual(['cadê o 1042?', 'PARAR'])
  expect(room.stores.state.cases.size).toBe(1)
  expect(room.shown(dani)).toEqual([])
  expect(room.consentFor('order_updates').status).toBe('withdrawn')
  await room.wait(2 * day)
  expect(room.shown(dani)).toEqual([])
})

test('the same exchange over and over is told once, becomes a case, and then silence', async () => {
  room = openTurnRoom(library)
  const robot = room.somebody({ locale: 'en' })
  const all: (readonly string[])[] = []
  for (let times = 0; times < 12; times += 1)
    all.push(await room.said(() => robot.write('what time do you open?')))
  expect(all.flat().filter((name) => name === 'loop')).toHaveLength(1)
  expect(all.slice(-6).flat()).toEqual([])
  expect(room.stores.state.cases.size).toBe(1)
})

test('more replies in an hour than the business allows are the same', async () => {
  room = openTurnRoom(library)
  const robot = room.somebody({ locale: 'en' })
  const questions = [
    'what time do you open?',
    'do you take pix?',
    'how much is shipping?',
    'where is the shop?',
  ]
  const all: string[] = []
  for (let times = 0; times < 66; times += 1)
    all.push(...(await room.said(() => robot.write(questions[times % 4] ?? ''))))
  expect(all.filter((name) => name === 'loop')).toHaveLength(1)
  expect(room.shown(robot).length).toBeLessThanOrEqual(61)
  expect(await room.said(() => robot.write('STOP'))).toEqual(['stopped'])
})

test('an hour of ordinary talk is no loop', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody({ locale: 'en' })
  for (const words of [
    'what time do you open?',
    'do you take pix?',
    'what time do you open?',
    'thanks!',
    'what time do you open?',
  ]) {
    expect(await room.said(() => dani.write(words))).not.toContain('loop')
    await room.wait(2 * minute)
  }
})

const states = () => [...room.stores.state.outbox.values()].map(({ state }) => state)
const events = (name: string) => room.events.filter(({ event }) => event === name).length
const refused = (code: number, httpStatus = 400) => ({ mishap: 'refused', code, httpStatus }) as const

test('a reply Meta cannot take for a moment is sent a little later, once', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([refused(131000, 500), { mishap: 'gateway', httpStatus: 502 }])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(room.shown(dani)).toHaveLength(0)
  for (let waited = 0; waited < 4; waited += 1) await room.wait(5 * second)
  expect(room.shown(dani)).toHaveLength(1)
  expect(states()).toEqual(['sent'])
})

test('later replies wait behind one that is not taken, and keep their order', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([refused(131000, 500), refused(131000, 500), refused(131000, 500)])
  const write = (words: string) => {
    dani.write(words)
    return room.settle()
  }
  await write('cadê o 1042?')
  await write('aceitam pix?')
  await write('quanto é o frete?')
  for (let waited = 0; waited < 10; waited += 1) await room.wait(3 * second)
  const shown = room.shown(dani)
  expect(shown).toHaveLength(3)
  expect(shown[0]).toContain('1042')
  expect(shown[1]).toContain('QR code')
  expect(shown[2]).toContain('frete')
})

test('a reply that cannot be made any more is given up, and those behind it go', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([refused(131000, 500)])
  dani.write('cadê o 1042?')
  await room.settle()
  const { outbox } = room.stores.state
  for (const [effect, row] of outbox) {
    if (row.body.kind === 'agent-words') continue
    const reply = { ...row.body.reply, prompts: [null as never] }
    outbox.set(effect, { ...row, body: { kind: 'reply', reply } })
  }
  dani.write('aceitam pix?')
  await room.settle()
  await room.wait(minute)
  expect(states()).toEqual(['failed', 'sent'])
  expect(events('fault')).toBe(1)
})

test('a person who gets too much too fast waits alone', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const vera = room.somebody({ phone: '5511955550155', name: 'Vera' })
  room.meta.script([refused(131056), { mishap: 'none' }, refused(131056), refused(131056)])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(await room.said(() => vera.write('cadê o 1044?'))).toEqual(['status'])
  for (let waited = 0; waited < 6; waited += 1) await room.wait(6 * second)
  expect(room.shown(dani)).toHaveLength(1)
  expect(room.shown(vera)).toHaveLength(1)
  const refusals = room.meta
    .calls()
    .filter(({ code }) => code === 131056)
    .map(({ at }) => at)
  expect((refusals[2] ?? 0) - (refusals[1] ?? 0)).toBeGreaterThanOrEqual(4 * second)
})

test('a reply after the window is given up, not repeated', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([refused(131047)])
  await room.said(() => dani.write('cadê o 1042?'))
  await room.wait(hour)
  expect(
    room.meta
      .calls()
      .filter(({ path }) => path.endsWith('/messages'))
      .filter(({ code }) => code === 131047),
  ).toHaveLength(1)
  expect(states()).toEqual(['failed'])
})

test('an incident of the account stops the number, for however long, and nothing is lost', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const vera = room.somebody({ phone: '5511955550155', name: 'Vera' })
  room.meta.script(Array.from({ length: 20 }, () => refused(131031)))
  await room.said(() => dani.write('cadê o 1042?'))
  await room.said(() => vera.write('cadê o 1044?'))
  expect(events('number-stopped')).toBe(1)
  for (let waited = 0; waited < 40; waited += 1) await room.wait(minute)
  expect(room.shown(dani)).toHaveLength(1)
  expect(room.shown(vera)).toHaveLength(1)
  expect(events('number-resumed')).toBeGreaterThan(0)
})

test('a send that was cut off and arrived is settled by its status and not repeated', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([{ mishap: 'cut-after' }])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(events('send-unknown')).toBe(1)
  await room.wait(minute)
  expect(room.shown(dani)).toHaveLength(1)
  expect(states()).toEqual(['sent'])
  expect(room.audited('reply-repeated')).toBe(0)
})

test('a send that was cut off and never heard of is sent once more, and the log says so', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([{ mishap: 'cut-before' }])
  await room.said(() => dani.write('cadê o 1042?'))
  expect(room.shown(dani)).toHaveLength(0)
  await room.wait(3 * second)
  expect(room.shown(dani)).toHaveLength(0)
  await room.wait(10 * second)
  expect(room.shown(dani)).toHaveLength(1)
  expect(room.audited('reply-repeated')).toBe(1)
  await room.wait(hour)
  expect(room.shown(dani)).toHaveLength(1)
})

test('a reply nothing is ever heard of is sent twice at most, and then left to a person', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script(Array.from({ length: 20 }, () => ({ mishap: 'cut-before' }) as const))
  await room.said(() => dani.write('cadê o 1042?'))
  for (let waited = 0; waited < 10; waited += 1) await room.wait(20 * second)
  const sends = room.meta.calls().filter(({ body }) => 'type' in (body as object)).length
  expect({ sends, repeated: room.audited('reply-repeated'), given: room.audited('send-unknown') }).toEqual({
    sends: 2,
    repeated: 1,
    given: 1,
  })
  expect(states()).toEqual(['unconfirmed'])
})

/** Somebody with a visit on Monday the 23rd at ten, and so a reminder on Sunday at ten. */
async function withReminder() {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('quero marcar uma visita'))
  await room.said(() => dani.write('23/11/2026'))
  await room.said(room.tap(dani, 'row_0'))
  await room.said(() => dani.write('Marina'))
  expect(await room.said(room.tap(dani, 'yes'))).toEqual(['booked', 'reminder_planned'])
  expect(room.stores.state.starts.size).toBe(1)
  return dani
}

const reminders = () =>
  room.meta.calls().filter(({ body }) => (body as { type?: string }).type === 'template')

test('a message the business starts and nobody confirms is listed, never repeated', async () => {
  const dani = await withReminder()
  room.meta.script([{ mishap: 'cut-before' }])
  await room.wait(instantOf(Date.UTC(2026, 10, 22, 13, 31)) - room.clock.now())
  expect(reminders()).toHaveLength(1)
  await room.wait(hour)
  await room.wait(day)
  expect(reminders()).toHaveLength(1)
  expect(states()).toContain('unconfirmed')
  expect(room.audited('send-unknown')).toBe(1)
  expect(room.shown(dani).at(-1)).toContain('Marcado')
})

test('a reminder waits for nothing and is sent at its time', async () => {
  const dani = await withReminder()
  await room.wait(instantOf(Date.UTC(2026, 10, 22, 12)) - room.clock.now())
  expect(reminders()).toHaveLength(0)
  await room.wait(2 * hour)
  expect(reminders()).toHaveLength(1)
  expect(room.shown(dani).at(-1)).toMatch(/23 de novembro/)
})

test('a wish to stop that is in hand when a reminder is due is heard first', async () => {
  const dani = await withReminder()
  await room.wait(instantOf(Date.UTC(2026, 10, 22, 12, 59)) - room.clock.now())
  room.clock.advance(2 * minute)
  expect(await room.said(() => dani.write('PARAR'))).toContain('stopped')
  await room.wait(hour)
  expect(reminders()).toHaveLength(0)
  expect(room.audited('notification-refused')).toBe(1)
})

test('a reminder the channel refused for a moment is not sent after a wish to stop', async () => {
  const dani = await withReminder()
  room.meta.script([refused(131056)])
  await room.wait(instantOf(Date.UTC(2026, 10, 22, 13, 0, 0)) - room.clock.now())
  expect(states()).toContain('queued')
  await room.said(() => dani.write('PARAR'))
  await room.wait(hour)
  expect(room.audited('notification-claimed')).toBe(1)
  expect(room.audited('notification-refused')).toBe(1)
  expect(states()).not.toContain('queued')
})

test('a failed status of a talk that is over begins no talk and opens no window', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  room.meta.script([{ mishap: 'none' }, { mishap: 'fails-later', code: 131026 }])
  await room.said(() => dani.write('cadê o 1043?'))
  await room.said(room.tap(dani, 'details'))
  const talks = room.stores.state.talks.size
  await room.wait(minute)
  expect(room.stores.state.talks.size).toBe(talks)
})
