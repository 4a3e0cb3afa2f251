import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetTally, postgresDetectorTally } from '../../src/adapter/postgres/detector-tally.ts'
import { clockAt, instantOf } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { gatherTally } from '../../src/host/gather-tally.ts'
import type { LogEvent } from '../../src/log.ts'
import type { KindCount } from '../../src/privacy/compare-findings.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'

const day = 24 * 60 * 60 * 1000
const noon = instantOf(Date.parse('2026-11-22T12:00:00Z'))
const name: KindCount = { kind: 'NAME', both: 3, onlyOurs: 1, onlyTheirs: 2 }

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

test('counts are added up by day and kind, over restarts, and forgotten after 25 months', async () => {
  const clock = clockAt(noon)
  const tally = postgresDetectorTally(opened.database)
  for (let start = 0; start < 2; start++) {
    const gathered = gatherTally({ tally, clock, log: () => undefined })
    for (let n = 0; n < 5; n++) gathered.count([name, { ...name, kind: 'CPF' }])
    await gathered.close()
  }
  clock.advance(day)
  const gathered = gatherTally({ tally, clock, log: () => undefined })
  gathered.count([name])
  await gathered.close()
  const ten = { both: 30, onlyOurs: 10, onlyTheirs: 20 }
  expect(await tally.read()).toEqual([
    { day: '2026-11-23', ...name },
    { day: '2026-11-22', kind: 'CPF', ...ten },
    { day: '2026-11-22', kind: 'NAME', ...ten },
  ])
  await forgetTally(opened.database, instantOf(noon + 761 * day))
  expect((await tally.read()).map((count) => count.day)).toEqual(['2026-11-23'])
})

test('counts that could not be written are written later', async () => {
  const written: number[] = []
  const events: LogEvent[] = []
  let isDown = true
  const tally = {
    read: async () => [],
    add: async (counts: readonly KindCount[]) => {
      if (isDown) throw new Fault('DATABASE_DOWN', 'the database does not answer')
      written.push(...counts.map(({ both }) => both))
    },
  }
  const gathered = gatherTally({ tally, clock: clockAt(noon), log: (event) => events.push(event) })
  gathered.count([name])
  await gathered.close()
  expect(events).toEqual([{ event: 'fault', code: 'DATABASE_DOWN' }])
  isDown = false
  gathered.count([name])
  await gathered.close()
  expect(written).toEqual([6])
})
