import { usePageLocale } from '../page-words.ts'

/** Monday 1 January 2024, 12:00 UTC. */
const aMonday = Date.UTC(2024, 0, 1, 12)
const day = 24 * 60 * 60 * 1000

/** The days of a week as people of the page's language call them, Monday first. */
export function useWeekdays(): readonly { readonly short: string; readonly long: string }[] {
  const locale = usePageLocale()
  const format = (weekday: 'short' | 'long') => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
  const [short, long] = [format('short'), format('long')]
  return Array.from({ length: 7 }, (_, at) => ({
    short: short.format(aMonday + at * day).replace('.', ''),
    long: long.format(aMonday + at * day),
  }))
}
