import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import { loadHolidays } from '../../src/handoff/holidays.ts'
import { deadline } from '../../src/rights/deadline.ts'
import { type LawName, lawOf } from '../../src/rights/law.ts'

const calendars = {
  BR: ['America/Sao_Paulo', ['BR-SP']],
  IT: ['Europe/Rome', ['IT']],
  ES: ['Europe/Madrid', ['ES-MD']],
  US: ['America/Los_Angeles', ['US-CA']],
} as const

async function due(law: LawName, country: keyof typeof calendars, received: string, which?: 'extended') {
  const [timeZone, regions] = calendars[country]
  const isHoliday = await loadHolidays(regions)
  if (typeof isHoliday !== 'function') throw new Error(isHoliday.mistake)
  const at = deadline(law, instantOf(Date.parse(received)), { timeZone, isHoliday }, which)
  return at === null ? null : new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(at)
}

describe('a request must be answered by', () => {
  test.each<[LawName, keyof typeof calendars, string, string, string]>([
    ['lgpd', 'BR', '2026-11-02T15:00Z', '2026-11-17', 'fifteen days'],
    ['lgpd', 'BR', '2026-11-05T15:00Z', '2026-11-23', 'a holiday of 20 November, then a weekend'],
    [
      'lgpd',
      'BR',
      '2027-01-25T15:00Z',
      '2027-02-09',
      'Carnival, which is no public holiday: rather too early',
    ],
    ['lgpd', 'BR', '2026-12-10T15:00Z', '2026-12-28', 'Christmas on a Friday'],
    ['lgpd', 'BR', '2026-12-17T15:00Z', '2027-01-04', 'New Year on a Friday'],
    ['lgpd', 'BR', '2026-11-04T01:00Z', '2026-11-18', 'the evening before, where the business is'],
    ['gdpr', 'IT', '2026-11-23T10:00Z', '2026-12-23', 'a month'],
    ['gdpr', 'IT', '2026-11-25T10:00Z', '2026-12-28', 'Christmas, St. Stephen and a Sunday'],
    ['gdpr', 'IT', '2027-01-31T10:00Z', '2027-03-01', 'the month has no such day, and its last is a Sunday'],
    [
      'gdpr',
      'ES',
      '2027-04-01T10:00Z',
      '2027-05-04',
      'the first of May on a Saturday, and a feast of Madrid that moves to the Monday',
    ],
    ['ccpa', 'US', '2026-11-23T20:00Z', '2027-01-07', 'forty-five days'],
  ])('%s in %s, received %s: %s (%s)', async (law, country, received, day) => {
    expect(await due(law, country, received)).toBe(day)
  })

  test('and can be put off as far as its law allows', async () => {
    expect(await due('gdpr', 'IT', '2026-11-23T10:00Z', 'extended')).toBe('2027-02-23')
    expect(await due('ccpa', 'US', '2026-11-23T20:00Z', 'extended')).toBe('2027-02-21')
    expect(await due('lgpd', 'BR', '2026-11-23T10:00Z', 'extended')).toBe(null)
  })
})

test("the law is that of the person's country where the business names it", () => {
  const named = ['lgpd', 'gdpr']
  expect(lawOf('IT', named)).toBe('gdpr')
  expect(lawOf('BR', named)).toBe('lgpd')
  expect(lawOf('US', named)).toBe('lgpd')
  expect(lawOf(null, ['gdpr'])).toBe('gdpr')
  expect(lawOf('BR', ['gdpr'])).toBe('gdpr')
})
