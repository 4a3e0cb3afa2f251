import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import { type Department, departmentOpening } from '../../src/handoff/department-hours.ts'
import { loadHolidays } from '../../src/handoff/holidays.ts'
import { parseOpeningHours } from '../../src/handoff/opening-hours.ts'

const at = (iso: string) => instantOf(Date.parse(iso))

async function department(words: string, holidays: readonly string[], timeZone: string): Promise<Department> {
  const hours = parseOpeningHours(words)
  const isHoliday = await loadHolidays(holidays)
  if ('mistake' in hours) throw new Error(hours.mistake)
  if ('mistake' in isHoliday) throw new Error(isHoliday.mistake)
  return { hours, isHoliday, timeZone }
}

const office = 'Mon-Fri 09:00-18:00, Sat 09:00-13:00'

describe('a department in São Paulo', () => {
  const rows = [
    ['is open on a Tuesday morning', '2026-11-24T12:00:00Z', true, '2026-11-24T21:00:00Z'],
    ['opens to the minute', '2026-11-24T11:59:59.999Z', false, '2026-11-24T12:00:00Z'],
    ['is closed at six', '2026-11-24T21:00:00Z', false, '2026-11-25T12:00:00Z'],
    ['is open until one on a Saturday', '2026-11-28T15:00:00Z', true, '2026-11-28T16:00:00Z'],
    ['opens again on Monday after a Sunday', '2026-11-29T15:00:00Z', false, '2026-11-30T12:00:00Z'],
    ['is closed on Christmas', '2026-12-25T15:00:00Z', false, '2026-12-26T12:00:00Z'],
    ['is closed on a holiday of its state', '2026-07-09T15:00:00Z', false, '2026-07-10T12:00:00Z'],
    ['is closed on Consciência Negra', '2026-11-20T15:00:00Z', false, '2026-11-21T12:00:00Z'],
  ] as const
  test.each(rows)('%s', async (_, now, isOpen, until) => {
    const opening = departmentOpening(await department(office, ['BR-SP'], 'America/Sao_Paulo'), at(now))
    expect(opening).toEqual(isOpen ? { isOpen, closesAt: at(until) } : { isOpen, opensAt: at(until) })
  })
})

test('the hours follow the wall clock when the clocks change', async () => {
  const rome = await department('Sat-Mon 09:00-18:00', [], 'Europe/Rome')
  expect(departmentOpening(rome, at('2026-03-28T07:00:00Z'))).toMatchObject({
    opensAt: at('2026-03-28T08:00:00Z'),
  })
  expect(departmentOpening(rome, at('2026-03-29T06:59:00Z'))).toMatchObject({
    opensAt: at('2026-03-29T07:00:00Z'),
  })
  expect(departmentOpening(rome, at('2026-10-25T07:30:00Z'))).toMatchObject({
    opensAt: at('2026-10-25T08:00:00Z'),
  })
})

test('a night the clocks skip is shorter, and a range wholly skipped does not open', async () => {
  const night = await department('Sun 01:00-05:00', [], 'Europe/Rome')
  expect(departmentOpening(night, at('2026-03-29T00:30:00Z'))).toEqual({
    isOpen: true,
    closesAt: at('2026-03-29T03:00:00Z'),
  })
  const skipped = await department('Sun 02:00-03:00', [], 'Europe/Rome')
  expect(departmentOpening(skipped, at('2026-03-29T00:59:59Z'))).toMatchObject({ isOpen: false })
})

test('dates and days of every year are holidays where they are named', async () => {
  const shop = await department('always', ['2026-11-23', '12-24'], 'Europe/Madrid')
  expect(departmentOpening(shop, at('2026-11-23T12:00:00Z'))).toEqual({
    isOpen: false,
    opensAt: at('2026-11-23T23:00:00Z'),
  })
  expect(departmentOpening(shop, at('2027-12-24T12:00:00Z')).isOpen).toBe(false)
})

test('a department that is never open says so', async () => {
  const never = { ...(await department('Mon 09:00-10:00', [], 'UTC')), isHoliday: () => true }
  expect(departmentOpening(never, at('2026-11-23T12:00:00Z'))).toEqual({ isOpen: false, opensAt: null })
})

test.each([
  ['', '"" is no day'],
  ['09:00-18:00', '"09:00-18:00" is no day'],
  ['Mon-Fri', '"Mon-Fri" has no times'],
  ['Seg-Sex 09:00-18:00', '"Seg-Sex" is no day'],
  ['Mon-Fri 9h-18h', '"9h-18h" is no range of times'],
  ['Mon-Fri 09:00-25:00', '"09:00-25:00" is no range of times'],
  ['Fri 22:00-02:00', 'Fri 22:00-24:00, Sat 00:00-02:00'],
  ['Mon 09:00-12:00 11:00-18:00', 'two ranges of Mon overlap'],
  ['x'.repeat(65_536), 'too long'],
])('wrong hours say what to write (%#)', (words, advice) => {
  const hours = parseOpeningHours(words)
  expect('mistake' in hours ? hours.mistake : '').toContain(advice)
})

test.each(['BR-XX', 'Brasil', 'constructor', 'BR-constructor', '2026-13-40', ''])(
  'a region that is not known says what to write (%s)',
  async (name) => {
    expect(await loadHolidays([name])).toMatchObject({ mistake: expect.stringContaining('write a region') })
  },
)
