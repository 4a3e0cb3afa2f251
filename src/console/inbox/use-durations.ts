import { madeOnce } from '../made-once.ts'
import { usePageLocale } from '../page-words.ts'

const minute = 60_000
const hour = 60 * minute

/** How long something takes, as short as the page's language writes it: `12 min`, `3 h`. Parts are dropped. */
export const useDurations = (): ((milliseconds: number) => string) => durationsIn(usePageLocale())

const durationsIn = madeOnce((locale: string) => {
  const unit = (name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' })
  const [minutes, hours, days] = [unit('minute'), unit('hour'), unit('day')]
  return (milliseconds: number) => {
    const whole = Math.max(minute, milliseconds)
    if (whole < 2 * hour) return minutes.format(Math.floor(whole / minute))
    return whole < 48 * hour
      ? hours.format(Math.floor(whole / hour))
      : days.format(Math.floor(whole / (24 * hour)))
  }
})
