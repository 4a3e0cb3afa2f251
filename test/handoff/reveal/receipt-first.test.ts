import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedIn } from '../../../src/access/signed-in.ts'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { after } from '../../../src/clock.ts'
import { answerRequest, reviewGlass } from '../../../src/handoff/reveal/answer.ts'
import type { AskOutcome } from '../../../src/handoff/reveal/ask-to-see.ts'
import { budget, day } from '../../../src/handoff/reveal/budget.ts'
import { listGrants } from '../../../src/handoff/reveal/list-grants.ts'
import { openAgain } from '../../../src/handoff/reveal/show-words.ts'
import type { GrantId } from '../../../src/ids.ts'
import { minute, newTalk, support } from '../../contract/made-up.ts'
import { openTestEmbedded } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'
import { openRoom, sales, somebodyOf, type TalkToSee } from './reveal-room.ts'

const numRuns = Number(process.env.REVEAL_RUNS ?? 200)

let stores: Stores & { readonly database: Database }
const talks: TalkToSee[] = []
beforeAll(async () => {
  stores = await storesIn(openTestEmbedded())
  const room = openRoom(stores)
  for (const health of [false, true])
    for (const department of [support, sales]) talks.push(await room.talkOf({ department, health }))
  const gone = await room.talkOf()
  await room.destroyKey(gone)
  talks.push(gone)
})
afterAll(() => stores.drop())

const wanted = fc.oneof(
  fc.record({ scope: fc.constant('message' as const), line: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    scope: fc.constant('token' as const),
    token: fc.constantFrom('NAME_1', 'CPF_1', 'HEALTH_1', 'NAME_9'),
  }),
  fc.record({ scope: fc.constant('talk' as const) }),
)
const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      who: fc.nat(4),
      talk: fc.nat(5),
      wanted,
      isGlass: fc.boolean(),
      use: fc.constantFrom('screen' as const, 'screen' as const, 'export' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), who: fc.nat(4), grant: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('agree' as const), who: fc.nat(4), grant: fc.nat(9) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('review' as const), who: fc.nat(4), grant: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('break' as const), broken: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('step-up' as const), who: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), who: fc.nat(4) }) },
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

/** Plays what people do, in any order, and looks at every answer that has words. */
async function play(acts: readonly Act[]): Promise<number> {
  const room = openRoom(stores)
  const people: SignedIn[] = [
    somebodyOf(support),
    somebodyOf(sales),
    somebodyOf(sales, 'supervisor'),
    somebodyOf(null, 'privacy-officer'),
    somebodyOf(support, 'analyst'),
  ]
  const grants: GrantId[] = []
  let shown = 0
  const look = async (outcome: AskOutcome, who: SignedIn) => {
    if (outcome.outcome !== 'refused') grants.push(outcome.grant.grant)
    if (outcome.outcome !== 'shown') return
    shown += 1
    const { grant } = outcome
    const entry = room.log.entries[grant.recorded.index]
    expect(entry).toMatchObject({ kind: 'revealed', grant: grant.grant, approver: grant.second })
    expect(grant.staff).toBe(who.staff)
    expect(grant.recorded.at <= room.clock.now() && room.clock.now() < grant.recorded.until).toBe(true)
    expect(grant.talk).not.toBe(talks[4]?.talk)
    expect(who.roles).not.toContain('analyst')
    if (grant.needs.length > 0 && !grant.isGlass) expect(grant.second).not.toBeNull()
    expect(grant.second).not.toBe(who.staff)
    const seen = await room.needs.grants.askedBy(who.staff, after(room.clock.now(), -day))
    const alone = seen.filter(
      ({ takenAt, second, isGlass }) => takenAt !== null && second === null && !isGlass,
    )
    expect(alone.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(budget.personDay)
  }
  for (const one of acts) {
    const who = 'who' in one ? (people[one.who] ?? somebodyOf(null)) : somebodyOf(null)
    const id = 'grant' in one ? grants[one.grant % Math.max(1, grants.length)] : undefined
    switch (one.do) {
      case 'ask': {
        const talk = talks[one.talk]?.talk ?? newTalk()
        await look(await room.ask(who, { ...one.wanted, talk }, { isGlass: one.isGlass, use: one.use }), who)
        break
      }
      case 'open':
        if (id) await look(await openAgain(room.needs, who, id), who)
        break
      case 'agree':
        if (id) await answerRequest(room.needs, who, id, 'yes')
        break
      case 'review':
        if (id) await reviewGlass(room.needs, who, id, 'justified')
        break
      case 'break':
        room.log.break(one.broken)
        break
      case 'wait':
        room.clock.advance(one.minutes * minute)
        break
      case 'step-up':
        people[one.who] = { ...who, secondFactorAt: room.clock.now() }
        break
      case 'lose':
        await listGrants(room.needs, { ...who, roles: [] })
        break
    }
  }
  return shown
}

test('whatever people do, no words come without a receipt, in time, and for whoever asked', async () => {
  let shown = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      shown += await play(acts)
    }),
    { numRuns },
  )
  expect(shown).toBeGreaterThan(numRuns / 5)
}, 300_000)
