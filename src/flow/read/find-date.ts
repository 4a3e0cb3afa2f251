import { Temporal } from 'temporal-polyfill'
import { dateRules } from './date-rules.ts'
import { type Finder, type Found, languageOf } from './reading.ts'
import type { DateEvidence } from './said-date.ts'

/** Who names so many dates has chosen none: reading stops. */
const mostDates = 12

/**
 * Dates as ISO text `YYYY-MM-DD`, seen from today in the business's time zone. A day and month without a year is the
 * next such day. A weekday beside an explicit date that falls on it (`sexta, dia 13`) is one date.
 */
export const findDate: Finder = (view, { locale, timezone, now }, asked) => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate()
  const language = languageOf(locale)
  const found: (DateEvidence & { start: number; end: number })[] = []
  let text = view.folded
  for (const { pattern, dateOf, askedOnly } of dateRules(language)) {
    if (askedOnly && !asked) continue
    for (const match of text.matchAll(pattern)) {
      if (found.length >= mostDates) return agreeing(found)
      const evidence = dateOf(match, { today, language, monthFirst: locale === 'en-US' })
      if (!evidence) continue
      const end = match.index + match[0].length
      found.push({ ...evidence, start: match.index, end })
      text = `${text.slice(0, match.index)}${' '.repeat(match[0].length)}${text.slice(end)}`
    }
  }
  return agreeing(found)
}

function agreeing(found: readonly (DateEvidence & { start: number; end: number })[]): readonly Found[] {
  const exact = found.filter(({ by }) => by === 'day')
  const kept = found.filter(
    ({ by, date }) => by === 'day' || !exact.some((other) => other.date.dayOfWeek === date.dayOfWeek),
  )
  const byDate = new Map<string, Found>()
  const all = kept.length < found.length ? found : kept
  for (const one of kept) {
    const value = one.date.toString()
    const near = all.filter(({ date }) => date.dayOfWeek === one.date.dayOfWeek)
    byDate.set(value, {
      value,
      start: Math.min(...near.map(({ start }) => start)),
      end: Math.max(...near.map(({ end }) => end)),
    })
  }
  return [...byDate.values()]
}
