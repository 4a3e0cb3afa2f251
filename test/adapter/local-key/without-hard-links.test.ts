import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { loadKeyFile } from '../../../src/adapter/local-key/key-file.ts'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'

// No such file system can be made here without being its administrator.
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  link: () => Promise.reject(Object.assign(new Error('no hard links'), { code: 'EPERM' })),
}))

test('the key file is made on a file system without hard links', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-keys-'))
  const path = join(folder, 'keys.json')
  const made = await loadKeyFile(nodeCrypto, path)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await loadKeyFile(nodeCrypto, path)).toEqual(made)
  expect(await readdir(folder)).toEqual(['keys.json'])
  await rm(folder, { recursive: true })
})
