import { Temporal } from 'temporal-polyfill'
import { type Instant, instantOf } from '../clock.ts'
import { type LawName, laws } from './law.ts'

type Calendar = {
  /** Of the business, such as `America/Sao_Paulo`. */
  readonly timeZone: string
  /** A day as `2026-11-20`. */
  readonly isHoliday: (date: string) => boolean
}

/**
 * The end of the day by which a request must be answered.
 *
 * @param which `answer`: the law's own term; `extended`: the longest it can be put off to, null where it cannot
 */
export function deadline(
  law: LawName,
  receivedAt: Instant,
  { timeZone, isHoliday }: Calendar,
  which: 'answer' | 'extended' = 'answer',
): Instant | null {
  const { endsOnWorkingDay, ...terms } = laws[law]
  const term = terms[which]
  if (term === null) return null
  const received = Temporal.Instant.fromEpochMilliseconds(receivedAt)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
  let last = received.add(term)
  while (endsOnWorkingDay && isDayOff(last, isHoliday)) last = last.add({ days: 1 })
  const midnight = last.add({ days: 1 }).toZonedDateTime(timeZone)
  return instantOf(midnight.epochMilliseconds - 1)
}

const isDayOff = (day: Temporal.PlainDate, isHoliday: Calendar['isHoliday']): boolean =>
  day.dayOfWeek >= saturday || isHoliday(day.toString())

const saturday = 6
