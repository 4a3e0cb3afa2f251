import { Temporal } from 'temporal-polyfill'
import { type Instant, instantOf } from '../../clock.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `Sat 23:00` or `2026-12-25 10:00`. */
export const talkTimePattern =
  /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(\d{4}-\d{2}-\d{2})) ([01]\d|2[0-3]):([0-5]\d)$/

/** Talks begin on a Wednesday at ten, when most departments are open. */
const firstTime = '2026-11-18 10:00'

/** When a talk begins that does not say: the same moment of the day wherever the business is. */
export function firstInstant(timeZone: string): Instant {
  return timeOf(firstTime, 0 as Instant, timeZone) ?? (0 as Instant)
}

/**
 * The moment a designer's time means: a day of the week is the next one from `now` on.
 *
 * @param timeZone of the business
 * @returns null for a day that does not exist
 */
export function timeOf(written: string, now: Instant, timeZone: string): Instant | null {
  const [, weekday, date, hour, minute] = talkTimePattern.exec(written) ?? []
  const time = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) })
  const at = (day: Temporal.PlainDate) =>
    instantOf(day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds)
  if (date !== undefined) {
    const day = dayOf(date)
    return day && at(day)
  }
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  const ahead = (days.indexOf(weekday ?? '') + 1 - today.dayOfWeek + days.length) % days.length
  const next = at(today.add({ days: ahead }))
  return next >= now ? next : at(today.add({ days: ahead + days.length }))
}

function dayOf(date: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(date)
  } catch {
    return null
  }
}
