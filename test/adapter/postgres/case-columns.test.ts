import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { postgresDesk } from '../../../src/adapter/postgres/desk.ts'
import { type Case, noCase } from '../../../src/handoff/case/case.ts'
import { columnsOf } from '../../../src/handoff/case/case-columns.ts'
import type { CaseEvent } from '../../../src/handoff/case/case-event.ts'
import { evolve } from '../../../src/handoff/case/evolve.ts'
import { fits } from '../../../src/handoff/case/fits.ts'
import { commands } from '../../contract/at-desk.ts'
import { openTestServer, type TestDatabase } from '../../contract/open-database.ts'
import { anyCommand } from '../../handoff/case/any-command.ts'
import { at, number, open, support } from '../../handoff/case/made-up-case.ts'

let server: TestDatabase
let database: Database
beforeAll(async () => {
  server = await openTestServer()
  database = server.database
})
afterAll(() => server.drop())

const { escalateAt: _, answerBy: __, type: ___, ...told } = open
const opened: CaseEvent = { ...told, type: 'opened' }

const columnsFrom = (lines: readonly CaseEvent[]) => {
  const current = lines.reduce<Case>(evolve, noCase)
  if (current.status === 'none') throw new Error('no case')
  return columnsOf(current)
}

async function rowHere() {
  const [row] = await database.query<{ columns: string; events: string }>(
    (sql) => sql`
      select json_build_object('status', status, 'agent', agent, 'department', department,
        'earlierTalks', earlier_talks, 'priority', priority,
        'tags', tags, 'snoozedUntil', (extract(epoch from snoozed_until) * 1000)::float8,
        'isEscalated', is_escalated, 'waitsSince', (extract(epoch from waits_since) * 1000)::float8,
        'answerBy', (extract(epoch from answer_by) * 1000)::float8)::text as columns, events::text from cases`,
  )
  if (!row) throw new Error('no row')
  return { columns: JSON.parse(row.columns), events: JSON.parse(row.events) as readonly CaseEvent[] }
}

/** A line as it was written before queues had clocks of their own. */
const oldLine = fc
  .tuple(fc.nat(20_000), fc.nat(5), fc.constantFrom('low' as const, 'normal' as const, 'high' as const))
  .map(([minutes, kind, priority]): CaseEvent => {
    const lines: readonly CaseEvent[] = [
      { type: 'waiting-announced', at: at(minutes) },
      { type: 'claimed', at: at(minutes), agent: `agent-${minutes % 3}` },
      { type: 'returned', at: at(minutes), why: minutes % 2 ? 'unclaimed' : 'person-asked' },
      { type: 'customer-left', at: at(minutes) },
      { type: 'closed', at: at(minutes), outcome: 'solved', by: 'cli' },
      {
        ...{ type: 'reopened', at: at(minutes), priority, shown: [] },
        ...{ announceAt: at(minutes + 10), returnAt: at(minutes + 60) },
      },
    ]
    return lines[kind] ?? opened
  })

/** Only lines that were decided stand there, and those fit. */
const oldLines = fc.array(oldLine, { maxLength: 8 }).map((lines) => {
  let current = evolve(noCase, opened)
  const kept = lines.filter((line) => {
    const isHolding = fits(current, line)
    current = evolve(current, line)
    return isHolding
  })
  return [opened, ...kept]
})

test('cases of before are in the lists as their lines say', async () => {
  const file = await readFile('migrations/0018_cases_desk.sql', 'utf8')
  const backfill = file.split('--> statement-breakpoint').at(-1) ?? ''
  await fc.assert(
    fc.asyncProperty(oldLines, async (lines) => {
      await server.empty()
      await database.query(
        (sql) => sql`
          insert into cases (number, lane, talk, department, opened_at, events)
          values (${number}, '1.lane', 'talk', ${support}, now(), ${JSON.stringify(lines)}::text::jsonb)`,
      )
      await database.query((sql) => sql.unsafe(backfill))
      const { columns, events } = await rowHere()
      expect(events).toEqual(lines)
      expect(columns).toEqual(columnsFrom(lines))
    }),
    { numRuns: 60 },
  )
})

test('whatever colleagues do, the lists say what the lines say', async () => {
  const desk = postgresDesk(database)
  await fc.assert(
    fc.asyncProperty(fc.array(anyCommand, { maxLength: 12 }), async (given) => {
      await server.empty()
      await database.query(
        (sql) => sql`
          insert into cases (number, lane, talk, department, opened_at, events)
          values (${number}, '1.lane', 'talk', ${support}, now(), ${JSON.stringify([opened])}::text::jsonb)`,
      )
      for (const command of given) await commands({ desk }, number, command, command.at)
      const { columns, events } = await rowHere()
      const isTouched = events.length > 1
      if (isTouched) expect(columns).toEqual(columnsFrom(events))
    }),
    { numRuns: 40 },
  )
})
