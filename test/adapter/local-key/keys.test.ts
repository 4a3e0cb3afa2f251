import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadKeyFile } from '../../../src/adapter/local-key/key-file.ts'
import { keyringOf } from '../../../src/adapter/local-key/keyring.ts'
import { keysFromText, textOfKeys } from '../../../src/adapter/local-key/keys-from-text.ts'
import { newKeys, withNewVersion } from '../../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'

const keys = newKeys(nodeCrypto)
const ring = keyringOf(nodeCrypto, keys)
const words = new TextEncoder().encode('rua das Flores 12')

describe('the keyring', () => {
  test('opens a data key it made, and only under its own name and version', async () => {
    const { sealer, wrapped } = await ring.create()
    const sealed = await sealer.seal(words, 'vault|t|address')
    const again = await ring.unwrap(wrapped)
    expect(again.key).toBe(wrapped.id)
    expect(await again.open(sealed, 'vault|t|address')).toEqual(Buffer.from(words))
    const other = await ring.create()
    await expect(ring.unwrap({ ...wrapped, id: other.wrapped.id })).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
    })
    await expect(ring.unwrap({ ...wrapped, version: 2 })).rejects.toMatchObject({ code: 'BAD_KEY' })
    await expect(keyringOf(nodeCrypto, newKeys(nodeCrypto)).unwrap(wrapped)).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
    })
  })

  test('wraps under the newest version and still opens what the older one wrapped', async () => {
    const { wrapped } = await ring.create()
    const turned = keyringOf(nodeCrypto, withNewVersion(nodeCrypto, keys))
    expect((await turned.create()).wrapped.version).toBe(2)
    await expect(turned.unwrap(wrapped)).resolves.toMatchObject({ key: wrapped.id })
  })

  test('gives the same index for the same identifier and another one for every other use', async () => {
    const number = '+5511900000001'
    const uses = await Promise.all([
      ring.personIndex('phone', number),
      ring.personIndex('bsuid', number),
      ring.personIndex('parent-bsuid', number),
      ring.messageKey(number),
      ring.commitment('order', number),
      ring.commitment('proof', number),
    ])
    expect(new Set(uses).size).toBe(uses.length)
    expect(await ring.personIndex('phone', number)).toBe(uses[0])
    expect(await ring.commitment('a', 'b,c')).not.toBe(await ring.commitment('a,b', 'c'))
    const peppered = keyringOf(nodeCrypto, { ...keys, pepper: nodeCrypto.random(32) })
    expect(await peppered.personIndex('phone', number)).not.toBe(uses[0])
  })
})

describe('SIGILO_KEYS', () => {
  test('is read back as it was written', () => {
    const two = withNewVersion(nodeCrypto, keys)
    expect(keysFromText(textOfKeys(two))).toEqual(two)
  })

  const [key, pepper] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((bytes) => bytes.toString('base64'))
  test.each([
    ['without a pepper', `1:${key}`],
    ['with a short key', `1:c2hvcnQ=;pepper:${pepper}`],
    ['with a version twice', `1:${key},1:${key};pepper:${pepper}`],
    ['with version 0', `0:${key};pepper:${pepper}`],
    ['with a bare key', `${key};pepper:${pepper}`],
    ['with the key as pepper', `1:${key};pepper:${key}`],
    ['with something after it', `1:${key};pepper:${pepper};x`],
    ['empty', ''],
  ])('%s is refused, and nothing of it is shown', (_, text) => {
    const read = () => keysFromText(text)
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_CONFIG' }))
    expect(read).toThrow(/^SIGILO_KEYS cannot be read: (?!.*(AQEB|AgIC|c2hvcnQ))/)
  })
})

describe('the key file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigilo-keys-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is made on the first start for its owner alone, and read on the next', async () => {
    const path = join(folder, 'new', 'keys.json')
    const made = await loadKeyFile(nodeCrypto, path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await loadKeyFile(nodeCrypto, path)).toEqual(made)
    expect(await readdir(join(folder, 'new'))).toEqual(['keys.json'])
  })

  test('is refused when others may read it, and the fault says what to do', async () => {
    const path = join(folder, 'open.json')
    await loadKeyFile(nodeCrypto, path)
    await chmod(path, 0o640)
    await expect(loadKeyFile(nodeCrypto, path)).rejects.toThrow(/chmod 600/)
  })

  test('is never replaced when it is damaged', async () => {
    const path = join(folder, 'damaged.json')
    await writeFile(path, '{"keys":"1:', { mode: 0o600 })
    await expect(loadKeyFile(nodeCrypto, path)).rejects.toMatchObject({ code: 'BAD_KEY' })
    expect(await readFile(path, 'utf8')).toBe('{"keys":"1:')
  })

  test('one that belongs to somebody else is not called damaged', async () => {
    const path = join(folder, 'foreign.json')
    await loadKeyFile(nodeCrypto, path)
    await chmod(folder, 0o755)
    await chmod(path, 0o000)
    const { seteuid } = process
    const isRoot = process.getuid?.() === 0
    // Root may read everything: for this, be nobody.
    if (isRoot) seteuid?.(65_534)
    try {
      await expect(loadKeyFile(nodeCrypto, path)).rejects.toThrow(/cannot be read.*chown/)
    } finally {
      if (isRoot) seteuid?.(0)
    }
  })

  test('is the same for all who make it at the same time', async () => {
    const path = join(folder, 'at-once.json')
    const made = await Promise.all([1, 2, 3].map(() => loadKeyFile(nodeCrypto, path)))
    expect(new Set(made.map(textOfKeys)).size).toBe(1)
  })
})
