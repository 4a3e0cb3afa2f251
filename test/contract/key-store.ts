import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyring, noon } from './made-up.ts'
import type { Stores } from './stores.ts'

/** What every store of keys and of bot versions must do. */
export function keepsKeysAndVersions(name: string, open: () => Promise<Stores>) {
  describe(`${name} keeps keys and versions`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    afterAll(() => stores.drop())

    test('of many processes that make the key of a day, all get the same one', async () => {
      const keys = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const { wrapped } = await keyring.create()
          return stores.keyStore.epochKey('intake', '2026-11-21', wrapped)
        }),
      )
      expect(new Set(keys.map(({ id }) => id)).size).toBe(1)
      const [key] = keys
      if (!key) throw new Error('no key')
      const sealer = await keyring.unwrap(key)
      const again = await stores.keyStore.keyById(key.id)
      expect(again && (await keyring.unwrap(again)).key).toBe(sealer.key)
    })

    test('each day and each use has its own key, and an unknown name has none', async () => {
      const make = async (use: 'intake' | 'directory', epoch: string) =>
        (await stores.keyStore.epochKey(use, epoch, (await keyring.create()).wrapped)).id
      const ids = [
        await make('intake', '2026-12-01'),
        await make('intake', '2026-12-02'),
        await make('directory', '2026-12'),
      ]
      expect(new Set(ids).size).toBe(3)
      expect(await stores.keyStore.keyById('nobody')).toBeNull()
    })

    test('the files of a version are found by its hash, as they were first kept', async () => {
      const files = new Map([
        ['flows/faq.yaml', 'exchange: {}\n'],
        ['__proto__', 'a name like any other'],
      ])
      await stores.botVersions.keep({ hash: 'abc', files, media: [] }, noon)
      await stores.botVersions.keep({ hash: 'abc', files: new Map(), media: [] }, noon)
      expect(await stores.botVersions.files('abc')).toEqual(files)
      expect(await stores.botVersions.files('abd')).toBeNull()
    })
  })
}
