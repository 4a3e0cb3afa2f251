import { afterEach, beforeEach, expect, test } from 'vitest'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresLogPages } from '../../src/adapter/postgres/log-pages.ts'
import { postgresReadLog } from '../../src/adapter/postgres/read-log.ts'
import { allActs } from '../../src/audit/read-log.ts'
import { clockAt } from '../../src/clock.ts'
import { verifySteadily } from '../../src/host/verify-steadily.ts'
import type { LogEvent } from '../../src/log.ts'
import { noon } from '../contract/made-up.ts'
import { madeUpLeaf } from '../contract/made-up-log.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'

const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
const hour = 60 * 60 * 1000

let opened: TestDatabase
beforeEach(async () => {
  opened = await openTestEmbedded()
})
afterEach(() => opened.drop())

function room() {
  const { database } = opened
  const clock = clockAt(noon)
  const events: LogEvent[] = []
  const tools = { hash: nodeCrypto.hash, verify: nodeVerify, clock, keys }
  const auditLog = postgresAuditLog({ ...tools, database, copy: null })
  const readLog = postgresReadLog(database)
  const pages = postgresLogPages(database)
  const read: number[] = []
  const watchedPages = {
    ...pages,
    entries: (from: number, most: number) => {
      read.push(from)
      return pages.entries(from, most)
    },
  }
  const log = (event: LogEvent) => events.push(event)
  const open = () =>
    verifySteadily({ ...tools, pages: watchedPages, readLog, auditLog, log, anchors: async () => null })
  return {
    ...{ clock, events, read, open },
    write: async (from: number, many: number) => {
      for (let n = from; n < from + many; n += 1) await auditLog.receipt(await madeUpLeaf(n))
    },
    alerts: () => readLog.list({ ...allActs, kinds: ['alert-raised'] }),
    change: (place: number) =>
      database.query(
        (sql) => sql`update log_entry set at = at + interval '1 second' where index = ${place} returning n`,
      ),
  }
}

test('what is new is verified from where the last look ended, and the whole log once a day', async () => {
  const { write, open, read, clock, events } = room()
  await write(0, 30)
  const verifying = open()
  await verifying.look()
  expect(verifying.verified()).toEqual({ at: noon, size: 30, doubts: 0 })
  read.length = 0
  await write(30, 300)
  clock.advance(60_000)
  await verifying.look()
  expect(verifying.verified()).toEqual({ at: clock.now(), size: 330, doubts: 0 })
  expect(Math.min(...read)).toBe(30)
  read.length = 0
  clock.advance(24 * hour)
  await verifying.look()
  expect(Math.min(...read)).toBe(0)
  expect([verifying.isDoubted(), events]).toEqual([false, []])
  await verifying.close()
})

test('a changed entry is an alert after one look, up to which all was well, and told once by all replicas', async () => {
  const { write, open, clock, events, alerts, change } = room()
  await write(0, 30)
  const [here, there] = [open(), open()]
  await here.look()
  await write(30, 20)
  expect(await change(40)).toHaveLength(1)
  clock.advance(60_000)
  await here.look()
  expect(here.verified()).toEqual({ at: clock.now(), size: 40, doubts: 1 })
  expect(here.isDoubted()).toBe(true)
  expect(events).toEqual([{ event: 'log-doubted', size: 40, doubts: 1 }])
  const [alert] = await alerts()
  expect(alert?.entry).toMatchObject({ rule: 'log-doubted', staff: null, step: 'alert', cause: 40 })
  await there.look()
  clock.advance(24 * hour)
  await there.look()
  expect(there.isDoubted()).toBe(true)
  expect(await alerts()).toHaveLength(1)
  await here.close()
  await there.close()
})

test('an old entry that is changed after it was verified is found within the day', async () => {
  const { write, open, clock, alerts, change } = room()
  await write(0, 30)
  const verifying = open()
  await verifying.look()
  await change(3)
  clock.advance(24 * hour)
  await verifying.look()
  expect(verifying.verified()).toEqual({ at: clock.now(), size: 3, doubts: 1 })
  expect(await alerts()).toHaveLength(1)
  await verifying.close()
})

test('a log that a backup took back while the server ran is in doubt, although all of it is signed', async () => {
  const { write, open, clock } = room()
  await write(0, 10)
  const verifying = open()
  const kept = await opened.database.query<{ peaks: string }>(
    (sql) => sql`select encode(peaks, 'base64') as peaks from log_head`,
  )
  await write(10, 5)
  await verifying.look()
  await verifying.look()
  expect(verifying.verified()?.size).toBe(15)
  const peaks = kept[0]?.peaks ?? ''
  await opened.database.transaction(async (sql) => {
    await sql`delete from log_entry where index >= 10`
    await sql`delete from log_checkpoint where size > 10`
    await sql`update log_head set size = 10, peaks = decode(${peaks}, 'base64')`
  })
  clock.advance(60_000)
  await verifying.look()
  expect(verifying.isDoubted()).toBe(true)
  await verifying.close()
})

test('entries written while the log is read are no reason to doubt it', async () => {
  const { write, open } = room()
  await write(0, 20)
  const verifying = open()
  await Promise.all([write(20, 60), verifying.look(), verifying.look()])
  await verifying.look()
  expect(verifying.isDoubted()).toBe(false)
  expect(verifying.verified()?.size).toBe(80)
  await verifying.close()
})
