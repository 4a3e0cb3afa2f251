import { Temporal } from 'temporal-polyfill'
import { type Instant, instantOf } from '../clock.ts'
import type { Span } from './review-log.ts'

/** A week from Monday 00:00 of the business's time zone: `2026-W47`, as ISO 8601 counts them. */
export type ReviewWeek = Span & { readonly week: string }

/** @param timeZone IANA name */
export function weekAt(at: Instant, timeZone: string): ReviewWeek {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate()
  return weekFrom(day.subtract({ days: day.dayOfWeek - 1 }), timeZone)
}

/** Null where there is no such week. */
export function weekNamed(name: string, timeZone: string): ReviewWeek | null {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(name) ?? []
  if (year === '') return null
  // The fourth of January is always in the first week.
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 })
  const first = fourth.subtract({ days: fourth.dayOfWeek - 1 })
  const found = weekFrom(first.add({ weeks: Number(number) - 1 }), timeZone)
  return found.week === name ? found : null
}

/** The newest first, the one of `now` included, back to the one of `since`. */
export function weeksBack(now: Instant, since: Instant, timeZone: string, most: number): ReviewWeek[] {
  const weeks = [weekAt(now, timeZone)]
  for (let last = weeks[0]; last && last.from > since && weeks.length < most; ) {
    last = weekAt(instantOf(last.from - 1), timeZone)
    weeks.push(last)
  }
  return weeks
}

function weekFrom(monday: Temporal.PlainDate, timeZone: string): ReviewWeek {
  const { yearOfWeek, weekOfYear } = monday
  const start = (day: Temporal.PlainDate) => instantOf(day.toZonedDateTime(timeZone).epochMilliseconds)
  return {
    week: `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`,
    from: start(monday),
    to: start(monday.add({ weeks: 1 })),
  }
}
