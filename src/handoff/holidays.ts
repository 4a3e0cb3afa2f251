import type Holidays from 'date-holidays'
import type { HoursMistake } from './opening-hours.ts'

/** Whether a day, as `YYYY-MM-DD`, is a holiday. */
export type IsHoliday = (date: string) => boolean

const advice =
  'write a region such as BR-SP, IT, ES-MD or US-NY, a date such as 2026-12-24, or a day such as 12-24'

/**
 * National holidays the calendar of date-holidays lacks, as `MM-DD` by country.
 * @see https://www.planalto.gov.br/ccivil_03/_ato2023-2026/2023/lei/l14759.htm (Consciência Negra, from 2024)
 */
const missing: Readonly<Record<string, readonly string[]>> = { BR: ['11-20'] }

/**
 * Reads `holidays:` of a department: regions (their public holidays), dates, and days of every year. The
 * calendar of the world is large, so it is loaded only when a region is named.
 */
export async function loadHolidays(names: readonly string[]): Promise<IsHoliday | HoursMistake> {
  const fixed = new Set(names.filter((name) => isDate(name)))
  const calendars: IsHoliday[] = []
  for (const name of names.filter((each) => !isDate(each))) {
    const calendar = await loadRegion(name)
    if ('mistake' in calendar) return calendar
    calendars.push(calendar)
  }
  return (date) =>
    fixed.has(date) || fixed.has(date.slice(5)) || calendars.some((isHoliday) => isHoliday(date))
}

const isDate = (name: string): boolean =>
  /^(\d{4}-)?\d{2}-\d{2}$/.test(name) && !Number.isNaN(Date.parse(name.length === 5 ? `2024-${name}` : name))

async function loadRegion(name: string): Promise<IsHoliday | HoursMistake> {
  const { default: Calendar } = await import('date-holidays')
  const [country = '', state] = name.split('-')
  const all = new Calendar()
  if (!Object.hasOwn(all.getCountries(), country)) return { mistake: `"${name}" is no region: ${advice}` }
  if (state !== undefined && !Object.hasOwn(all.getStates(country) ?? {}, state)) {
    return { mistake: `"${name}": ${country} has no region ${state}; ${advice}` }
  }
  const calendar = state === undefined ? new Calendar(country) : new Calendar(country, state)
  const byYear = new Map<string, ReadonlySet<string>>()
  return (date) => {
    const year = date.slice(0, 4)
    const dates = byYear.get(year) ?? publicHolidays(calendar, Number(year))
    byYear.set(year, dates)
    return dates.has(date) || (missing[country]?.includes(date.slice(5)) ?? false)
  }
}

/** A holiday may last several days. */
function publicHolidays(calendar: Holidays, year: number): ReadonlySet<string> {
  const oneDay = 24 * 60 * 60 * 1000
  const found = calendar.getHolidays(year).filter(({ type }) => type === 'public')
  return new Set(
    found.flatMap(({ date, start, end }) => {
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / oneDay))
      const first = Date.parse(date.slice(0, 10))
      return Array.from({ length }, (_, day) => new Date(first + day * oneDay).toISOString().slice(0, 10))
    }),
  )
}
