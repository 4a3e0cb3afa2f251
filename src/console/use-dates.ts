import { usePageLocale } from './page-words.ts'

/** Days, moments and numbers as people of the page's language write them. */
export function useDates() {
  const locale = usePageLocale()
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' })
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' })
  const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const numbers = new Intl.NumberFormat(locale)
  const ages = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' })
  return {
    day: (at: number) => day.format(at),
    moment: (at: number) => moment.format(at),
    short: (at: number) => short.format(at),
    hour: (at: number) => hour.format(at),
    number: (value: number) => numbers.format(value),
    /** `3 minutes ago`. */
    age: (at: number, now: number) => {
      const minutes = Math.round((at - now) / 60_000)
      if (Math.abs(minutes) < 90) return ages.format(minutes, 'minute')
      const hours = Math.round(minutes / 60)
      return Math.abs(hours) < 48 ? ages.format(hours, 'hour') : ages.format(Math.round(hours / 24), 'day')
    },
  }
}
