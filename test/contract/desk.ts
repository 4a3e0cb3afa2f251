import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/handoff/case/case-event.ts'
import { parseCaseNumber } from '../../src/ids.ts'
import {
  arrivalOf,
  hour,
  later,
  leaf,
  minute,
  newTalk,
  newTalkPart,
  noon,
  somebody,
  stateAt,
  support,
  turnOf,
} from './made-up.ts'
import type { Stores } from './stores.ts'

/** What holds between the desk and turns that are under way, whatever keeps the cases. */
export function closesCases(name: string, open: () => Promise<Stores>) {
  describe(`${name} closes cases`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())
    const number = parseCaseNumber('ABCD-2345')
    const closed = { type: 'closed', at: noon, outcome: 'solved', by: 'carla' } as const

    const claimed = async () => {
      const claim = await stores.lanes.claim(null, noon)
      if (!claim) throw new Error('nothing was ready')
      return claim
    }

    /** A turn on a case that is waiting, claimed before the desk closes the case. */
    async function underWay() {
      const who = await somebody()
      await stores.inbox.put([await arrivalOf([who])], noon)
      const claim = await claimed()
      const talk = newTalk()
      const times = { announceAt: later(noon, 10 * minute), returnAt: later(noon, hour) }
      const opening = { type: 'opened', at: noon, number, talk, department: support, shown: [] } as const
      const opened: CaseEvent = { ...opening, ...times, priority: 'normal' }
      const part = { ...(await newTalkPart(talk)), state: stateAt({ handedOff: number }) }
      const record = { number, department: support, events: [opened] }
      await stores.lanes.commit(turnOf(claim, { talk: part, case: record }))
      await stores.lanes.release(claim, { wakeAt: null }, noon)
      await stores.inbox.put([await arrivalOf([who])], noon)
      const second = await claimed()
      expect(await stores.desk.closeCase(number, closed, leaf())).toMatchObject({ outcome: 'closed' })
      const commit = (event: CaseEvent) =>
        stores.lanes.commit(
          turnOf(second, { talk: { ...part, created: null }, case: { ...record, events: [event] } }),
        )
      return { commit, times }
    }

    test('a turn that had begun before cannot open again what the desk has closed', async () => {
      const { commit } = await underWay()
      expect(await commit({ type: 'waiting-announced', at: noon })).toBe('committed')
      expect(await stores.desk.openCases()).toEqual([])
    })

    test('a case that is closed is opened again by a person who asks anew', async () => {
      const { commit, times } = await underWay()
      expect(await commit({ type: 'reopened', at: noon, priority: 'normal', shown: [], ...times })).toBe(
        'committed',
      )
      expect(await stores.desk.openCases()).toMatchObject([{ number }])
    })
  })
}
