import { readdirSync } from 'node:fs'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json } from '../../../src/adapter/postgres/columns.ts'
import { alias } from '../../../src/adapter/postgres/schema-lanes.ts'
import { dataKey, transcriptLine } from '../../../src/adapter/postgres/schema-talk.ts'
import type { Fault } from '../../../src/fault.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { AnonymizedText } from '../../../src/privacy/anonymized-text.ts'
import { identifier, line, newTalk, noon } from '../../contract/made-up.ts'
import { openTestEmbedded, type TestDatabase } from '../../contract/open-database.ts'

const email = 'ana@example.org'
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

const row = { ...line(1, 'oi'), lane: '1.aaaaaaaaaaaaaaaaaaaaaa' as never, talk: newTalk() }

describe('a column for words', () => {
  test('keeps anonymized words and gives them back as they were', async () => {
    const words = AnonymizedText.of(new RawText(email), [{ start: 0, end: 15, kind: 'EMAIL', n: 1 }])
    const read = await opened.database.build(async (orm) => {
      await orm.insert(transcriptLine).values({ ...row, words })
      return orm.select().from(transcriptLine)
    })
    expect(read[0]?.words).toEqual(words)
    expect(read[0]?.at).toBe(noon)
  })

  const smuggled: [string, unknown][] = [
    ['a plain string', email],
    ['raw text', new RawText(email)],
    ['an object that looks like anonymized words', { text: email, tokens: [] }],
  ]
  test.each(smuggled)('refuses %s, without showing it', async (_, words) => {
    const refused = opened.database.build((orm) =>
      orm.insert(transcriptLine).values({ ...row, n: 2, words: words as AnonymizedText }),
    )
    await expect(refused).rejects.toMatchObject({ code: 'UNPROTECTED_TEXT' })
    await expect(refused).rejects.toThrow(/^(?!.*ana@)/s)
  })

  test('refuses a plain string by its type already', () => {
    // @ts-expect-error Type 'string' is not assignable to type 'AnonymizedText'
    const values: typeof transcriptLine.$inferInsert = { ...row, words: email }
    expect(values.words).toBe(email)
  })

  test('that is sealed refuses what is not', async () => {
    const { kind, index } = await identifier('phone', '+5511900000001')
    const values = { index, kind, person: 'p' as never, sealed: email as never, sealedKey: 'k', at: noon }
    const refused = opened.database.build((orm) => orm.insert(alias).values(values))
    await expect(refused).rejects.toMatchObject({ code: 'UNPROTECTED_TEXT' })
  })

  test('no table has a column of a type that was not named for what it holds', async () => {
    const tables = (await Promise.all(schemaFiles().map((file) => import(file)))).flatMap(tablesOf)
    expect(tables.length).toBeGreaterThan(40)
    const allowed = ['PgCustomColumn', 'PgBigInt53', 'PgInteger', 'PgBoolean']
    for (const table of tables) {
      for (const column of Object.values(getTableColumns(table))) {
        expect(allowed, `${getTableName(table)}.${column.name}`).toContain(column.columnType)
      }
    }
  })

  test('takes what PostgreSQL would refuse in JSON, one character for one', () => {
    const odd = { words: 'a\0b\ud800c\\u0000', emoji: '👋' }
    expect(JSON.parse(json(odd))).toEqual({ words: 'a\ufffdb\ufffdc\\u0000', emoji: '👋' })
  })
})

const postgres = new URL('../../../src/adapter/postgres/', import.meta.url)

const schemaFiles = (): string[] =>
  readdirSync(postgres)
    .filter((name) => name.startsWith('schema-'))
    .map((name) => new URL(name, postgres).href)

const tablesOf = (file: object): PgTable[] =>
  Object.values(file).filter((table): table is PgTable => is(table, PgTable))

/** Everything a careless log could print of an error. */
function printed(fault: Fault): string {
  const own = Object.getOwnPropertyNames(fault).map((name) => String(Reflect.get(fault, name)))
  return [String(fault), JSON.stringify(fault), ...own].join('\n')
}

describe('an error of the database', () => {
  const key = { id: email, version: 1, wrapped: new Uint8Array(3), use: 'talk' } as const

  test('keeps its SQLSTATE and loses its values, by the query builder', async () => {
    const insert = () => opened.database.build((orm) => orm.insert(dataKey).values(key))
    await insert()
    const fault: Fault = await insert().then(
      () => expect.unreachable(),
      (error) => error,
    )
    expect(fault.code).toBe('DATABASE_REFUSED')
    expect(fault.cause).toBeUndefined()
    expect(fault.message).toContain('23505')
    expect(printed(fault)).not.toContain(email)
  })

  test('and by tagged SQL, in and out of a transaction', async () => {
    const { database } = opened
    const asks = [
      () => database.query((sql) => sql`select ${email}::int`),
      () => database.transaction((sql) => sql`select ${email}::int`),
      () => database.transaction(async () => JSON.parse(email)),
    ]
    for (const ask of asks) {
      const fault: Fault = await ask().then(
        () => expect.unreachable(),
        (error) => error,
      )
      expect(fault.code).toBe('DATABASE_REFUSED')
      expect(fault.stack).toContain('raw-never-stored.test.ts')
      expect(printed(fault)).not.toContain('ana@')
    }
  })
})
