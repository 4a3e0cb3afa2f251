import { Temporal } from 'temporal-polyfill'
import { type Instant, instantOf } from '../clock.ts'
import type { IsHoliday } from './holidays.ts'
import type { OpeningHours, OpeningRange } from './opening-hours.ts'

export type Department = {
  readonly hours: OpeningHours
  readonly isHoliday: IsHoliday
  /** IANA name of the time zone the hours are told in. */
  readonly timeZone: string
}

export type Opening =
  | { readonly isOpen: true; readonly closesAt: Instant }
  /** `opensAt` is null when it does not open within a year. */
  | { readonly isOpen: false; readonly opensAt: Instant | null }

/** How far ahead the next opening is looked for. Days. */
const horizon = 366

/**
 * Whether a department is open, and until or from when. The hours are the wall clock's: on the day the
 * clocks change they still begin at nine, and a time the change leaves out is the next there is.
 */
export function departmentOpening({ hours, isHoliday, timeZone }: Department, now: Instant): Opening {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  for (let ahead = 0; ahead <= horizon; ahead += 1) {
    const date = today.add({ days: ahead })
    const ranges = isHoliday(date.toString()) ? [] : (hours[date.dayOfWeek - 1] ?? [])
    for (const range of ranges) {
      const [from, to] = momentsOf(date, range, timeZone)
      if (now >= from && now < to) return { isOpen: true, closesAt: to }
      if (from > now && from < to) return { isOpen: false, opensAt: from }
    }
  }
  return { isOpen: false, opensAt: null }
}

function momentsOf(date: Temporal.PlainDate, { from, to }: OpeningRange, timeZone: string) {
  return [momentOf(date, from, timeZone), momentOf(date, to, timeZone)] as const
}

function momentOf(date: Temporal.PlainDate, minutes: number, timeZone: string): Instant {
  const time = { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 }
  const day = minutes >= 24 * 60 ? date.add({ days: 1 }) : date
  const moment = day.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
  return instantOf(moment.epochMilliseconds)
}
