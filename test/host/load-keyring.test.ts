import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { newKeys, withNewVersion } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { loadKeyring } from '../../src/host/load-keyring.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-keys-'))
})
afterEach(() => rm(data, { recursive: true }))

const ours = newKeys(nodeCrypto)
const newest = async () => (await keyringOf(nodeCrypto, ours).create()).wrapped

test('the keys a database was written with open it, also after a new version was added', async () => {
  const key = await newest()
  for (const keys of [ours, withNewVersion(nodeCrypto, ours)]) {
    const keyring = await loadKeyring({ keys: textOfKeys(keys), data }, key)
    expect((await keyring.unwrap(key)).key).toBe(key.id)
  }
})

test.each([
  ['other keys', newKeys(nodeCrypto)],
  [
    'keys without the version it was written under',
    {
      ...ours,
      keyByVersion: new Map([[7, nodeCrypto.random(32)]]),
    },
  ],
])('%s are refused at the start, and it is said which ones to put back', async (_, keys) => {
  const load = loadKeyring({ keys: textOfKeys(keys), data }, await newest())
  await expect(load).rejects.toMatchObject({ code: 'BAD_KEY' })
  await expect(load).rejects.toThrow(/SIGILO_KEYS does not open this database: put the keys back/)
})

test('a lost key file is not replaced by a new one when there is something to open', async () => {
  const load = loadKeyring({ keys: null, data }, await newest())
  await expect(load).rejects.toMatchObject({ code: 'BAD_KEY' })
  await expect(load).rejects.toThrow(/keys\.json is missing/)
  expect(await readdir(data)).toEqual([])
  await loadKeyring({ keys: null, data }, null)
  expect(await readdir(data)).toEqual(['keys.json'])
})
