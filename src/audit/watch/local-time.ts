import type { Instant } from '../../clock.ts'

/** A moment on the wall clock of the business. */
export type LocalTime = {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** 0 to 23. */
  readonly hour: number
  /** `Mon` to `Sun`. */
  readonly weekday: string
}

/** Every zone's clock shows the same hour for so long at least. Milliseconds. */
const stretch = 15 * 60 * 1000
const mostKept = 5_000

/** Reads the wall clock of a zone (IANA name); what was asked of late is not worked out again. */
export function wallClock(timeZone: string): (at: Instant) => LocalTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  })
  const known = new Map<number, LocalTime>()
  return (at) => {
    const key = Math.floor(at / stretch)
    const before = known.get(key)
    if (before) return before
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? ''
    const day = `${part('year')}-${part('month')}-${part('day')}`
    const read = { day, hour: Number(part('hour')), weekday: part('weekday') }
    if (known.size >= mostKept) known.clear()
    known.set(key, read)
    return read
  }
}
