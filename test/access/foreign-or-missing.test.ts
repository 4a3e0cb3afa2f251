import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isService } from '../../src/access/caller.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { openTestEmbedded, openTestServer } from '../contract/open-database.ts'
import { type Stores, storesIn } from '../contract/stores.ts'
import { requestOf } from './ask-every-way.ts'
import { everyCell, expectedOf } from './cells.ts'
import { countedDatabase } from './counted-database.ts'
import { subjectsIn } from './subjects.ts'
import { asked, type Subject } from './ways.ts'
import { openWholeConsole } from './whole-console.ts'
import { writtenRules } from './written-rules.ts'

/** Ids of the shapes they have, of nothing that is there. */
const nothing = (subject: Subject): Subject => ({
  ...subject,
  talk: 'n'.repeat(22),
  case: subject.case && '2222-2222',
  grant: 'n'.repeat(22),
  incident: 'I-2222-2222',
  colleague: 'n'.repeat(22),
  session: 'n'.repeat(22),
})

/** A cell for each role and action that is answered as if there were nothing, and that goes by an id. */
const cells = everyCell().filter(
  (cell) =>
    cell.context === 'plain' &&
    !isService(cell.caller) &&
    'ways' in asked[cell.action] &&
    expectedOf(cell, writtenRules()) === 'elsewhere',
)

for (const [name, open] of [
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
] as const)
  describe(`on ${name}`, () => {
    let stores: Stores & { readonly database: Database }
    beforeAll(async () => {
      stores = await storesIn(open())
    })
    afterAll(() => stores.drop())

    test('what is of another department and what is not there are answered alike, byte for byte, after the same questions', {
      timeout: 120_000,
    }, async () => {
      const counted = countedDatabase(stores.database)
      const console = await openWholeConsole({ ...stores, database: counted.database })
      const subjects = await subjectsIn(console)
      const compared = new Set<string>()
      for (const cell of cells) {
        const known = asked[cell.action]
        if (!('ways' in known) || isService(cell.caller)) continue
        for (const way of known.ways.filter(({ isAboutNobody }) => !isAboutNobody)) {
          await subjects.ready(cell)
          const subject = await subjects.of(cell)
          const [foreign, missing] = [requestOf(way, subject), requestOf(way, nothing(subject))]
          if (!foreign || !missing || JSON.stringify(foreign) === JSON.stringify(missing)) continue
          const as = { who: cell.caller, isFrozen: false }
          const seen = []
          for (const request of [foreign, missing]) {
            counted.taken()
            const { status, text, headers } = await console.ask(as, request)
            seen.push({ status, text, headers: [...headers], asked: counted.taken() })
          }
          const [one, other] = seen
          const where = `${cell.role} ${cell.action} ${cell.reach}: ${way.method} ${way.route}`
          expect({ where, ...other }).toEqual({ where, ...one })
          expect({ where, status: one?.status }).toEqual({ where, status: 404 })
          compared.add(`${cell.role} ${way.method} ${way.route}`)
          await subjects.clear(cell)
        }
      }
      expect(compared.size).toBeGreaterThan(25)
    })
  })
