import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentKeys } from '../../../src/adapter/local-key/environment-keys.ts'
import { keyFileKeys } from '../../../src/adapter/local-key/key-file-keys.ts'
import { keysFromText } from '../../../src/adapter/local-key/keys-from-text.ts'
import { newKeys } from '../../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { holdsKeys } from '../../contract/key-service.ts'

holdsKeys('the key file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-keys-'))
  const again = async () => (await keyFileKeys(nodeCrypto, join(folder, 'keys.json'))).service
  return { service: await again(), again, drop: () => rm(folder, { recursive: true }) }
})

holdsKeys('SIGILO_KEYS', async () => {
  const keys = newKeys(nodeCrypto)
  return {
    service: environmentKeys(nodeCrypto, keys),
    again: async (set) => environmentKeys(nodeCrypto, set ? keysFromText(set) : keys),
    drop: async () => undefined,
  }
})

test('a key file that got a new version is for its owner alone, and nothing lies beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-keys-'))
  const path = join(folder, 'keys.json')
  const { service } = await keyFileKeys(nodeCrypto, path)
  await service.addVersion()
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['keys.json'])
  await rm(folder, { recursive: true })
  await expect(service.addVersion()).rejects.toMatchObject({ code: 'BAD_KEY' })
  expect((await service.versions()).current).toBe(2)
})
