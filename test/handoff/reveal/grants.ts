import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../../src/access/signed-in.ts'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { flagPerson } from '../../../src/adapter/postgres/flag-person.ts'
import { mergePersons } from '../../../src/adapter/postgres/merge-persons.ts'
import type { AuditEntry } from '../../../src/audit/entry.ts'
import { answerRequest, giveBack, reviewGlass } from '../../../src/handoff/reveal/answer.ts'
import type { AskOutcome } from '../../../src/handoff/reveal/ask-to-see.ts'
import { listGrants } from '../../../src/handoff/reveal/list-grants.ts'
import { openAgain } from '../../../src/handoff/reveal/show-words.ts'
import { serveFlag } from '../../../src/host/serve-flag.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { hour, minute, newTalk, noon, support } from '../../contract/made-up.ts'
import type { TestDatabase } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'
import { openRoom, type Room, sales, somebodyOf } from './reveal-room.ts'

const operator = { role: 'operator', id: 'cli' } as const

/** What holds where words are shown, whatever keeps the grants. */
export function showsWordsByTheRules(name: string, open: () => Promise<TestDatabase>) {
  describe(`${name}, where words are shown`, () => {
    let stores: Stores & { readonly database: Database }
    let room: Room
    let carla: SignedIn
    beforeAll(async () => {
      stores = await storesIn(open())
    })
    beforeEach(async () => {
      await stores.empty()
      room = openRoom(stores)
      carla = somebodyOf(support)
    })
    afterAll(() => stores.drop())

    const shown = (outcome: AskOutcome) => {
      if (outcome.outcome !== 'shown') throw new Error(JSON.stringify(outcome))
      return outcome
    }
    const waiting = (outcome: AskOutcome) => {
      if (outcome.outcome !== 'second-person') throw new Error(JSON.stringify(outcome))
      return outcome.grant
    }
    const refused = (why: string) => ({ outcome: 'refused', why })

    test('a message is put together again, and the log has it first', async () => {
      const { talk } = await room.talkOf()
      const {
        words,
        grant,
        name: watermark,
      } = shown(await room.ask(carla, { scope: 'message', talk, line: 1 }))
      expect(words.lines).toMatchObject([
        {
          n: 1,
          text: 'oi, sou a Zulmira Tavolieri',
          opened: [{ start: 10, end: 27, token: 'NAME_1', how: 'one-of-several' }],
        },
      ])
      expect(words.values).toEqual([{ token: 'NAME_1', written: ['Zulmira Tavolieri', 'Zulmira'] }])
      expect(watermark).toBe('Carla Prado')
      expect(grant).toMatchObject({
        status: 'open',
        weight: 1,
        recorded: { index: 0, until: noon + 15 * minute },
      })
      expect(room.log.entries[0]).toMatchObject({ kind: 'revealed', grant: grant.grant, talk, line: 1 })
      expect(JSON.stringify(room.log.entries)).not.toMatch(/Zulmira|529|pediu/)
    })

    test('a token shows one value, a whole talk all of them', async () => {
      const { talk } = await room.talkOf()
      const one = shown(await room.ask(carla, { scope: 'token', talk, token: 'CPF_1' }))
      expect(one.words).toEqual({
        lines: [],
        values: [{ token: 'CPF_1', written: ['529.982.247-25'] }],
        heldBack: [],
      })
      expect(one.grant.weight).toBe(2)
      const all = shown(await room.ask(carla, { scope: 'talk', talk }))
      expect(all.words.lines.map(({ text }) => text)).toEqual([
        'oi, sou a Zulmira Tavolieri',
        'meu cpf é 529.982.247-25',
        'cadê o pedido?',
      ])
      expect(all.grant.weight).toBe(5)
    })

    test('without a receipt there are no words, it costs nothing, and it can be asked again', async () => {
      const { talk } = await room.talkOf()
      room.log.break()
      for (let n = 0; n < 20; n += 1)
        expect(await room.ask(carla, { scope: 'talk', talk })).toEqual(refused('log-unavailable'))
      room.log.break(false)
      const { spent } = await room.needs.grants.standing(carla.staff, support, noon)
      expect(spent).toEqual({ personHour: 0, personDay: 0, departmentDay: 0 })
      shown(await room.ask(carla, { scope: 'talk', talk }))
    })

    test('a second factor given more than five minutes ago, or in the future, opens nothing', async () => {
      const { talk } = await room.talkOf()
      room.clock.advance(5 * minute + 1)
      expect(await room.ask(carla, { scope: 'talk', talk })).toEqual(refused('step-up'))
      const ahead = { ...carla, secondFactorAt: (noon + 10 * minute) as typeof noon }
      expect(await room.ask(ahead, { scope: 'talk', talk })).toEqual(refused('step-up'))
      expect(room.log.kinds()).toEqual(['reveal-refused', 'reveal-refused'])
    })

    test('who may not, and what is not there, is refused and in the log', async () => {
      const { talk } = await room.talkOf()
      const foreigner = somebodyOf(sales)
      expect(await room.ask(foreigner, { scope: 'talk', talk })).toEqual(refused('elsewhere'))
      const analyst = somebodyOf(support, 'analyst')
      expect(await room.ask(analyst, { scope: 'talk', talk: newTalk() })).toEqual(refused('not-allowed'))
      expect(await room.ask(carla, { scope: 'talk', talk: newTalk() })).toEqual(refused('not-found'))
      expect(await room.ask(carla, { scope: 'message', talk, line: 99 })).toEqual(refused('not-found'))
      expect(await room.ask(carla, { scope: 'token', talk, token: 'NAME_7' })).toEqual(refused('not-found'))
      expect(room.log.kinds()).toEqual(Array(5).fill('reveal-refused'))
    })

    test('of somebody erased, or a talk that is over, the words are gone', async () => {
      const here = await room.talkOf()
      const { grant } = shown(await room.ask(carla, { scope: 'talk', talk: here.talk }))
      await room.destroyKey(here)
      expect(await room.ask(carla, { scope: 'talk', talk: here.talk })).toEqual(refused('words-gone'))
      expect(await openAgain(room.needs, carla, grant.grant)).toEqual(refused('words-gone'))
      expect(room.log.kinds()).toEqual(['revealed', 'reveal-refused', 'reveal-refused'])
    })

    test('over the budget of an hour a second person is needed, and none gets the last of it twice', async () => {
      const talks = await Promise.all([1, 2, 3].map(() => room.talkOf()))
      for (const { talk } of talks) shown(await room.ask(carla, { scope: 'talk', talk }))
      const talk = talks[0]?.talk ?? newTalk()
      const atOnce = await Promise.all(
        Array.from({ length: 6 }, () => room.ask(carla, { scope: 'token', talk, token: 'CPF_1' })),
      )
      expect(atOnce.map(({ outcome }) => outcome).sort()).toEqual([
        ...Array(4).fill('second-person'),
        ...Array(2).fill('shown'),
      ])
      room.clock.advance(hour)
      const fresh = { ...carla, secondFactorAt: room.clock.now() }
      shown(await room.ask(fresh, { scope: 'token', talk, token: 'CPF_1' }))
    })

    test('health data waits for a second person, who is neither whoever asked nor anybody', async () => {
      const { talk } = await room.talkOf({ health: true })
      const grant = waiting(await room.ask(carla, { scope: 'message', talk, line: 4 }))
      expect(grant.needs).toEqual(['health'])
      const officer = somebodyOf(null, 'privacy-officer')
      const both = { ...carla, roles: ['privacy-officer'] } as const
      expect(await answerRequest(room.needs, both, grant.grant, 'yes')).toEqual(refused('same-person'))
      const colleague = somebodyOf(support)
      expect(await answerRequest(room.needs, colleague, grant.grant, 'yes')).toEqual(refused('not-allowed'))
      const ownSupervisor = somebodyOf(support, 'supervisor')
      expect(await answerRequest(room.needs, ownSupervisor, grant.grant, 'yes')).toEqual(refused('elsewhere'))
      expect(await openAgain(room.needs, carla, grant.grant)).toEqual(refused('over'))
      const { toApprove } = await listGrants(room.needs, officer)
      expect(toApprove.map(({ text }) => text && RawText.reveal(text))).toEqual([
        'a Zulmira pediu para conferir o pedido',
      ])
      expect(await answerRequest(room.needs, officer, grant.grant, 'yes')).toMatchObject({
        outcome: 'changed',
      })
      const { words } = shown(await openAgain(room.needs, carla, grant.grant))
      expect(words.lines[0]?.text).toBe('tenho asma grave')
      expect(room.log.entries.at(-1)).toMatchObject({ kind: 'revealed', approver: officer.staff, weight: 5 })
    })

    test('a second person has thirty minutes, and says yes or no once', async () => {
      const { talk } = await room.talkOf({ department: sales })
      const boss = somebodyOf(support, 'supervisor')
      const officer = somebodyOf(null, 'privacy-officer')
      const first = waiting(await room.ask(boss, { scope: 'message', talk, line: 1 }))
      expect(first.needs).toEqual(['other-department'])
      expect(await answerRequest(room.needs, officer, first.grant, 'no')).toMatchObject({
        outcome: 'changed',
      })
      expect(await answerRequest(room.needs, officer, first.grant, 'yes')).toEqual(refused('over'))
      expect(await room.ask(boss, { scope: 'talk', talk }, { use: 'export' })).toEqual(refused('elsewhere'))
      const own = await room.talkOf()
      const next = waiting(await room.ask(boss, { scope: 'talk', talk: own.talk }, { use: 'export' }))
      expect(next.needs).toEqual(['export'])
      room.clock.advance(30 * minute)
      expect(await answerRequest(room.needs, officer, next.grant, 'yes')).toEqual(refused('step-up'))
      const fresh = { ...officer, secondFactorAt: room.clock.now() }
      expect(await answerRequest(room.needs, fresh, next.grant, 'yes')).toEqual(refused('over'))
      expect((await listGrants(room.needs, officer)).toApprove).toEqual([])
    })

    test('words are open for fifteen minutes, can be seen again and be given back', async () => {
      const { talk } = await room.talkOf()
      const { grant } = shown(await room.ask(carla, { scope: 'message', talk, line: 2 }))
      room.clock.advance(14 * minute)
      expect(shown(await openAgain(room.needs, carla, grant.grant)).words.lines[0]?.text).toContain('529')
      room.clock.advance(minute)
      expect(await openAgain(room.needs, carla, grant.grant)).toEqual(refused('over'))
      const fresh = { ...carla, secondFactorAt: room.clock.now() }
      const again = shown(await room.ask(fresh, { scope: 'message', talk, line: 2 }))
      expect(await giveBack(room.needs, somebodyOf(support), again.grant.grant)).toEqual(refused('not-found'))
      expect(await giveBack(room.needs, fresh, again.grant.grant)).toMatchObject({
        grant: { status: 'ended' },
      })
      expect(await openAgain(room.needs, fresh, again.grant.grant)).toEqual(refused('over'))
    })

    test('who loses a right, or whose sign-in is another one, sees nothing at the next look', async () => {
      const { talk } = await room.talkOf()
      const first = shown(await room.ask(carla, { scope: 'talk', talk }))
      const moved = { ...carla, departments: [sales] }
      const { mine } = await listGrants(room.needs, moved)
      expect(mine).toMatchObject([{ status: 'ended', ended: { why: 'rights' } }])
      expect(await openAgain(room.needs, carla, first.grant.grant)).toEqual(refused('over'))
      const second = shown(await room.ask(carla, { scope: 'talk', talk }))
      const elsewhere = { ...carla, session: somebodyOf(support).session }
      expect(await openAgain(room.needs, elsewhere, second.grant.grant)).toEqual(refused('over'))
      expect(await openAgain(room.needs, carla, second.grant.grant)).toEqual(refused('over'))
      const stranger = somebodyOf(support)
      const third = shown(await room.ask(carla, { scope: 'message', talk, line: 1 }))
      expect(await openAgain(room.needs, stranger, third.grant.grant)).toEqual(refused('not-found'))
    })

    test('broken glass opens at once for an hour, tells everybody, and freezes until somebody else has reviewed it', async () => {
      const { talk } = await room.talkOf({ health: true })
      const { grant } = shown(await room.ask(carla, { scope: 'talk', talk }, { isGlass: true }))
      expect(grant.recorded?.until).toBe(noon + hour)
      expect(room.log.kinds()).toEqual(['glass-broken', 'revealed'])
      expect(room.alarms.map(({ grant: id }) => id)).toEqual([grant.grant])
      expect(await room.ask(carla, { scope: 'message', talk, line: 1 })).toEqual(refused('frozen'))
      expect(await room.ask(carla, { scope: 'talk', talk }, { isGlass: true })).toEqual(refused('frozen'))
      shown(await openAgain(room.needs, carla, grant.grant))
      room.clock.advance(73 * hour)
      const officer = somebodyOf(null, 'privacy-officer', { secondFactorAt: room.clock.now() })
      const { toReview } = await listGrants(room.needs, officer)
      expect(toReview).toMatchObject([{ isOverdue: true, grant: { grant: grant.grant } }])
      const fresh = { ...carla, secondFactorAt: room.clock.now() }
      expect(await room.ask(fresh, { scope: 'message', talk, line: 1 })).toEqual(refused('frozen'))
      const self = { ...fresh, roles: ['privacy-officer'] } as const
      expect(await reviewGlass(room.needs, self, grant.grant, 'justified')).toEqual(refused('same-person'))
      expect(await reviewGlass(room.needs, officer, grant.grant, 'not-justified')).toMatchObject({
        outcome: 'changed',
      })
      expect(await reviewGlass(room.needs, officer, grant.grant, 'justified')).toEqual(refused('over'))
      shown(await room.ask(fresh, { scope: 'message', talk, line: 1 }))
    })

    test('a claimed case is one grant without a budget, without health data, and ends with the claim', async () => {
      const here = await room.talkOf({ health: true, claimedBy: carla })
      const wanted = { scope: 'case', case: here.case, reason: null } as const
      expect(await room.ask(somebodyOf(support), wanted)).toEqual(refused('not-claimed'))
      const { grant, words } = shown(await room.ask(carla, wanted))
      expect(grant).toMatchObject({ weight: 0, code: null, reasonHash: null })
      expect(words.heldBack).toEqual(['HEALTH_1'])
      expect(words.lines.at(-1)).toMatchObject({ text: 'tenho [HEALTH_1]', opened: [{ how: 'held-back' }] })
      shown(await openAgain(room.needs, carla, grant.grant))
      await room.addToCase(here, [{ type: 'returned', at: noon, why: 'agent' }])
      expect(await openAgain(room.needs, carla, grant.grant)).toEqual(refused('over'))
      const { mine } = await listGrants(room.needs, carla)
      expect(mine).toMatchObject([{ status: 'ended', ended: { why: 'case-passed-on' } }])
    })

    test('a closed case shows nothing more', async () => {
      const here = await room.talkOf({ claimedBy: carla })
      const { grant } = shown(await room.ask(carla, { scope: 'case', case: here.case, reason: null }))
      await room.addToCase(here, [{ type: 'closed', at: noon, outcome: 'solved', by: carla.staff }])
      const { mine } = await listGrants(room.needs, carla)
      expect(mine).toMatchObject([{ grant: grant.grant, status: 'ended', ended: { why: 'case-closed' } }])
    })

    test('whose words were shown can be told, and to nobody else', async () => {
      const here = await room.talkOf()
      const other = await room.talkOf()
      room.log.break()
      await room.ask(carla, { scope: 'talk', talk: here.talk })
      room.log.break(false)
      shown(await room.ask(carla, { scope: 'talk', talk: here.talk }))
      const person = async ({ talk }: typeof here) =>
        (await room.needs.grants.about({ talk }))?.person ?? ('' as never)
      expect(await room.needs.grants.shownOf(await person(here))).toMatchObject([
        { role: 'agent', code: 'answer-customer', scope: 'talk' },
      ])
      expect(await room.needs.grants.shownOf(await person(other))).toEqual([])
      const [older, younger] = [await person(other), await person(here)]
      await stores.database.transaction((sql) => mergePersons(sql, older, younger, noon))
      expect(await room.needs.grants.shownOf(older)).toHaveLength(1)
    })

    test('a look at somebody flagged says so in the log, under whichever name the person is known', async () => {
      const [here, other] = [await room.talkOf(), await room.talkOf()]
      const needs = { grants: room.needs.grants, flagPerson: flagPerson(stores.database), clock: room.clock }
      const flag = (of: string, as: string) => serveFlag(needs, { of, flag: as, by: operator })
      expect(await flag(here.talk, 'colleague')).toEqual({ talk: here.talk, outcome: 'changed' })
      expect(await flag(here.case, 'colleague')).toEqual({ talk: here.talk, outcome: 'unchanged' })
      const [older, younger] = await Promise.all(
        [other, here].map(async ({ talk }) => (await room.needs.grants.about({ talk }))?.person),
      )
      if (!older || !younger) throw new Error('somebody is missing')
      await stores.database.transaction((sql) => mergePersons(sql, older, younger, noon))
      shown(await room.ask(carla, { scope: 'talk', talk: here.talk }))
      await flag(other.talk, 'none')
      shown(await room.ask(carla, { scope: 'talk', talk: here.talk }))
      expect(room.log.entries).toMatchObject([
        { kind: 'revealed', flag: 'colleague' },
        { kind: 'revealed', flag: null },
      ])
      expect(await flagEntries()).toEqual([
        [here.talk, 'colleague'],
        [other.talk, null],
      ])
      await expect(flag(here.talk, 'famous')).rejects.toThrow('one of colleague, well-known, or none')
      await expect(flag(newTalk(), 'colleague')).rejects.toThrow('there is no such talk or case')
    })

    const flagEntries = async () => {
      const rows = await stores.database.query<{ entry: string }>(
        (sql) => sql`select convert_from(entry, 'UTF8') as entry from log_entry order by n`,
      )
      return rows
        .map(({ entry }) => JSON.parse(entry) as AuditEntry)
        .flatMap((entry) => (entry.kind === 'person-flagged' ? [[entry.talk, entry.flag]] : []))
    }
  })
}
