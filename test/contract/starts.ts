import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Instant } from '../../src/clock.ts'
import type { ConsentEvent } from '../../src/consent/consent-event.ts'
import type { Claim, Outgoing, ScheduledStart } from '../../src/turn/claim.ts'
import {
  arrivalOf,
  confirmation,
  effectOf,
  hour,
  later,
  minute,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  somebody,
  tell,
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
    async function scheduled(
      consent: readonly ConsentEvent[],
      bodies: readonly Outgoing[],
      until: string | null = null,
    ) {
      const who = await somebody()
      await stores.inbox.put([await arrivalOf([who])], noon)
      const claim = await stores.lanes.claim(null, noon)
      if (!claim) throw new Error('nothing was ready')
      const talk = newTalk()
      const starts = bodies.map((body, n): ScheduledStart => {
        return { effect: effectOf(talk, 1, n), talk, purpose: updates, at: noon, until, body }
      })
      await stores.lanes.commit(turnOf(claim, { talk: await newTalkPart(talk), consent, starts }))
      const start = (n: number, now: Instant = noon) =>
        stores.lanes.claimStart(claim, starts[n]?.effect ?? effectOf(talk, 9), tell, now)
      /** The channel refuses the first for a minute. */
      const refuse = async () => {
        const effect = starts[0]?.effect ?? effectOf(talk, 9)
        const retryAt = later(noon, minute)
        await stores.lanes.markSent(claim, effect, { result: 'refused', code: 131056, retryAt }, noon)
        return { again: (held: Claim) => stores.lanes.resend(held, effect, tell, retryAt), retryAt }
      }
      return { who, claim, start, refuse }
    }

    async function nextClaim(claim: Claim, now: Instant): Promise<Claim> {
      await stores.lanes.release(claim, { wakeAt: null }, noon)
      const next = await stores.lanes.claim(null, now)
      if (!next) throw new Error('nothing was ready')
      return next
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
      await stores.suppress(listed.who.index, noon)
      expect(await listed.start(0)).toEqual({ start: 'refused', why: 'suppressed' })
    })

    test('who says yes twice after they were put on the do-not-contact list is sent it', async () => {
      const { who, start } = await scheduled(confirmation(later(noon, minute)), [outgoing])
      await stores.suppress(who.index, noon)
      expect(await start(0, later(noon, hour))).toEqual({ start: 'sending' })
    })

    test('a turn knows since when its person is on the do-not-contact list', async () => {
      const { who, claim } = await scheduled(confirmation(), [outgoing])
      expect(claim.suppressedAt).toBe(null)
      await stores.suppress(who.index, noon)
      expect((await nextClaim(claim, later(noon, hour))).suppressedAt).toBe(noon)
    })

    test('what is sent and what is refused is in the log', async () => {
      const { start } = await scheduled(confirmation(), [outgoing])
      await start(0)
      await start(0)
      const never = await scheduled([], [outgoing])
      await never.start(0)
      expect((await stores.counts()).log).toBe(2)
    })

    test('what the channel refused for a while is sent later, if the person still wants it', async () => {
      const kept = await scheduled(confirmation(), [outgoing])
      await kept.start(0)
      const one = await kept.refuse()
      const later1 = await nextClaim(kept.claim, one.retryAt)
      expect(later1.outbox).toMatchObject([{ state: 'queued', origin: 'business' }])
      expect(await one.again(later1)).toBe('sending')
      await stores.empty()
      const stopped = await scheduled(confirmation(), [outgoing])
      await stopped.start(0)
      const two = await stopped.refuse()
      const later2 = await nextClaim(stopped.claim, two.retryAt)
      await stores.lanes.commit(turnOf(later2, { consent: [withdrawal()] }))
      expect(await two.again(later2)).toBe('refused')
      expect((await stores.counts()).log).toBe(2)
      expect(await two.again(later2)).toBe('settled')
    })

    test('what was taken back is not sent, nor when the channel had refused it for a while', async () => {
      const { claim, start, refuse } = await scheduled(confirmation(), [outgoing, outgoing], 'cancelled')
      await start(0)
      const { again } = await refuse()
      await stores.lanes.commit(turnOf(claim, { events: ['cancelled'] }))
      expect(await again(claim)).toBe('settled')
      expect(await start(1)).toEqual({ start: 'refused', why: 'gone' })
    })

    test('what the business starts waits behind a reply that is not settled, and for who is still writing', async () => {
      const { claim, start } = await scheduled(confirmation(), [outgoing])
      const talk = newTalk()
      const replies = [{ effect: effectOf(talk, 1), body: outgoing }]
      await stores.lanes.commit(turnOf(claim, { talk: await newTalkPart(talk), replies }))
      const held = await nextClaim(claim, later(noon, 15_000))
      expect(held.starts).toHaveLength(1)
      const refused = { result: 'refused', code: 1, retryAt: null } as const
      await stores.lanes.markSent(claim, effectOf(talk, 1), refused, noon)
      await stores.lanes.release(held, { holdUntil: later(noon, minute) }, noon)
      expect(await stores.lanes.claim(null, later(noon, minute - 1))).toBeNull()
      expect(await stores.lanes.claim(null, later(noon, minute))).toMatchObject({ epoch: held.epoch + 1 })
      expect(await start(0)).toEqual({ start: 'fenced' })
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
