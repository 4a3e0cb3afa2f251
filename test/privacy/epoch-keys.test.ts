import { expect, test } from 'vitest'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { instantOf } from '../../src/clock.ts'
import { epochKeys } from '../../src/privacy/epoch-keys.ts'
import type { WrappedKey } from '../../src/privacy/keyring.ts'

const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
const noon = instantOf(Date.parse('2026-11-21T12:00:00Z'))
const minute = 60_000
const words = new TextEncoder().encode('oi')

function keyStore() {
  const keyByEpoch = new Map<string, WrappedKey>()
  let asked = 0
  return {
    keyByEpoch,
    asked: () => asked,
    epochKey: async (use: string, epoch: string, candidate: WrappedKey) => {
      asked += 1
      const name = `${use} ${epoch}`
      const kept = keyByEpoch.get(name) ?? candidate
      keyByEpoch.set(name, kept)
      return kept
    },
    keyById: async (id: string) => {
      asked += 1
      return [...keyByEpoch.values()].find((key) => key.id === id) ?? null
    },
  }
}

test('an intake key is of its UTC day and a directory key of its month', async () => {
  const store = keyStore()
  const keys = epochKeys({ keyring, store })
  await keys.sealerFor('intake', noon)
  await keys.sealerFor('intake', instantOf(noon + 12 * 60 * minute))
  await keys.sealerFor('directory', noon)
  expect([...store.keyByEpoch.keys()]).toEqual([
    'intake 2026-11-21',
    'intake 2026-11-22',
    'directory 2026-11',
  ])
})

test('two processes that start at once seal under one key and open each other', async () => {
  const store = keyStore()
  const [here, there] = [epochKeys({ keyring, store }), epochKeys({ keyring, store })]
  const [one, two] = await Promise.all([here.sealerFor('intake', noon), there.sealerFor('intake', noon)])
  expect(one.key).toBe(two.key)
  const sealed = await one.seal(words, 'inbox|1')
  const opened = await (await there.sealerById(one.key)).open(sealed, 'inbox|1')
  expect(opened).toEqual(Buffer.from(words))
})

test('the store is asked once for many messages, and again after ten minutes', async () => {
  const store = keyStore()
  const keys = epochKeys({ keyring, store })
  await Promise.all(Array.from({ length: 20 }, () => keys.sealerFor('intake', noon)))
  expect(store.asked()).toBe(1)
  await keys.sealerFor('intake', instantOf(noon + 10 * minute))
  expect(store.asked()).toBe(2)
})

test('a store that failed is asked again', async () => {
  const store = keyStore()
  let isDown = true
  const flaky = {
    ...store,
    epochKey: (...key: Parameters<typeof store.epochKey>) =>
      isDown ? Promise.reject(new Error('down')) : store.epochKey(...key),
  }
  const keys = epochKeys({ keyring, store: flaky })
  await expect(keys.sealerFor('intake', noon)).rejects.toThrow('down')
  isDown = false
  await expect(keys.sealerFor('intake', noon)).resolves.toBeDefined()
})

test('what a destroyed key sealed cannot be opened any more', async () => {
  const store = keyStore()
  const { key } = await epochKeys({ keyring, store }).sealerFor('intake', noon)
  store.keyByEpoch.clear()
  await expect(epochKeys({ keyring, store }).sealerById(key)).rejects.toMatchObject({ code: 'KEY_DESTROYED' })
})

test('while whoever holds the keys is away, the key of the day goes on sealing for as long as it is there', async () => {
  const store = keyStore()
  let isAway = false
  const away = () => Promise.reject(new Error('away'))
  const keys = epochKeys({
    keyring: { ...keyring, create: () => (isAway ? away() : keyring.create()), unwrap: away },
    store,
  })
  const before = await keys.sealerFor('intake', noon)
  isAway = true
  expect((await keys.sealerFor('intake', instantOf(noon + 11 * minute))).key).toBe(before.key)
  store.keyByEpoch.clear()
  await expect(keys.sealerFor('intake', instantOf(noon + 22 * minute))).rejects.toThrow('away')
  await expect(keys.sealerFor('intake', instantOf(noon + 13 * 60 * minute))).rejects.toThrow('away')
})
