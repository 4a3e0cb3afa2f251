import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { readinessOf } from '../../src/adapter/postgres/readiness.ts'
import { clockAt, instantOf, systemClock } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { storageOver } from '../../src/host/open-storage.ts'
import type { Inbox } from '../../src/turn/inbox.ts'
import { arrivalOf, identifier } from '../contract/made-up.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

test('the newest key is that of the newest day that took a message', async () => {
  const { keyStore, newestKey } = storageOver(
    { database: opened.database, clock: systemClock },
    { isEmbedded: true },
  )
  const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
  const make = async () => (await keyring.create()).wrapped
  expect(await newestKey()).toBeNull()
  const newest = await make()
  await keyStore.epochKey('intake', '2026-11-20', await make())
  await keyStore.epochKey('intake', '2026-11-21', newest)
  await keyStore.epochKey('directory', '2026-11', await make())
  const found = await newestKey()
  expect(found?.id).toBe(newest.id)
  expect((await keyring.unwrap(found ?? newest)).key).toBe(newest.id)
})

test('a database that answers but takes no messages is not ready, and is tried again after five seconds', async () => {
  const { database } = opened
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 20)))
  const { inbox, isReady } = storageOver({ database, clock }, { isEmbedded: true })
  const readOnly = (on: boolean) =>
    database.query((sql) => sql.unsafe(`set default_transaction_read_only = ${on ? 'on' : 'off'}`))
  const put = async () =>
    inbox.put([await arrivalOf([await identifier('phone', '5511955550161')])], clock.now())
  expect(await isReady()).toBe(true)
  await readOnly(true)
  await expect(put()).rejects.toMatchObject({ code: 'DATABASE_DOWN' })
  expect(await isReady()).toBe(false)
  clock.advance(5000)
  expect(await isReady()).toBe(false)
  await readOnly(false)
  expect(await isReady()).toBe(false)
  clock.advance(5000)
  expect(await isReady()).toBe(true)
})

test('a message that was kept is the best sign that the next one will be', async () => {
  const { database } = opened
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 20)))
  let isFull = true
  const inbox: Inbox = {
    put: async () => {
      if (isFull) throw new Fault('DATABASE_DOWN', 'the database does not answer (53100)')
      return []
    },
    settle: async () => [],
  }
  const { isReady, watched } = readinessOf(database, clock)
  const { put } = watched(inbox)
  const arrival = await arrivalOf([await identifier('phone', '5511955550162')])
  expect(await isReady()).toBe(true)
  await expect(put([arrival], clock.now())).rejects.toMatchObject({ code: 'DATABASE_DOWN' })
  expect(await isReady()).toBe(false)
  await put([], clock.now()).catch(() => undefined)
  isFull = false
  await put([], clock.now())
  expect(await isReady()).toBe(false)
  await put([arrival], clock.now())
  expect(await isReady()).toBe(true)
})
