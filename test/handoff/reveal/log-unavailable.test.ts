import { afterAll, beforeAll, expect, test } from 'vitest'
import { logKeysOf } from '../../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../../src/adapter/local-key/node-ed25519.ts'
import { postgresAuditLog } from '../../../src/adapter/postgres/audit-log.ts'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { postgresReadLog } from '../../../src/adapter/postgres/read-log.ts'
import type { AuditLog } from '../../../src/audit/audit-log.ts'
import type { LogKeys } from '../../../src/audit/log-keys.ts'
import { Fault } from '../../../src/fault.ts'
import { openAgain } from '../../../src/handoff/reveal/show-words.ts'
import { support } from '../../contract/made-up.ts'
import { openTestEmbedded } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'
import { openRoom, type Room, somebodyOf } from './reveal-room.ts'

/** Requests while the log is down; `npm run check:reveal` makes 200. */
const times = Number(process.env.REVEAL_TIMES ?? 20)

let stores: Stores & { readonly database: Database }
let room: Room
let keys: LogKeys
beforeAll(async () => {
  stores = await storesIn(openTestEmbedded())
  keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
  room = openRoom(stores)
})
afterAll(() => stores.drop())

const logWith = (change: Partial<Parameters<typeof postgresAuditLog>[0]> = {}): AuditLog =>
  postgresAuditLog({
    ...{ database: stores.database, hash: nodeCrypto.hash, keys, verify: nodeVerify, clock: room.clock },
    copy: null,
    ...change,
  })

const down = async (): Promise<never> => {
  throw new Fault('DATABASE_DOWN', 'the database is away')
}

/** Every way in which this log can fail to take an entry down. */
const failures: readonly (() => AuditLog)[] = [
  () => logWith({ database: { ...stores.database, transaction: down, query: down } }),
  () =>
    logWith({
      copy: {
        end: async () => ({ size: 0, note: null }),
        append: async () => {
          throw new Fault('LOG_UNAVAILABLE', 'the disk is full')
        },
        async *after() {},
      },
    }),
  () =>
    logWith({
      keys: {
        ...keys,
        signers: keys.signers.map((signer) => ({
          ...signer,
          sign: () => Promise.reject(new Error('no key')),
        })),
      },
    }),
  () => ({ receipt: () => Promise.reject(new Fault('LOG_UNAVAILABLE', 'a stall')), sequence: async () => 0 }),
]

test(`while the log takes nothing down, ${times} requests show 0 words and cost nothing`, async () => {
  const { talk } = await room.talkOf({ health: true })
  const wanted = [
    { scope: 'message', talk, line: 1 },
    { scope: 'token', talk, token: 'CPF_1' },
    { scope: 'talk', talk },
    { scope: 'message', talk, line: 4 },
  ] as const
  const outcomes = new Map<string, number>()
  for (let n = 0; n < times; n += 1) {
    const carla = somebodyOf(support)
    const log = failures[n % failures.length]?.() ?? logWith()
    const needs = { ...room.needs, log }
    const isGlass = n % 3 === 0
    const asked = await openRoom(stores, needs).ask(carla, wanted[n % wanted.length] ?? wanted[0], {
      isGlass,
    })
    const says = asked.outcome === 'refused' ? asked.why : asked.outcome
    outcomes.set(says, (outcomes.get(says) ?? 0) + 1)
    for (const { grant } of await needs.grants.askedBy(carla.staff, 0 as never))
      expect(await openAgain(needs, carla, grant)).toEqual({ outcome: 'refused', why: 'over' })
    expect(await needs.grants.standing(carla.staff, support, room.clock.now())).toEqual({
      spent: { personHour: 0, personDay: 0, departmentDay: 0 },
      isFrozen: false,
    })
  }
  expect(Object.fromEntries(outcomes)).toEqual({ 'log-unavailable': times })
}, 60_000)

test('with the real log, what is shown stands in a checkpoint at the number that is told', async () => {
  const { talk } = await room.talkOf()
  const needs = { ...room.needs, log: logWith() }
  const asked = await openRoom(stores, needs).ask(somebodyOf(support), { scope: 'talk', talk })
  if (asked.outcome !== 'shown') throw new Error(asked.outcome)
  const { index } = asked.grant.recorded
  const [act] = await postgresReadLog(stores.database).from(index, 1)
  expect(act).toMatchObject({ index, entry: { kind: 'revealed', grant: asked.grant.grant } })
})
