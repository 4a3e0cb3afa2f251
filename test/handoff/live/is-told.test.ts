import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Readable } from '../../../src/access/readable.ts'
import { openConsoleRole } from '../../../src/adapter/postgres/console-role.ts'
import { postgresDepartments } from '../../../src/adapter/postgres/departments.ts'
import { postgresLiveRows } from '../../../src/adapter/postgres/live-rows.ts'
import { scopedDatabase } from '../../../src/adapter/postgres/scoped-database.ts'
import { isTold } from '../../../src/handoff/live/is-told.ts'
import type { LiveRow } from '../../../src/handoff/live/live-rows.ts'
import { fairs, repairs, returns, sales, staffId, support, tree } from '../../access/made-up-staff.ts'
import { openTestEmbedded, type TestDatabase } from '../../contract/open-database.ts'

const names = [support, returns, repairs, sales, fairs]

/** Every way in which one may read: each set of one or two departments, as theirs and as what is under them. */
const somes = [[], ...names.map((one) => [one]), [returns, sales]]
const readables: readonly Readable[] = somes.flatMap((departments) =>
  somes.flatMap((under) =>
    [true, false].map((elsewhere) => ({
      ...{ staff: staffId('ana'), departments, under, elsewhere },
      business: false,
    })),
  ),
)

describe('whoever is told of a case', () => {
  let opened: TestDatabase
  const rows = new Map<string, LiveRow>()
  beforeAll(async () => {
    opened = await openTestEmbedded()
    const { database } = opened
    await openConsoleRole(database)
    await postgresDepartments(database).place(tree, async () => ({
      ...{ at: 0 as never, bytes: new Uint8Array(1), hash: new Uint8Array(32) },
    }))
    const start = await postgresLiveRows(database).since(null)
    for (const name of names)
      await database.query(
        (sql) => sql`
          insert into cases (number, lane, talk, department, opened_at, events)
          values (${name}, ${name}, ${name}, ${name}, '2026-01-01', '[{"type":"opened","at":1}]')`,
      )
    for (const row of (await postgresLiveRows(database).since(start)).rows)
      rows.set(row.department ?? '', row)
  })
  afterAll(() => opened.drop())

  test('is whoever the database lets read it, for every way of reading', async () => {
    expect([...rows.keys()].toSorted()).toEqual([...names].toSorted())
    const scoped = scopedDatabase(opened.database)
    let told = 0
    for (const readable of readables) {
      const found = await scoped.read(
        readable,
        (sql) => sql<{ department: string }[]>`select department from cases`,
      )
      const hears = names.filter((name) => isTold(readable, rows.get(name) as LiveRow))
      expect(hears.toSorted(), JSON.stringify(readable)).toEqual(
        found.map((one) => one.department).toSorted(),
      )
      told += hears.length
    }
    expect(told).toBeGreaterThan(readables.length)
  })
})
