import { useContext } from 'react'
import { madeOnce } from './made-once.ts'
import { PageTimeZone, usePageLocale } from './page-words.ts'

/** Days, moments and numbers as people of the page's language write them, in the page's time zone. */
export const useDates = () => datesIn(usePageLocale(), useContext(PageTimeZone))

const datesIn = madeOnce((locale: string, timeZone: string | undefined) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone })
  const day = format({ dateStyle: 'medium' })
  const shortDay = format({ day: 'numeric', month: 'short' })
  const moment = format({ dateStyle: 'short', timeStyle: 'medium' })
  const short = format({ dateStyle: 'short', timeStyle: 'short' })
  const hour = format({ hour: '2-digit', minute: '2-digit' })
  const numbers = new Intl.NumberFormat(locale)
  const ages = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' })
  return {
    day: (at: number) => day.format(at),
    /** `16 – 22 Nov`: without the year. */
    days: (from: number, to: number) => shortDay.formatRange(from, to),
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
})
