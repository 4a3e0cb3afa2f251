import { expect, test } from 'vitest'
import { clockAt, instantOf } from '../../src/clock.ts'
import { keepingLease } from '../../src/turn/keep-lease.ts'
import type { TurnNeeds } from '../../src/turn/needs.ts'

function slowTurn(extended: 'kept' | 'fenced') {
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 23, 12)))
  const done: string[] = []
  const note = (what: string) => async () => {
    done.push(what)
  }
  const lanes = {
    extend: async () => {
      done.push('extended')
      return extended
    },
  }
  const needs = { clock, lanes, callService: note('called'), channel: { send: note('sent') } }
  const kept = keepingLease(needs as unknown as TurnNeeds, {} as never)
  const [call, send] = [kept.callService as () => unknown, kept.channel.send as () => unknown]
  return { clock, done, call, send }
}

test('a turn that is quick renews no lease, a slow one does each ten seconds', async () => {
  const { clock, done, call, send } = slowTurn('kept')
  await call()
  clock.advance(9_999)
  await call()
  clock.advance(1)
  await call()
  clock.advance(5_000)
  await send()
  clock.advance(5_000)
  await send()
  expect(done).toEqual(['called', 'called', 'extended', 'called', 'sent', 'extended', 'sent'])
})

test('who lost the lane calls and sends nothing any more', async () => {
  const { clock, done, send } = slowTurn('fenced')
  clock.advance(31_000)
  await expect(send()).rejects.toThrow()
  expect(done).toEqual(['extended'])
})
