import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Instant } from '../../src/clock.ts'
import type { ConsentEvent } from '../../src/consent/consent-event.ts'
import type { Outgoing, ScheduledStart } from '../../src/turn/ports.ts'
import {
  arrivalOf,
  confirmation,
  effectOf,
  hour,
  later,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  somebody,
  template,
  turnOf,
  updates,
  withdrawal,
} from './made-up.ts'
import type { Stores } from './stores.ts'

/** The gate of what the business starts, whatever keeps the ledger. */
export function gatesStarts(name: string, open: () => Promise<Stores>, races: number) {
  describe(`${name} gates what the business starts`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())

    /** Somebody with this ledger and starts that are due, in a lane that is claimed. */
    async function scheduled(consent: readonly ConsentEvent[], bodies: readonly Outgoing[]) {
      const who = await somebody()
      await stores.inbox.put([await arrivalOf([who])], noon)
      const claim = await stores.lanes.claim(null, noon)
      if (!claim) throw new Error('nothing was ready')
      const talk = newTalk()
      const starts = bodies.map((body, n): ScheduledStart => {
        return { effect: effectOf(talk, 1, n), talk, purpose: updates, at: noon, until: null, body }
      })
      await stores.lanes.commit(turnOf(claim, { talk: await newTalkPart(talk), consent, starts }))
      const start = (n: number, now: Instant = noon) =>
        stores.lanes.claimStart(claim, starts[n]?.effect ?? effectOf(talk, 9), now)
      return { who, claim, start }
    }

    test('a confirmed person is sent it once', async () => {
      const { claim, start } = await scheduled(confirmation(), [outgoing])
      expect(await start(0)).toEqual({ start: 'sending' })
      expect(await start(0)).toEqual({ start: 'refused', why: 'gone' })
      await stores.lanes.release(claim, { wakeAt: noon }, noon)
      const next = await stores.lanes.claim(null, noon)
      expect(next?.starts).toEqual([])
      expect(next?.outbox).toMatchObject([
        { state: 'sending', origin: 'business', purpose: updates, attempts: 1 },
      ])
    })

    test('without a confirmation, after a withdrawal and on the do-not-contact list nothing is sent', async () => {
      const never = await scheduled([], [outgoing])
      expect(await never.start(0)).toEqual({ start: 'refused', why: 'never-asked' })
      const gone = await scheduled([...confirmation(), withdrawal()], [outgoing])
      expect(await gone.start(0)).toEqual({ start: 'refused', why: 'withdrawn' })
      const listed = await scheduled(confirmation(), [outgoing])
      await stores.suppress(listed.who.index)
      expect(await listed.start(0)).toEqual({ start: 'refused', why: 'suppressed' })
    })

    test('a day after the last message only a template goes out', async () => {
      const { start } = await scheduled(confirmation(), [outgoing, outgoing, template])
      expect(await start(0, later(noon, 24 * hour - 1))).toEqual({ start: 'sending' })
      expect(await start(1, later(noon, 24 * hour))).toEqual({ start: 'refused', why: 'window-closed' })
      expect(await start(2, later(noon, 24 * hour))).toEqual({ start: 'sending' })
    })

    test(`of ${races} races between a withdrawal and a send, no send begins after a withdrawal has committed`, async () => {
      for (let race = 0; race < races; race += 1) {
        const { claim, start } = await scheduled(confirmation(), [template, template])
        const withdraw = () => stores.lanes.commit(turnOf(claim, { consent: [withdrawal()] }))
        const [first, committed] = await Promise.all([start(0), withdraw()])
        expect(committed).toBe('committed')
        expect([{ start: 'sending' }, { start: 'refused', why: 'withdrawn' }]).toContainEqual(first)
        expect(await start(1)).toEqual({ start: 'refused', why: 'withdrawn' })
      }
    })
  })
}
