import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { storageOver } from '../../src/host/open-storage.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

test('the newest key is that of the newest day that took a message', async () => {
  const { keyStore, newestKey } = storageOver(opened.database, { isEmbedded: true })
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
