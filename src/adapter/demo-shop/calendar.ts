import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../clock.ts'

export type FreeTime = { readonly id: string; readonly start: string }
export type Booking = { readonly id: string; readonly start: string; readonly name: string }

/** How a wish for a time ended. */
export type BookOutcome =
  | { readonly outcome: 'booked'; readonly booking: Booking }
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'no-such-time' }

export type Calendar = {
  /** Free times of a day (`YYYY-MM-DD`), earliest first; none for closed, full and past days. */
  readonly free: (day: string) => readonly FreeTime[]
  /** The same key gives the same booking again. */
  readonly book: (time: string, name: string, key: string) => BookOutcome
  /** A visit that is still to come; null where there is none. */
  readonly find: (id: string) => Booking | null
  /** False when there never was such a booking. */
  readonly cancel: (id: string) => boolean
}

const saturday = 6
const firstHour = 10
const lastHour = 17
/** Every fifth half hour is somebody else's, so that days look lived in. */
const alreadyTaken = 5
/** What visits are numbered from: numbers people can read out, apart from those of orders. */
const firstNumber = 3001

/** A small studio: half hours on weekdays from 10:00 to 17:00 in its own time zone. */
export function createCalendar(clock: Clock, timezone: string): Calendar {
  const bookings = new Map<string, Booking & { readonly time: string }>()
  const cancelled = new Set<string>()
  const byKey = new Map<string, { readonly time: string; readonly booking: Booking }>()
  let number = firstNumber

  const timesOf = (day: string): readonly FreeTime[] => {
    const date = dayOf(day)
    if (!date || date.dayOfWeek >= saturday) return []
    return halfHours(date, timezone)
      .filter(
        ({ epochMilliseconds }, n) => epochMilliseconds > clock.now() && (date.day + n) % alreadyTaken !== 0,
      )
      .map((start) => ({
        id: start.toPlainDateTime().toString({ smallestUnit: 'minute' }),
        start: isoOf(start),
      }))
  }
  const isTaken = (time: string) => [...bookings.values()].some((booking) => booking.time === time)

  return {
    free: (day) => timesOf(day).filter(({ id }) => !isTaken(id)),
    book: (time, name, key) => {
      const before = byKey.get(key)
      if (before?.time === time) return { outcome: 'booked', booking: before.booking }
      const wanted = timesOf(time.slice(0, 10)).find(({ id }) => id === time)
      if (!wanted) return { outcome: 'no-such-time' }
      if (isTaken(time)) return { outcome: 'taken' }
      const booking = { id: String(number), start: wanted.start, name }
      number += 1
      bookings.set(booking.id, { ...booking, time })
      byKey.set(key, { time, booking })
      return { outcome: 'booked', booking }
    },
    find: (id) => {
      const booking = bookings.get(id)
      return booking && Date.parse(booking.start) > clock.now() ? booking : null
    },
    cancel: (id) => {
      if (bookings.delete(id)) cancelled.add(id)
      return cancelled.has(id)
    },
  }
}

function dayOf(day: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' })
  } catch {
    return null
  }
}

const halfHours = (date: Temporal.PlainDate, timezone: string): readonly Temporal.ZonedDateTime[] =>
  Array.from({ length: (lastHour - firstHour) * 2 }, (_, n) =>
    date.toZonedDateTime({
      timeZone: timezone,
      plainTime: Temporal.PlainTime.from({ hour: firstHour + Math.floor(n / 2), minute: (n % 2) * 30 }),
    }),
  )

const isoOf = (time: Temporal.ZonedDateTime) =>
  time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
