import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetNotes, postgresIncidents } from '../../../src/adapter/postgres/incidents.ts'
import { incident } from '../../../src/adapter/postgres/schema-tally.ts'
import { parseIncidentNumber } from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { AnonymizedText } from '../../../src/privacy/anonymized-text.ts'
import { hour, later, leaf, newTalk, noon } from '../../contract/made-up.ts'
import { openTestEmbedded, type TestDatabase } from '../../contract/open-database.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

const day = 24 * hour
const by = { role: 'operator', id: 'cli' } as const
const made = (number: string, closedAt: number | null) => ({
  number: parseIncidentNumber(number),
  openedAt: noon,
  openedBy: by,
  talk: newTalk(),
  kind: 'NAME' as const,
  places: 1,
  note: AnonymizedText.of(new RawText('chamado 17'), []),
  closing: closedAt === null ? null : { at: later(noon, closedAt), by, outcome: 'reported' as const },
})

test('what was noted of an incident goes ninety days after it was closed, and the incident stays', async () => {
  const { database } = opened
  const all = [made('I-2222-2222', 0), made('I-3333-3333', day), made('I-4444-4444', null)]
  await database.build((orm) => orm.insert(incident).values(all))
  await forgetNotes(database, later(noon, 90 * day + hour))
  const kept = await postgresIncidents(database).list()
  const notes = kept.map(({ number, note }) => [number, note?.text ?? null] as const)
  expect(new Map(notes)).toEqual(
    new Map([
      ['I-4444-4444', 'chamado 17'],
      ['I-3333-3333', 'chamado 17'],
      ['I-2222-2222', null],
    ]),
  )
})

test('a note that did not go through the anonymizer is refused', async () => {
  const plain = { ...made('I-5555-5555', null), note: 'Ana Souza' }
  // @ts-expect-error Type 'string' is not assignable to type 'AnonymizedText'
  const insert = opened.database.build((orm) => orm.insert(incident).values(plain))
  await expect(insert).rejects.toThrow('only anonymized')
})

test('two reports of one line at once open one incident, and the log has it once', async () => {
  const { database } = opened
  const incidents = postgresIncidents(database)
  const talk = newTalk()
  const report = (number: string, line: number) =>
    incidents.open({ ...made(number, null), talk, kind: 'phishing', line, closingNote: null }, leaf())
  const entries = async () =>
    (await database.query<{ n: number }>((sql) => sql`select count(*)::int as n from log_entry`))[0]?.n ?? 0
  const before = await entries()
  const numbers = await Promise.all([
    report('I-6666-6666', 3),
    report('I-7777-7777', 3),
    report('I-8888-8888', 4),
  ])
  expect(numbers[0]).toBe(numbers[1])
  expect(numbers[2]).toBe('I-8888-8888')
  expect(await entries()).toBe(before + 2)
  const closing = { at: noon, by, outcome: 'mistaken', note: null } as const
  await incidents.close(parseIncidentNumber(numbers[0] ?? ''), closing, leaf())
  expect(await report('I-9999-9999', 3)).toBe('I-9999-9999')
})
