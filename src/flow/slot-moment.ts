import { Temporal } from 'temporal-polyfill'

const date = /^\d{4}-\d{2}-\d{2}$/
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/
const milliseconds = /^\d{11,14}$/

/**
 * The moment (milliseconds since 1970) a slot's text means; null when it means none. A date alone is noon in the
 * business's time zone, so that it is that day when it is shown there.
 */
export function slotMoment(text: string, timezone: string): number | null {
  try {
    if (milliseconds.test(text)) return Number(text)
    if (date.test(text))
      return Temporal.PlainDate.from(text).toZonedDateTime({ timeZone: timezone, plainTime: '12:00' })
        .epochMilliseconds
    if (local.test(text)) return Temporal.PlainDateTime.from(text).toZonedDateTime(timezone).epochMilliseconds
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    return null
  }
}
