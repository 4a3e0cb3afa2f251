import { expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import { departmentOpening } from '../../src/handoff/department-hours.ts'
import { parseOpeningHours } from '../../src/handoff/opening-hours.ts'
import { afterOpenTime } from '../../src/turn/promised-wait.ts'

const hours = parseOpeningHours('Mon-Fri 09:00-12:00 14:00-18:00')
const minute = 60_000

/** 2026-11-18 is a Wednesday; Friday the 20th is a holiday. */
const at = (day: number, hour: number, minutes = 0) => instantOf(Date.UTC(2026, 10, day, hour, minutes))
const openTime = (from: ReturnType<typeof at>, minutes: number) => {
  if ('mistake' in hours) throw new Error(hours.mistake)
  const isHoliday = (date: string) => date === '2026-11-20'
  const opening = departmentOpening.bind(null, { hours, isHoliday, timeZone: 'UTC' })
  return afterOpenTime(async (now) => opening(now), from, minutes * minute)
}

test('colleagues are measured by hours they are there: over lunch, the night, a holiday and a weekend', async () => {
  expect(await openTime(at(18, 10), 30)).toBe(at(18, 10, 30))
  expect(await openTime(at(18, 11, 50), 30)).toBe(at(18, 14, 20))
  expect(await openTime(at(18, 17, 55), 10)).toBe(at(19, 9, 5))
  expect(await openTime(at(19, 17, 50), 30)).toBe(at(23, 9, 20))
  expect(await openTime(at(18, 3), 10)).toBe(at(18, 9, 10))
})

test('a department that never opens is measured by the clock', async () => {
  const never = async () => ({ isOpen: false, opensAt: null }) as const
  expect(await afterOpenTime(never, at(18, 10), 10 * minute)).toBe(at(18, 10, 10))
})
