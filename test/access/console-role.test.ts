import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openConsoleRole } from '../../src/adapter/postgres/console-role.ts'
import { migrate } from '../../src/adapter/postgres/migrate.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import { openTestEmbedded, openTestServer, type TestDatabase } from '../contract/open-database.ts'

for (const [name, open] of [
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
] as const)
  describe(`the console's role on ${name}`, () => {
    let opened: TestDatabase
    beforeAll(async () => {
      opened = await open()
      await openConsoleRole(opened.database)
    })
    afterAll(() => opened.drop())

    test('is made at start, and again without a change', () => openConsoleRole(opened.database))

    test('may read no table that row-level security leaves open, but the tree of departments', async () => {
      const rows = await opened.database.query<{ name: string; isHeld: boolean }>(
        (sql) => sql`
          select c.relname as name, c.relrowsecurity as "isHeld" from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
            and has_any_column_privilege('sigilo_console', c.oid, 'select') order by 1`,
      )
      expect(rows.filter(({ isHeld }) => isHeld).map((row) => row.name)).toEqual([
        ...[
          'canned_reply',
          'case_note',
          'cases',
          'incident',
          'log_entry',
          'outbox',
          'reply_draft',
          'saved_view',
          'talk',
          'transcript_line',
        ],
      ])
      expect(rows.filter(({ isHeld }) => !isHeld).map((row) => row.name)).toEqual([
        ...['department', 'department_below'],
      ])
    })

    test('every table with something of a customer has row-level security', async () => {
      const rows = await opened.database.query<{ name: string }>(
        (sql) => sql`
          select distinct c.relname as name from pg_class c
          join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
          where c.relkind = 'r' and n.nspname = 'public' and not c.relrowsecurity
            and a.attname in ('lane', 'person', 'talk', 'sealed', 'salt', 'words', 'dedupe')`,
      )
      expect(rows).toEqual([])
    })
  })

describe('a login of PostgreSQL', () => {
  const name = `managed_${process.pid}_${Math.random().toString(36).slice(2)}`
  let admin: ReturnType<typeof openServer>
  let managed: ReturnType<typeof openServer>
  beforeAll(async () => {
    const answer = await fetch(`${inject('databases')}/server`)
    const { url }: { url: string } = await answer.json()
    admin = openServer({ url, pool: 1, prepares: false })
    await admin.query((sql) => sql.unsafe(`create role ${name} login password 'made-up' nocreaterole`))
    await admin.query((sql) => sql.unsafe(`create database ${name} owner ${name}`))
    const own = new URL(url)
    Object.assign(own, { pathname: `/${name}`, username: name, password: 'made-up' })
    managed = openServer({ url: own.href, pool: 2, prepares: false })
    await migrate(managed, 'migrations')
  })
  afterAll(async () => {
    await managed.close()
    await admin.query((sql) => sql.unsafe(`drop database ${name} with (force)`))
    await admin.query((sql) => sql.unsafe(`drop role ${name}`))
    await admin.close()
  })

  test('that can neither make the role nor become it is told what to run, and the server does not start', async () => {
    await admin.query(
      (sql) => sql`
      do $$ begin create role sigilo_console nologin; exception when duplicate_object then null; end $$`,
    )
    await expect(openConsoleRole(managed)).rejects.toMatchObject({ code: 'BAD_CONFIG' })
    await expect(openConsoleRole(managed)).rejects.toThrow('grant sigilo_console to')
  })

  test('that owns the tables, no superuser, works once it was granted the role', async () => {
    await admin.query((sql) => sql.unsafe(`grant sigilo_console to ${name}`))
    await openConsoleRole(managed)
    const [row] = await managed.query<{ isHeld: boolean }>(
      (sql) => sql`select row_security_active('lane') as "isHeld"`,
    )
    expect(row).toEqual({ isHeld: false })
  })

  test('that does not own the tables is refused, for it would see them empty', async () => {
    await admin.query((sql) => sql.unsafe(`create role ${name}_other login password 'made-up'`))
    const [{ url } = { url: '' }] = [await (await fetch(`${inject('databases')}/server`)).json()]
    const own = new URL(url)
    Object.assign(own, { pathname: `/${name}`, username: `${name}_other`, password: 'made-up' })
    const other = openServer({ url: own.href, pool: 1, prepares: false })
    await expect(openConsoleRole(other)).rejects.toThrow('does not own the tables')
    await other.close()
    await admin.query((sql) => sql.unsafe(`drop role ${name}_other`))
  })
})
