import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { addLeaf } from '../../src/adapter/postgres/add-leaf.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresReadLog } from '../../src/adapter/postgres/read-log.ts'
import type { AuditLog } from '../../src/audit/audit-log.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { logLeaf } from '../../src/audit/log-leaf.ts'
import { allActs } from '../../src/audit/read-log.ts'
import { clockAt, instantOf } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { watchSteadily } from '../../src/host/watch-steadily.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'
import { minute, staffOf, start, type Worker, write } from '../fault/insider/staff-acts.ts'

const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
const { hash } = nodeCrypto
const worker: Worker = {
  ...{ staff: staffOf(950), role: 'agent', department: 'support', from: 9, hours: 8 },
  ...{ worksWeekends: false, looksADay: 2, isLazy: false, since: 0 },
}
const began = start + 600 * minute
const clock = clockAt(instantOf(began))

let opened: TestDatabase
const done: string[] = []
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())
beforeEach(async () => {
  await opened.empty()
  done.length = 0
})

const auditLog = () =>
  postgresAuditLog({ database: opened.database, hash, keys, verify: nodeVerify, clock, copy: null })

async function happened(...entries: readonly AuditEntry[]): Promise<void> {
  for (const entry of entries) {
    const leaf = await logLeaf(hash, entry)
    await opened.database.transaction((sql) => addLeaf(sql, leaf))
  }
  await auditLog().sequence(clock.now())
}

/** One replica of the running server. */
const openReplica = (log: Pick<AuditLog, 'receipt'> = auditLog()) =>
  watchSteadily({
    ...{ readLog: postgresReadLog(opened.database), auditLog: log, hash, clock },
    ...{ log: ({ event }) => void done.push(event), timeZone: 'America/Sao_Paulo', isHoliday: () => false },
    staffing: {
      endSessions: async (staff) => void done.push(`sessions of ${staff} end`),
      freeze: async (staff) => void done.push(`${staff} is frozen`),
    },
  })

const strangers = (count: number, from: number): readonly AuditEntry[] =>
  Array.from({ length: count }, (_, n) => write.shown({ worker, at: began + n * 20_000 }, { talk: from + n }))

async function raised(): Promise<readonly string[]> {
  const acts = await postgresReadLog(opened.database).list({ ...allActs, kinds: ['alert-raised'], most: 100 })
  return acts
    .toReversed()
    .map(({ entry }) => (entry.kind === 'alert-raised' ? `${entry.rule} ${entry.step}` : ''))
}

test('what meets a rule stands in the log as an alert, and sign-ins end', async () => {
  const replica = openReplica()
  await replica.look()
  await happened(write.invited({ worker, at: began }), ...strangers(12, 100))
  await replica.look()
  await replica.close()
  expect(await raised()).toEqual(['strangers alert', 'burst end-sessions'])
  expect(done).toEqual(['alert-raised', `sessions of ${worker.staff} end`, 'alert-raised'])
})

test('an alert that the log does not take is raised when it does, and sign-ins end all the same', async () => {
  const log = auditLog()
  let isBroken = true
  const receipt: typeof log.receipt = async (leaf) => {
    if (isBroken) throw new Fault('LOG_UNAVAILABLE', 'try again in a moment')
    return log.receipt(leaf)
  }
  const replica = openReplica({ receipt })
  await replica.look()
  await happened(write.invited({ worker, at: began }), ...strangers(12, 500))
  await replica.look()
  isBroken = false
  await replica.look()
  await replica.close()
  expect(await raised()).toEqual(['strangers alert', 'burst end-sessions'])
  expect(done).toEqual(['watch-failed', 'alert-raised', `sessions of ${worker.staff} end`, 'alert-raised'])
})

test('what was met while nobody watched is raised at the next start, and once', async () => {
  await happened(write.invited({ worker, at: began }), ...strangers(6, 200))
  for (let again = 0; again < 3; again += 1) {
    const replica = openReplica()
    await replica.look()
    await replica.close()
  }
  expect(await raised()).toEqual(['strangers alert'])
})

test('another replica that sees the alert in the log does not raise it again', async () => {
  const [one, other] = [openReplica(), openReplica()]
  await one.look()
  await other.look()
  await happened(write.invited({ worker, at: began }), ...strangers(6, 300))
  await one.look()
  await other.look()
  await Promise.all([one.close(), other.close()])
  expect(await raised()).toEqual(['strangers alert'])
})

test('what is older than a day is learned from and no news', async () => {
  await happened(write.invited({ worker, at: began }), ...strangers(6, 400))
  clock.advance(25 * 60 * minute)
  const replica = openReplica()
  await replica.look()
  await replica.close()
  expect(await raised()).toEqual([])
})

test('broken glass without a review is an alert when three days are over, whoever watched meanwhile, and once', async () => {
  const from = clock.now()
  await happened(write.invited({ worker, at: from }), write.glass({ worker, at: from }, 700))
  const before = openReplica()
  await before.look()
  clock.advance(71 * 60 * minute)
  await before.look()
  expect(await raised()).toEqual(['broken-glass alert'])
  await before.close()
  clock.advance(50 * 60 * minute)
  const [one, other] = [openReplica(), openReplica()]
  await one.look()
  await other.look()
  await one.look()
  await Promise.all([one.close(), other.close()])
  expect(await raised()).toEqual(['broken-glass alert', 'unreviewed-glass alert'])
})

test('a log that cannot be read is told, and looked at again', async () => {
  const replica = watchSteadily({
    readLog: { ...postgresReadLog(opened.database), head: () => Promise.reject(new Error('gone')) },
    ...{ auditLog: auditLog(), hash, clock, timeZone: 'America/Sao_Paulo', isHoliday: () => false },
    log: ({ event }) => void done.push(event),
    staffing: { endSessions: async () => {}, freeze: async () => {} },
  })
  await replica.look()
  await replica.look()
  await replica.close()
  expect(done).toEqual(['watch-failed', 'watch-failed'])
})
