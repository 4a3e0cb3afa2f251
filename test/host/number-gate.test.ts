import { expect, test } from 'vitest'
import { clockAt, instantOf } from '../../src/clock.ts'
import { guardNumber } from '../../src/host/number-gate.ts'
import { parseEffectId } from '../../src/ids.ts'
import type { LogEvent } from '../../src/log.ts'
import type { Channel, SendOutcome } from '../../src/message/channel.ts'
import { RawText } from '../../src/message/raw-text.ts'

const minute = 60_000
const taken: SendOutcome = { outcome: 'accepted', message: new RawText('wamid.x') }
const locked: SendOutcome = { outcome: 'refused', class: 'account', code: 131031, retryAfterMs: null }
const blocked: SendOutcome = { outcome: 'refused', class: 'person', code: 131026, retryAfterMs: null }
const byGate = { outcome: 'refused', class: 'transient', code: 0 }

/** A Meta that answers when it is told to, and the gate before it. */
function openGate() {
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 22)))
  const events: LogEvent[] = []
  const asked: ((outcome: SendOutcome) => void)[] = []
  const meta: Channel = {
    send: () => new Promise((resolve) => asked.push(resolve)),
    read: async () => undefined,
  }
  const { channel, number } = guardNumber({ channel: meta, clock, log: (event) => events.push(event) })
  const send = () =>
    channel.send(
      { by: 'phone', phone: new RawText('15550100101') },
      { effect: parseEffectId('AAAAAAAAAAAAAAAAAAAAAA.1.1'), message: { kind: 'text', body: 'oi' } },
    )
  const answered = async (outcome: SendOutcome) => {
    const sent = send()
    asked.pop()?.(outcome)
    return sent
  }
  return { clock, events, asked, number, send, answered, names: () => events.map(({ event }) => event) }
}

test('an incident stops everybody for a minute, and is told once', async () => {
  const { number, send, answered, asked, names } = openGate()
  await answered(locked)
  number.stop(131031)
  expect(await send()).toMatchObject(byGate)
  expect(asked).toEqual([])
  expect(number.isStopped()).toBe(true)
  expect(names()).toEqual(['number-stopped'])
})

test('after the minute one message tries, and all others wait for what becomes of it', async () => {
  const { clock, number, send, asked, names } = openGate()
  number.stop(190)
  clock.advance(minute)
  const first = send()
  expect(number.isStopped()).toBe(true)
  expect(await send()).toMatchObject(byGate)
  expect(asked).toHaveLength(1)
  expect(names()).toEqual(['number-stopped'])
  asked[0]?.(taken)
  expect(await first).toBe(taken)
  expect(number.isStopped()).toBe(false)
  expect(names()).toEqual(['number-stopped', 'number-resumed'])
})

test.each([
  ['is refused again', locked],
  ['cannot reach one person', blocked],
  ['may or may not have arrived', { outcome: 'unsure' } as const],
])('a try that %s opens nothing: the next is a minute later', async (_, outcome) => {
  const { clock, number, answered, names } = openGate()
  number.stop(190)
  clock.advance(minute)
  expect(await answered(outcome)).toBe(outcome)
  expect(number.isStopped()).toBe(true)
  clock.advance(minute)
  expect(number.isStopped()).toBe(false)
  expect(names()).toEqual(['number-stopped'])
})

test('a message taken before the incident opens nothing', async () => {
  const { number, send, asked } = openGate()
  const early = send()
  number.stop(131042)
  asked[0]?.(taken)
  await early
  expect(number.isStopped()).toBe(true)
})
