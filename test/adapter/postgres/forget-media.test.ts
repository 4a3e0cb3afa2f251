import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { forgetDrafts } from '../../../src/adapter/postgres/forget-drafts.ts'
import { forgetMedia } from '../../../src/adapter/postgres/media-files.ts'
import { hour, later, noon } from '../../contract/made-up.ts'
import { openTestEmbedded } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'

const day = 24 * hour
let stores: Stores & { readonly database: Database }
beforeAll(async () => {
  stores = await storesIn(openTestEmbedded())
})
afterAll(() => stores.drop())

const shown = 'aa'.repeat(32)
const dropped = 'bb'.repeat(32)
const lacking = () => stores.media.lacking([shown, dropped])

test('a picture goes with the last version that shows it, a day after it came at the earliest', async () => {
  const picture = new Uint8Array([1, 2, 3])
  for (const one of [shown, dropped]) await stores.media.keep(one, picture, noon)
  await stores.uploads.keep('1', shown, { id: '100', at: noon })
  await stores.botVersions.keep({ hash: 'old', files: new Map(), media: [shown, shown] }, noon)
  await forgetMedia(stores.database, later(noon, 23 * hour))
  expect(await lacking()).toEqual([])
  await forgetMedia(stores.database, later(noon, 25 * hour))
  expect(await lacking()).toEqual([dropped])
  expect(await stores.uploads.find('1', shown)).not.toBeNull()
  await forgetDrafts(stores.database, later(noon, 101 * day))
  await forgetMedia(stores.database, later(noon, 101 * day))
  expect(await lacking()).toEqual([shown, dropped])
  expect(await stores.uploads.find('1', shown)).toBeNull()
})

test('a version is not kept before what it shows', async () => {
  const keeping = stores.botVersions.keep({ hash: 'early', files: new Map(), media: ['cc'.repeat(32)] }, noon)
  await expect(keeping).rejects.toMatchObject({ code: 'DATABASE_REFUSED' })
})
