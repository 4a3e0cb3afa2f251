import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import type { CaseEvent } from '../../src/handoff/case/case-event.ts'
import { type LaneKey, parseCaseNumber, parseDepartmentName, parseIncidentNumber } from '../../src/ids.ts'
import { closes, commands } from './at-desk.ts'
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

/** What holds between colleagues at the desk, and between them and turns that are under way, whatever keeps the cases. */
export function changesCases(name: string, open: () => Promise<Stores>) {
  describe(`${name} changes cases`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())
    const number = parseCaseNumber('ABCD-2345')

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
      expect(await closes(stores, number)).toMatchObject({ outcome: 'changed', after: { status: 'closed' } })
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

    test('a case goes on in the talk the person came back in, and is the case of both', async () => {
      const { commit, times } = await underWay()
      const before = (await stores.transcripts.list())[0]?.talk
      const talk = newTalk()
      await commit({ type: 'reopened', at: noon, priority: 'normal', shown: [], ...times, talk })
      expect(await stores.desk.openCases()).toMatchObject([{ number, talk }])
      expect(before).not.toBe(talk)
      const incident = parseIncidentNumber('I-2222-2222')
      const made = { number: incident, openedAt: noon, openedBy: { role: 'operator', id: 'cli' } } as const
      const what = {
        kind: 'CPF',
        line: null,
        places: 1,
        note: null,
        closing: null,
        closingNote: null,
      } as const
      await stores.incidents.open({ ...made, ...what, talk: before ?? talk }, leaf())
      expect(await stores.incidents.find(incident)).toMatchObject({ case: number })
    })

    const wait = {
      ...{ announceAt: later(noon, 10 * minute), returnAt: later(noon, hour) },
      ...{ escalateAt: later(noon, 30 * minute), answerBy: later(noon, 10 * minute) },
    }
    const claim = (agent: string) => commands(stores, number, { type: 'claim', at: noon, agent })

    /** A case that waits, its lane asleep. */
    async function waits(): Promise<LaneKey> {
      await stores.inbox.put([await arrivalOf([await somebody()])], noon)
      const lane = await claimed()
      const talk = newTalk()
      const opened: CaseEvent = {
        ...{ type: 'opened', at: noon, number, talk, department: support, shown: [], priority: 'normal' },
        ...wait,
      }
      const part = { ...(await newTalkPart(talk)), state: stateAt({ handedOff: number }) }
      const record = { number, department: support, events: [opened] }
      await stores.lanes.commit(turnOf(lane, { talk: part, case: record }))
      await stores.lanes.release(lane, { wakeAt: null }, noon)
      return lane.lane
    }

    test('of twelve who claim at once one has it, and the others are told who', async () => {
      await waits()
      const agents = Array.from({ length: 12 }, (_, n) => `agent-${n}`)
      const all = await Promise.all(agents.map(claim))
      const winner = agents.find((_, n) => all[n]?.outcome === 'changed')
      expect(all.filter(({ outcome }) => outcome === 'changed')).toHaveLength(1)
      expect(all.filter(({ outcome }) => outcome === 'refuse')).toEqual(
        Array.from({ length: 11 }, () => ({ outcome: 'refuse', why: 'taken', by: winner })),
      )
      const [row] = await stores.desk.openCases()
      expect(row?.events.map(({ type }) => type)).toEqual(['opened', 'claimed'])
      expect((await stores.counts()).log).toBe(1)
    })

    test('what was done to a case wakes its talk, and what is only noted on it does not', async () => {
      await waits()
      await commands(stores, number, {
        ...{ type: 'tag', at: noon, add: ['refund'], remove: [], by: 'a1', as: 'agent' },
      })
      expect(await stores.lanes.claim(null, noon)).toBeNull()
      await claim('a1')
      const woken = await claimed()
      expect(woken.case?.events.map(({ type }) => type)).toEqual(['opened', 'tagged', 'claimed'])
    })

    test('what is so already is no line, no entry of the log and wakes nobody', async () => {
      await waits()
      await claim('a1')
      const first = await claimed()
      await stores.lanes.release(first, { wakeAt: null }, noon)
      expect(await claim('a1')).toMatchObject({ outcome: 'changed', after: { agent: 'a1' } })
      expect((await stores.counts()).log).toBe(1)
      expect(await stores.lanes.claim(null, noon)).toBeNull()
    })

    test('a turn that had begun before neither takes a case from whoever claimed it nor loses what it heard', async () => {
      await waits()
      await claim('a0')
      await commands(stores, number, { type: 'release', at: noon, agent: 'a0', why: 'agent', wait })
      const begun = await claimed()
      await claim('a1')
      const known = begun.case
      if (!known) throw new Error('the turn does not know the case')
      const events: readonly CaseEvent[] = [
        { type: 'returned', at: noon, why: 'unclaimed' },
        { type: 'tagged', at: noon, add: ['vip'], remove: [], by: 'a1' },
      ]
      expect(await stores.lanes.commit(turnOf(begun, { case: { ...known, events } }))).toBe('committed')
      const [row] = await stores.desk.openCases()
      expect(row?.events.slice(-2).map(({ type }) => type)).toEqual(['claimed', 'tagged'])
    })

    test('a case that goes to another department is in the lists of that one', async () => {
      await waits()
      const sales = parseDepartmentName('sales')
      await commands(stores, number, {
        ...{ type: 'transfer', at: noon, to: { department: sales }, by: 'a1', as: 'agent', wait },
      })
      expect(await stores.desk.openCases()).toMatchObject([{ number, department: 'sales' }])
    })

    test('where a decision fails nothing is kept of it', async () => {
      await waits()
      const fails = stores.desk.change(number, noon, async () => {
        throw new Fault('LOG_UNAVAILABLE', 'nothing can be written down')
      })
      await expect(fails).rejects.toThrow('nothing can be written down')
      expect((await stores.desk.openCases())[0]?.events).toHaveLength(1)
      expect(await claim('a1')).toMatchObject({ outcome: 'changed' })
    })
  })
}
