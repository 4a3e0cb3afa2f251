import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
      expect(await stores.unfinished.sends()).toEqual([{ effect, purpose: updates, sentAt: noon }])
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
        { message: arrival.dedupe, receivedAt: noon, attempts: 0, why: 'detector-failed' },
      ])
    })
  })
}
