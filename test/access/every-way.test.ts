import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allActions } from '../../src/access/action.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { openTestEmbedded, openTestServer } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { askEveryWay } from './ask-every-way.ts'
import { isOfRows, readEveryWay } from './read-every-way.ts'
import { aboutOneself, asked, besidesTheConsole, consoleRooms } from './ways.ts'
import { openWholeConsole } from './whole-console.ts'
import { diceFrom } from './world.ts'
import { writtenRules } from './written-rules.ts'

/** `npm run check:access` asks for every cell of each database; else for one of so many. */
const oneIn = process.env.ACCESS_REQUESTS ? 1 : 12

const named = new Set(
  Object.values(asked).flatMap((one) =>
    'ways' in one ? one.ways.map(({ method, route }) => `${method} ${route}`) : [],
  ),
)

const ofRows = allActions.filter(isOfRows)

/** Lines of talks are held by nothing, for as long as it takes to see that this is noticed. */
async function withoutPolicy<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  await database.query((sql) => sql`alter table transcript_line disable row level security`)
  return work().finally(() =>
    database.query((sql) => sql`alter table transcript_line enable row level security`),
  )
}

test('every room of the web is the console’s or says why it is not', () => {
  const rooms = readdirSync('src/web').filter((file) =>
    readFileSync(`src/web/${file}`, 'utf8').includes('new Hono'),
  )
  expect(rooms.toSorted()).toEqual([...consoleRooms, ...Object.keys(besidesTheConsole)].toSorted())
})

test('who reads elsewhere reads their own departments too, as rows have it', () => {
  const places = (role: string, action: string) =>
    writtenRules().flatMap((row) => (row.role === role && row.action === action ? row.where : []))
  const pairs = writtenRules().filter((row) => isOfRows(row.action) && row.where.includes('elsewhere'))
  expect(pairs.length).toBeGreaterThan(20)
  for (const { role, action } of pairs)
    expect(places(role, action)).toEqual(expect.arrayContaining(['department', 'below', 'elsewhere']))
})

test('an action that cannot be asked for yet says why', () => {
  const later = allActions.filter((action) => 'later' in asked[action])
  expect(later).toEqual([
    ...['consent.show', 'words.mask', 'person.find', 'person.erase'],
    ...['insight.ask', 'log.verify', 'department.change', 'settings.change', 'flow.deploy', 'deploy.approve'],
  ])
})

for (const [name, open, seed] of [
  ['PGlite', openTestEmbedded, 21],
  ['PostgreSQL', openTestServer, 22],
] as const)
  describe(`over HTTP on ${name}`, () => {
    let stores: Stores & { readonly database: Database }
    beforeAll(async () => {
      stores = await storesIn(open())
    })
    afterAll(() => stores.drop())

    test('everybody may do what the page of permissions says, by every route, and nothing else', {
      timeout: 3_600_000,
    }, async () => {
      const console = await openWholeConsole(stores)
      const routes = new Set(
        console.app.routes.filter(({ method }) => method !== 'ALL').map((one) => `${one.method} ${one.path}`),
      )
      expect([...routes].toSorted()).toEqual([...named, ...Object.keys(aboutOneself)].toSorted())
      const report = await askEveryWay(console, writtenRules(), { dice: diceFrom(seed), oneIn })
      const { differences, cells, requests, allowed, refused, impossible } = report
      process.stdout.write(
        `${name}: ${JSON.stringify({ cells, requests, allowed, refused, impossible, differences: differences.length })}\n`,
      )
      expect(differences.slice(0, 20)).toEqual([])
      expect([...report.routes].toSorted()).toEqual([...named].toSorted())
      expect(allowed).toBeGreaterThan(requests / 20)
      expect(refused).toBeGreaterThan(requests / 4)
    })

    test('rows are those the page of permissions says, for every cell about conversations', {
      timeout: 600_000,
    }, async () => {
      await stores.empty()
      const console = await openWholeConsole(stores)
      const { differences, ...report } = await readEveryWay(console, writtenRules())
      process.stdout.write(
        `${name}: rows ${JSON.stringify({ ...report, differences: differences.length })}\n`,
      )
      expect(differences.slice(0, 20)).toEqual([])
      expect(report.cells).toBe(8 * ofRows.length * 4 * 8)
      expect(report.rows).toBeGreaterThan(report.cells / 4)
      const dropped = await withoutPolicy(stores.database, () => readEveryWay(console, writtenRules()))
      expect(dropped.differences.length).toBeGreaterThan(0)
    })
  })
