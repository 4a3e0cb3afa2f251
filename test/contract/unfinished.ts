import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Instant } from '../../src/clock.ts'
import {
  arrivalOf,
  confirmation,
  effectOf,
  later,
  leaf,
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
} from './made-up.ts'
import type { Stores } from './stores.ts'

/** What the desk must see of what the machine could not finish, whatever keeps it. */
export function tellsWhatIsUnfinished(name: string, open: () => Promise<Stores>) {
  describe(`${name} tells what is unfinished`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())

    const claimAt = async (now = noon) => {
      const claim = await stores.lanes.claim(null, now)
      if (!claim) throw new Error('nothing was ready')
      return claim
    }

    /** A message the business started; its worker died in the middle of sending it. */
    async function unconfirmed() {
      await stores.inbox.put([await arrivalOf([await somebody()])], noon)
      const claim = await claimAt()
      const talk = newTalk()
      const effect = effectOf(talk, 1)
      const start = { effect, talk, purpose: updates, at: noon, until: null, body: template }
      const part = await newTalkPart(talk)
      await stores.lanes.commit(turnOf(claim, { talk: part, consent: confirmation(), starts: [start] }))
      expect(await stores.lanes.claimStart(claim, effect, tell, noon)).toEqual({ start: 'sending' })
      await stores.loseLease(claim.lane)
      const now = later(noon, minute)
      expect(await stores.lanes.resend(await claimAt(now), effect, tell, now)).toBe('unconfirmed')
      return effect
    }

    test('a send nothing was heard of is listed until somebody says what became of it, once', async () => {
      const effect = await unconfirmed()
      const listed = { effect, purpose: updates, sentAt: noon, kind: 'template', case: null }
      expect(await stores.unfinished.sends()).toEqual([listed])
      const { log } = await stores.counts()
      expect(await stores.unfinished.settleSend(effect, 'arrived', leaf())).toBe('settled')
      expect(await stores.unfinished.settleSend(effect, 'lost', leaf())).toBe('not-waiting')
      expect(await stores.unfinished.sends()).toEqual([])
      expect((await stores.counts()).log).toBe(log + 1)
    })

    test('what could not be processed is listed by the name the log has for it, with the reason', async () => {
      const arrival = await arrivalOf([await somebody()])
      await stores.inbox.put([arrival], noon)
      await stores.lanes.bury(await claimAt(), 1, 'detector-failed', leaf(), noon)
      expect(await stores.unfinished.letters()).toEqual([
        { message: arrival.dedupe, receivedAt: noon, attempts: 0, why: 'detector-failed', case: null },
      ])
    })

    /** Two of one person that could not be processed, and a third that waits. */
    async function buriedTwo() {
      const who = await somebody()
      const [first, second, third] = [await arrivalOf([who]), await arrivalOf([who]), await arrivalOf([who])]
      await stores.inbox.put([first, second], noon)
      const claim = await claimAt()
      await stores.lanes.bury(claim, 1, 'detector-failed', leaf(), noon)
      await stores.lanes.bury(claim, 2, 'detector-failed', leaf(), noon)
      await stores.lanes.release(claim, { wakeAt: null }, noon)
      await stores.inbox.put([third], noon)
      return { claim, messages: [first.dedupe, second.dedupe, third.dedupe] as const }
    }

    test('one that is tried again comes behind what waits, once, as it was, and the log has it', async () => {
      const { messages } = await buriedTwo()
      const [first, second, third] = messages
      const { log } = await stores.counts()
      const retry = (message: typeof first) =>
        stores.unfinished.retryLetter(message, leaf(), later(noon, minute))
      const both = await Promise.all([retry(first), retry(first)])
      expect(both.toSorted()).toEqual(['not-waiting', 'retried'])
      expect(await retry(second)).toBe('retried')
      expect(await stores.unfinished.letters()).toEqual([])
      expect((await stores.counts()).log).toBe(log + 2)
      const { items } = await claimAt(later(noon, minute))
      expect(items.map(({ dedupe }) => dedupe)).toEqual([third, first, second])
      expect(items.map(({ seq, attempts, at }) => [seq, attempts, at])).toEqual([
        [3, 0, noon],
        [4, 0, noon],
        [5, 0, noon],
      ])
    })

    test('one that somebody takes care of otherwise is listed no more, and cannot be tried again', async () => {
      const { claim, messages } = await buriedTwo()
      const [first, second] = messages
      expect(await stores.unfinished.laneOfLetter(first)).toBe(claim.lane)
      const settle = () => stores.unfinished.settleLetter(first, leaf(), noon)
      expect((await Promise.all([settle(), settle()])).toSorted()).toEqual(['not-waiting', 'settled'])
      expect((await stores.unfinished.letters()).map(({ message }) => message)).toEqual([second])
      expect(await stores.unfinished.laneOfLetter(first)).toBeNull()
      expect(await stores.unfinished.retryLetter(first, leaf(), noon)).toBe('not-waiting')
    })

    /** An answer to somebody that WhatsApp did not take and that is tried again then; a worker has it in hand. */
    async function refusedUntil(retryAt: Instant) {
      await stores.inbox.put([await arrivalOf([await somebody()])], noon)
      const claim = await claimAt()
      const talk = newTalk()
      const effect = effectOf(talk, 1)
      await stores.lanes.commit(
        turnOf(claim, { talk: await newTalkPart(talk), replies: [{ effect, body: outgoing }] }),
      )
      await stores.lanes.markSent(claim, effect, { result: 'refused', code: 131016, retryAt }, noon)
      return { claim, effect, free: () => stores.lanes.release(claim, { wakeAt: null }, noon) }
    }
    const readyAt = async (now: Instant) => (await stores.lanes.claim(null, now))?.lane ?? null

    test('what waits for a channel that is back goes out in its order, not all at once, and none later than it would', async () => {
      const now = later(noon, minute)
      const last = await refusedUntil(later(noon, 15 * minute))
      await last.free()
      const first = await refusedUntil(later(now, 100))
      await first.free()
      const next = await refusedUntil(later(now, 200))
      await next.free()
      expect(await readyAt(now)).toBeNull()
      expect(await stores.unfinished.hurry(now, 500)).toBe(2)
      expect(await readyAt(now)).toBe(first.claim.lane)
      expect(await readyAt(later(now, 199))).toBeNull()
      expect(await readyAt(later(now, 200))).toBe(next.claim.lane)
      expect(await readyAt(later(now, 999))).toBeNull()
      const due = later(now, 1000)
      const claim = await claimAt(due)
      expect(claim.lane).toBe(last.claim.lane)
      expect(await stores.lanes.resend(claim, last.effect, tell, due)).toBe('sending')
      expect(await stores.unfinished.hurry(later(due, minute), 500)).toBe(0)
    })

    test('what a worker has in hand when the channel comes back is due as soon as it is freed', async () => {
      const { claim, free } = await refusedUntil(later(noon, 15 * minute))
      expect(await stores.unfinished.hurry(noon, 500)).toBe(1)
      expect(await readyAt(noon)).toBeNull()
      await free()
      expect(await readyAt(noon)).toBe(claim.lane)
    })
  })
}
