import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseLocale } from '../../src/ids.ts'
import { arrivalOf, identifier, noon, random, somebody } from './made-up.ts'
import type { Stores } from './stores.ts'

/** What every directory must do, whatever it is made of. */
export function knowsPeople(name: string, open: () => Promise<Stores>) {
  describe(`${name} knows people before they write`, () => {
    let stores: Stores
    beforeAll(async () => {
      stores = await open()
    })
    beforeEach(() => stores.empty())
    afterAll(() => stores.drop())
    const italian = parseLocale('it')

    test('whoever chose a language is met in it, by whichever of their names they come', async () => {
      const [phone, bsuid] = [await somebody(), await identifier('bsuid', random())]
      await stores.directory.introduce([phone, bsuid], italian, noon)
      await stores.inbox.put([await arrivalOf([bsuid])], noon)
      const claim = await stores.lanes.claim(null, noon)
      expect(claim).toMatchObject({ locale: 'it', talk: null })
      expect(claim?.identifiers).toHaveLength(2)
    })

    test('who has written before stays the same person, in the language chosen now', async () => {
      const ana = await somebody()
      await stores.inbox.put([await arrivalOf([ana])], noon)
      const before = await stores.lanes.claim(null, noon)
      await stores.directory.introduce([ana], italian, noon)
      await stores.inbox.put([await arrivalOf([ana])], noon)
      if (before) await stores.loseLease(before.lane)
      const after = await stores.lanes.claim(null, noon)
      expect(after).toMatchObject({ person: before?.person, locale: 'it' })
    })
  })
}
