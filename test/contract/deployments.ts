import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseCaseNumber, parseFlowId, parseStepName } from '../../src/ids.ts'
import type { Deployment } from '../../src/turn/deployments.ts'
import {
  arrivalOf,
  later,
  leaf,
  minute,
  newTalk,
  newTalkPart,
  noon,
  somebody,
  stateAt,
  turnOf,
} from './made-up.ts'
import type { Stores } from './stores.ts'

const ana = { role: 'designer', id: 'ana' } as const

const deployed = (version: number, bot: string): Deployment => ({
  version,
  bot,
  at: noon,
  by: ana,
  how: 'deployed',
  notice: 3,
  approvedBy: null,
})

/** What every history of what customers get must do. */
export function keepsDeployments(name: string, open: () => Promise<Stores>) {
  describe(`${name} keeps what was deployed`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(async () => {
      await stores.empty()
      for (const hash of ['a', 'b'])
        await stores.botVersions.keep({ hash, files: new Map(), media: [] }, noon)
    })
    afterAll(() => stores.drop())

    test('nothing is live before the first deploy; the last one is, and the history has all of them', async () => {
      expect(await stores.deployments.live()).toBeNull()
      const officer = { role: 'privacy-officer', id: 'rosa' } as const
      const second = { ...deployed(2, 'b'), how: 'rolled-back', approvedBy: officer } as const
      expect(await stores.deployments.add(deployed(1, 'a'), [leaf()])).toBe('added')
      expect(await stores.deployments.add(second, [leaf('yes'), leaf()])).toBe('added')
      expect(await stores.deployments.live()).toEqual(second)
      expect(await stores.deployments.list()).toEqual([second, deployed(1, 'a')])
      expect((await stores.counts()).log).toBe(3)
    })

    test('of many deploys at once one wins; the others change nothing and leave no line in the log', async () => {
      await stores.deployments.add(deployed(1, 'a'), [leaf()])
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, n) => stores.deployments.add(deployed(2, n % 2 ? 'a' : 'b'), [leaf()])),
      )
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1)
      expect((await stores.deployments.list()).map(({ version }) => version)).toEqual([2, 1])
      expect((await stores.counts()).log).toBe(2)
      expect(await stores.deployments.add(deployed(5, 'a'), [leaf()])).toBe('outrun')
    })

    test('a deploy that waits is asked for once over one version, and again over the next', async () => {
      const request = { bot: 'b', over: 1, at: noon, by: ana, notice: 4 }
      await stores.deployments.ask(request)
      await stores.deployments.ask({ ...request, at: later(noon, minute) })
      await stores.deployments.ask({ ...request, over: 2, at: later(noon, 2 * minute) })
      expect(await stores.deployments.asked()).toEqual([
        { ...request, over: 2, at: later(noon, 2 * minute) },
        request,
      ])
    })

    test('open talks are counted by where they stand; ended and silent ones are not, those with a case are', async () => {
      const talk = async (step: string, changes: object = {}, at = noon) => {
        await stores.inbox.put([await arrivalOf([await somebody()])], at)
        const claim = await stores.lanes.claim(null, at)
        if (!claim) throw new Error('nothing was ready')
        const frame = { flow: parseFlowId('order'), hash: 'h', bot: 'a', tries: 0, page: 0 }
        const frames = step ? [{ ...frame, step: parseStepName(step) }] : []
        const state = stateAt({ frames, ...changes })
        const part = { ...(await newTalkPart(newTalk(), at)), state, ended: step === 'over' }
        expect(await stores.lanes.commit(turnOf(claim, { talk: part }))).toBe('committed')
      }
      for (const step of ['number', 'number', '', 'over']) await talk(step)
      await talk('number', {}, later(noon, -2 * minute))
      await talk('person', { handedOff: parseCaseNumber('2345-6789') }, later(noon, -2 * minute))
      const places = await stores.deployments.openPlaces(later(noon, -minute))
      const told = places.map(({ frames, talks }) => `${talks} ${frames.map(({ step }) => step)}`)
      expect(told.sort()).toEqual(['1 ', '1 person', '2 number'])
      const [place] = places.flatMap(({ frames }) => frames)
      expect(place).toMatchObject({ flow: 'order', hash: 'h', bot: 'a' })
    })
  })
}
