import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresPlaces } from '../../src/adapter/postgres/places.ts'
import { scopedConversations } from '../../src/adapter/postgres/scoped-conversations.ts'
import { type ScopedSql, scopedDatabase } from '../../src/adapter/postgres/scoped-database.ts'
import { openTestEmbedded, openTestServer, type TestDatabase } from '../contract/open-database.ts'
import { swapIds } from './swap-ids.ts'
import { diceFrom } from './world.ts'

/** `npm run check:access` asks 10,000 times of each database. */
const requests = Number(process.env.ACCESS_REQUESTS ?? 200)
const readsAll = { departments: [], under: [], elsewhere: true, business: true } as const

for (const [name, open, seed] of [
  ['PGlite', openTestEmbedded, 11],
  ['PostgreSQL', openTestServer, 12],
] as const)
  describe(`on ${name} nobody`, () => {
    let opened: TestDatabase
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.drop())

    test(`gets a byte of another department in ${requests} requests with swapped ids`, {
      timeout: 3_600_000,
    }, async () => {
      const report = await swapIds(opened.database, diceFrom(seed), requests)
      expect(report).toMatchObject({ requests, foreignBytes: 0, differences: [], unrecorded: 0 })
      expect(report.shown).toBeGreaterThan(requests / 10)
      expect(report.hidden).toBeGreaterThan(requests / 20)
    })

    test('can write through the console, or read what it has no right to', async () => {
      const scoped = scopedDatabase(opened.database)
      const readable = { staff: 's' as never, ...readsAll }
      const tried = [
        (sql: ScopedSql) => sql`select sealed from vault`,
        (sql: ScopedSql) => sql`select state from talk`,
        (sql: ScopedSql) => sql`select salt from person`,
        (sql: ScopedSql) => sql`select wrapped from data_key`,
      ]
      const write = scoped.read(readable, async (sql) => sql`delete from cases`)
      await expect(write).rejects.toThrow('25006')
      for (const one of tried)
        await expect(scoped.read(readable, async (sql) => one(sql))).rejects.toThrow('42501')
    })

    test('finds rows left over from whoever asked before, and nothing said is nothing seen', async () => {
      const scoped = scopedDatabase(opened.database)
      const conversations = scopedConversations(scoped)
      expect(await conversations.cases({ staff: 's' as never, ...readsAll }, 'all')).not.toEqual([])
      const none = { staff: 's' as never, departments: [], under: [], elsewhere: false, business: false }
      expect(await conversations.cases(none, 'all')).toEqual([])
      const rows = await opened.database.transaction(async (sql) => {
        await sql`set local role sigilo_console`
        return sql<{ n: number }[]>`select count(*)::int as n from transcript_line`
      })
      expect(Array.from(rows)).toEqual([{ n: 0 }])
    })

    test('gets around the transaction of a console query', async () => {
      const scoped = scopedDatabase(opened.database)
      const readable = { staff: 's' as never, ...readsAll }
      const around = scoped.read(readable, async () =>
        postgresPlaces(opened.database).whereIs({ talk: 'x'.repeat(22) as never }),
      )
      await expect(around).rejects.toThrow('went around its transaction')
      // @ts-expect-error the handle of a transaction is not one of the console's
      const loose: Parameters<Parameters<typeof scoped.read>[1]>[0] = opened.database
      expect(loose).toBeDefined()
    })
  })
