import { afterAll, beforeAll, describe, test } from 'vitest'
import { openConsoleRole } from '../../src/adapter/postgres/console-role.ts'
import { openTestEmbedded, openTestServer, type TestDatabase } from '../contract/open-database.ts'

for (const [name, open] of [
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
] as const)
  describe(`the console's role on ${name}`, () => {
    let opened: TestDatabase
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.drop())

    test('is made at start, and again without a change', async () => {
      await openConsoleRole(opened.database)
      await openConsoleRole(opened.database)
    })
  })
