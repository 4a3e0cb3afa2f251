import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { postgresDesk } from '../../../src/adapter/postgres/desk.ts'
import { postgresPresence } from '../../../src/adapter/postgres/presence.ts'
import { clockAt, type Instant } from '../../../src/clock.ts'
import type { Bot, Department } from '../../../src/flow/bot.ts'
import type { CaseEvent } from '../../../src/handoff/case/case-event.ts'
import { fullList } from '../../../src/host/who-gets-case.ts'
import { parseCaseNumber, parseStaffId, parseTalkId, type StaffId } from '../../../src/ids.ts'
import { actOnCase } from '../../../src/turn/act-on-case.ts'
import { assignWaiting } from '../../../src/turn/assign-waiting.ts'
import { giveBackUnanswered } from '../../../src/turn/give-back-unanswered.ts'
import { commands } from '../../contract/at-desk.ts'
import { hour, later, minute, noon, support } from '../../contract/made-up.ts'
import { openTestServer, type TestDatabase } from '../../contract/open-database.ts'

let server: TestDatabase
beforeAll(async () => {
  server = await openTestServer()
})
beforeEach(async () => {
  await server.empty()
  await server.database.query((sql) => sql`delete from staff.member`)
})
afterAll(() => server.drop())

const agents = ['ana', 'bia', 'caio', 'duda'].map((name) => parseStaffId(name.padEnd(22, '0')))
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const numberOf = (n: number) =>
  parseCaseNumber(`AAAA-AA${signs[Math.floor(n / signs.length)]}${signs[n % signs.length]}`)

const numbers = [...Array(9).keys()].map(numberOf)

async function hire(): Promise<void> {
  for (const staff of agents)
    await server.database.query(
      (sql) => sql`
        insert into staff.member (id, email, profile, profile_key, roles, departments, state, created_at, last_step)
        values (${staff}, ${staff}, ''::bytea, 'key', '["agent"]'::jsonb, '["support"]'::jsonb, 'active', now(), 0)`,
    )
}

const presence = () => postgresPresence(server.database)
const desk = () => postgresDesk(server.database)

async function wait(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const opened: CaseEvent = {
      ...{ type: 'opened', at: later(noon, n), number: numberOf(n), talk: parseTalkId('t'.repeat(22)) },
      ...{ department: support, priority: 'normal', shown: [] },
      ...{
        announceAt: later(noon, 10 * minute),
        returnAt: later(noon, hour),
        answerBy: null,
        escalateAt: null,
      },
    }
    await server.database.query(
      (sql) => sql`
        insert into cases (number, lane, talk, department, opened_at, events, waits_since)
        values (${numberOf(n)}, '1.lane', 'talk', 'support', now(), ${JSON.stringify([opened])}::text::jsonb,
          ${new Date(later(noon, n)).toISOString()}::timestamptz)`,
    )
  }
}

const bot = (casesEach: number | null) => {
  const department = { name: support, answerWithin: 10 * minute, assignment: { casesEach } } as Department
  return { business: { departments: new Map([[support, department]]) } } as unknown as Bot
}
const open = { isOpen: true, closesAt: later(noon, hour) } as const
const assign = (casesEach: number | null, at: Instant = noon) =>
  assignWaiting(
    {
      ...{ desk: desk(), presence: presence(), bots: { opening: async () => open } },
      ...{ crypto: nodeCrypto, clock: clockAt(at) },
    },
    bot(casesEach),
  )

/** A supervisor gives somebody a case by hand. */
const assignByHand = (n: number, to: StaffId, casesEach: number) =>
  actOnCase(
    { desk: desk(), crypto: nodeCrypto, clock: clockAt(noon) },
    numberOf(n),
    { role: 'operator', id: 'cli' },
    (current, at, standing) =>
      fullList(bot(casesEach).business, { to, standing, current }) ?? { type: 'assign', at, to, by: 'sara' },
    to,
  )
