import { describe, expect, test } from 'vitest'
import { ruleNames } from '../../src/audit/watch/alert.ts'
import { countHours } from '../../src/console/access-log/count-hours.ts'
import { askedFor, isDay, placeIn } from '../../src/console/access-log/log-place.ts'
import { sentenceOf } from '../../src/console/access-log/sentence.ts'
import { standingOf, weekToSign } from '../../src/console/access-log/week-standing.ts'
import { dayAfter, startOfDay, zonedTime } from '../../src/console/access-log/zoned-time.ts'
import { accessCatalogue } from '../../src/console/catalogue/access/catalogue.ts'
import { accessLogCatalogue } from '../../src/console/catalogue/access-log/catalogue.ts'
import { pageLocales } from '../../src/console/catalogue/locales.ts'
import type { EntryView, WeekView } from '../../src/web/access-log-view.ts'

const day = 24 * 60 * 60 * 1000
const at = (text: string) => Date.parse(text)

describe('days of the business', () => {
  test.each([
    ['2026-11-23', 'America/Sao_Paulo', '2026-11-23T03:00:00Z'],
    ['2026-11-23', 'Asia/Kolkata', '2026-11-22T18:30:00Z'],
    ['2026-03-29', 'Europe/Rome', '2026-03-28T23:00:00Z'],
    // Clocks went from 23:59 to 01:00: this day has no midnight.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ])('%s in %s begins when its wall clock does', (text, timeZone, start) => {
    expect(startOfDay(text, timeZone)).toBe(at(start))
  })

  test('a moment has the day, hour and weekday of the business, whatever the browser says', () => {
    expect(zonedTime('America/Sao_Paulo')(at('2026-11-23T02:30:00Z'))).toEqual({
      ...{ day: '2026-11-22', hour: 23, weekday: 6 },
    })
  })

  test('the last day that is looked for is whole', () => {
    const place = placeIn({ search: new URLSearchParams('from=2026-11-22&to=2026-11-30'), rest: [] })
    const who = { staff: null, department: null, case: null, talk: null }
    expect(askedFor(place, who, 'America/Sao_Paulo')).toMatchObject({
      from: at('2026-11-22T03:00:00Z'),
      to: at('2026-12-01T03:00:00Z'),
    })
    expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  })

  test('a year that is being typed is no day', () => {
    expect(['0202-11-23', '2026-13-01', '', '2026-11-23'].map(isDay)).toEqual([false, false, false, true])
  })
})

describe('the review of weeks', () => {
  const now = at('2026-11-23T12:00:00Z')
  const reviewed = { staff: 'eva', name: 'Eva', at: now, entry: 9, entries: 40, alerts: 1 }
  const weekEnding = (ago: number, changes: Partial<WeekView> = {}): WeekView => ({
    ...{ week: '2026-W40', from: now - ago - 7 * day, to: now - ago },
    ...{ entries: 40, alerts: 1, openAlerts: 0, notes: 0, reviewed: null, mayReview: true },
    ...changes,
  })

  test.each([
    ['runs', weekEnding(-day), { state: 'running' }],
    ['waits within the week after its end', weekEnding(6 * day), { state: 'due' }],
    ['is overdue after that', weekEnding(9 * day), { state: 'overdue', days: 9 }],
    ['is signed', weekEnding(9 * day, { reviewed }), { state: 'signed' }],
    [
      'had an alert after it was signed',
      weekEnding(0, { reviewed, alerts: 3 }),
      { state: 'outrun', alerts: 2 },
    ],
  ])('a week %s', (_, week, standing) => {
    expect(standingOf(week, now)).toEqual(standing)
  })

  test('the oldest that wants a name comes first, and else the one that runs', () => {
    const [running, due, overdue] = [weekEnding(-day), weekEnding(day), weekEnding(9 * day)]
    expect(weekToSign([running, due, overdue], now)).toBe(overdue)
    expect(weekToSign([running, weekEnding(day, { reviewed })], now)).toBe(running)
    expect(weekToSign([], now)).toBeNull()
  })
})

test('hours are counted by the weekday and hour of the business', () => {
  const none = { words: 0, looks: 0, cases: 0, staff: 0, 'sign-ins': 0, consent: 0, watch: 0, machine: 0 }
  const hours = [
    { from: at('2026-11-23T02:00:00Z'), counts: { ...none, looks: 3, words: 1 } },
    { from: at('2026-11-16T02:00:00Z'), counts: { ...none, looks: 2 } },
    { from: at('2026-11-20T15:00:00Z'), counts: { ...none, staff: 5 } },
  ]
  const { all, byHour, byGroup, peak } = countHours(hours, 'America/Sao_Paulo')
  expect([all, byHour[6]?.[23], byHour[4]?.[12]]).toEqual([11, 6, 5])
  expect(peak).toEqual({ weekday: 6, hour: 23, entries: 6 })
  expect(byGroup).toEqual([
    { group: 'words', entries: 1 },
    { group: 'looks', entries: 5 },
    { group: 'staff', entries: 5 },
  ])
})

describe.each(pageLocales)('the words of the log in %s', (locale) => {
  const words = { log: accessLogCatalogue[locale], access: accessCatalogue[locale] }
  const entry = (
    role: EntryView['actor']['role'],
    id: string,
    facts: EntryView['facts'] = {},
  ): EntryView => ({
    ...{ index: 0, at: 0, group: 'staff', kind: 'staff-disabled', actor: { role, id }, facts },
  })
  const ana = 'ana'.padEnd(22, '0')

  test('whoever acted at the command line is called so, and nobody by a machine name', () => {
    const { log } = words
    const told = (role: EntryView['actor']['role'], id: string) => sentenceOf(entry(role, id), {}, words)
    expect(told('operator', 'cli')).toContain(log.operator)
    expect(told('operator', 'cli')).not.toMatch(/\bcli\b/)
    expect(told('service', 'deploy-ci')).toContain(log.service('deploy-ci'))
    expect(told('designer', 'ana.souza')).toContain(log.saidName('ana.souza'))
    expect(told('admin', ana)).toContain(log.somebody)
  })

  test('why something was is in words', () => {
    const refused = {
      ...entry('system', 'sign-in', { staff: ana, why: 'second-factor' }),
      kind: 'sign-in-refused',
    }
    expect(sentenceOf(refused, { [ana]: 'Ana' }, words)).toMatch(/Ana.*: /)
    expect(sentenceOf(refused, { [ana]: 'Ana' }, words)).toContain(words.log.whys['second-factor'])
  })

  test.each(ruleNames)('what %s met is told with its numbers', (rule) => {
    const { explains } = words.log.alerts
    const written = explains[rule]({
      ...{ shown: 'S', strangers: 'S', denied: 'S', people: 'S', talks: 'S', same: 'S', rows: 'S' },
      ...{ days: 'S', usual: 'U', limit: 'L', minutes: 'M', hour: 'H', today: 'T' },
    })
    expect(written).not.toContain('undefined')
    if (rule !== 'broken-glass') expect(written).toMatch(/\bS\b.*\bL\b/)
  })
})
