import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, later, noon } from './made-up.ts'
import type { Stores } from './stores.ts'

const picture = new Uint8Array([0xff, 0xd8, 0xff, 0, 10, 255])
const hash = 'ab'.repeat(32)

/** What every store of pictures, films and documents must do. */
export function keepsMedia(name: string, open: () => Promise<Stores>) {
  describe(`${name} keeps media`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    afterAll(() => stores.drop())

    test('a file comes back byte for byte, however often it was kept', async () => {
      await stores.media.keep(hash, picture, noon)
      await stores.media.keep(hash, picture, later(noon, hour))
      expect(await stores.media.bytes(hash)).toEqual(picture)
      expect(await stores.media.bytes('cd'.repeat(32))).toBeNull()
    })

    test('it says which files it lacks', async () => {
      const other = 'cd'.repeat(32)
      expect(await stores.media.lacking([other, hash])).toEqual([other])
      expect(await stores.media.lacking([])).toEqual([])
    })

    test("Meta's name for a file is kept for each number, and the newer one counts", async () => {
      await stores.uploads.keep('1', hash, { id: '100', at: noon })
      await stores.uploads.keep('1', hash, { id: '200', at: later(noon, hour) })
      expect(await stores.uploads.find('1', hash)).toEqual({ id: '200', at: later(noon, hour) })
      expect(await stores.uploads.find('2', hash)).toBeNull()
    })
  })
}
