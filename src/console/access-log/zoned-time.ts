/** A moment on the business's wall clock: its day as `2026-11-23`, its hour, and its weekday, Monday 0. */
export type ZonedTime = { readonly day: string; readonly hour: number; readonly weekday: number }

/** @param timeZone IANA name */
export function zonedTime(timeZone: string): (at: number) => ZonedTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', hourCycle: 'h23', weekday: 'short' },
  })
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return {
      day: `${parts.year}-${parts.month}-${parts.day}`,
      hour: Number(parts.hour),
      weekday: weekdays.indexOf(parts.weekday ?? ''),
    }
  }
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** No wall clock is further from UTC. Milliseconds. */
const furthest = 15 * 60 * 60 * 1000

/**
 * The first millisecond of a day on that wall clock; days that have no midnight begin later. Null: there is no such day.
 * @param day `2026-11-23`
 */
export function startOfDay(day: string, timeZone: string): number | null {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (!Number.isFinite(midnight)) return null
  const timeAt = zonedTime(timeZone)
  let [before, from] = [midnight - furthest, midnight + furthest]
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (timeAt(middle).day < day) before = middle
    else from = middle
  }
  return from
}

/** @param day `2026-11-30`, which makes `2026-12-01` */
export function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(at) ? new Date(at + 24 * 60 * 60 * 1000).toISOString().slice(0, 10) : day
}