const goAway = async (staff: StaffId) => {
  await presence().set(staff, 'away', noon)
  const needs = {
    desk: desk(),
    bots: { opening: async () => open },
    crypto: nodeCrypto,
    clock: clockAt(noon),
  }
  return giveBackUnanswered(needs, bot(5), staff)
}

const inHand = async () => (await presence().colleagues(noon)).map(({ open: own }) => own)

test('three replicas that give at once give each agent as many as the limit and not one more', async () => {
  await hire()
  for (const staff of agents) await presence().set(staff, 'online', noon)
  await wait(30)
  await Promise.all([assign(5), assign(5), assign(5)])
  await assign(5)
  expect(await inHand()).toEqual([5, 5, 5, 5])
  expect(await desk().waiting(support)).toHaveLength(10)
})

test('who is away is given nothing, and who comes takes what waits, the longest first', async () => {
  await hire()
  const [ana, bia] = agents
  if (!ana || !bia) throw new Error('nobody was hired')
  await presence().set(bia, 'online', noon)
  await presence().set(bia, 'away', noon)
  await wait(2)
  expect(await assign(null)).toBe(0)
  await presence().set(ana, 'online', noon)
  expect(await assign(1)).toBe(1)
  expect((await desk().waiting(support)).map(({ number }) => number)).toEqual([numberOf(1)])
})

test('whoever forgot to go is away after twelve hours', async () => {
  await hire()
  for (const staff of agents) await presence().set(staff, 'online', noon)
  await wait(1)
  expect(await assign(5, later(noon, 13 * hour))).toBe(0)
})

test('what is not answered in time waits again, and goes to somebody else', async () => {
  await hire()
  const [ana, bia] = agents
  if (!ana || !bia) throw new Error('nobody was hired')
  await presence().set(ana, 'online', noon)
  await wait(1)
  await assign(5)
  const late = later(noon, 10 * minute)
  const promised = {
    announceAt: later(late, minute),
    returnAt: later(late, hour),
    answerBy: null,
    escalateAt: null,
  }
  await commands({ desk: desk() }, numberOf(0), { type: 'time-passed', at: late, wait: promised }, late)
  expect(await assign(5, late)).toBe(0)
  await presence().set(bia, 'online', late)
  expect(await assign(5, late)).toBe(1)
  expect(await inHand()).toEqual([0, 1, 0, 0])
})

test('who goes away leaves at once what they did not answer, and keeps what they took', async () => {
  await hire()
  const [ana, bia] = agents
  if (!ana || !bia) throw new Error('nobody was hired')
  await presence().set(ana, 'online', noon)
  await wait(4)
  await assign(3)
  await commands({ desk: desk() }, numberOf(0), { type: 'claim', at: noon, agent: ana })
  await commands({ desk: desk() }, numberOf(1), { type: 'answer', at: noon, agent: ana, silence: null })
  await presence().set(bia, 'online', noon)
  expect(await goAway(ana)).toBe(1)
  expect(await inHand()).toEqual([2, 0, 0, 0])
  expect((await desk().waiting(support)).map(({ number }) => number)).toEqual([2, 3].map(numberOf))
  expect(await assign(1)).toBe(1)
  expect((await desk().inHand(bia)).map(({ number }) => number)).toEqual([numberOf(2)])
  expect(await goAway(ana)).toBe(0)
})

test('by hand nobody is given more than their limit either, however many give at once, nor somebody who never came', async () => {
  await hire()
  const [ana] = agents
  if (!ana) throw new Error('nobody was hired')
  await wait(9)
  const outcomes = await Promise.all([...Array(8).keys()].map((n) => assignByHand(n, ana, 5)))
  expect(outcomes.filter(({ outcome }) => outcome === 'changed')).toHaveLength(5)
  const refused = { outcome: 'refuse', why: 'too-many', by: ana }
  expect(outcomes.filter(({ outcome }) => outcome !== 'changed')).toEqual(Array(3).fill(refused))
  const [own] = await desk().inHand(ana)
  if (!own) throw new Error('nothing was given')
  expect(await assignByHand(numbers.indexOf(own.number), ana, 5)).toMatchObject({ outcome: 'changed' })
})
