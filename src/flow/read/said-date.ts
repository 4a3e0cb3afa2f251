import { Temporal } from 'temporal-polyfill'
import { findSpelledNumbers } from './number-words.ts'
import type { Language } from './reading.ts'

/** A date and how it was said: by weekday, or as a day of its own. */
export type DateEvidence = { readonly date: Temporal.PlainDate; readonly by: 'weekday' | 'day' }

/** What a date is counted from. */
export type Day = {
  readonly today: Temporal.PlainDate
  readonly language: Language
  /** 12/08 is December 8. */
  readonly monthFirst: boolean
}

export const byWeekday = (date: Temporal.PlainDate): DateEvidence => ({ date, by: 'weekday' })
export const exactly = (date: Temporal.PlainDate): DateEvidence => ({ date, by: 'day' })

/** Null for a day that does not exist, such as February 30. */
export function dated(
  year: string | number | undefined,
  month: number,
  day: string | number | undefined,
): DateEvidence | null {
  try {
    return exactly(
      Temporal.PlainDate.from(
        { year: fullYear(Number(year)), month, day: Number(day) },
        { overflow: 'reject' },
      ),
    )
  } catch {
    return null
  }
}

/** `26` is 2026, `84` is 1984. */
const fullYear = (year: number) => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year)

export function slashed(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  { today, monthFirst }: Day,
) {
  const american = (monthFirst && Number(first) <= 12) || Number(second) > 12
  const [day, month] = american ? [second, first] : [first, second]
  return year === undefined ? yearless(today, Number(month), Number(day)) : dated(year, Number(month), day)
}

export function named(
  month: number | undefined,
  day: string | undefined,
  year: string | undefined,
  { today }: Day,
): DateEvidence | null {
  if (month === undefined) return null
  const number = /^\d/.test(day ?? '') ? Number(day) : 1
  return year === undefined ? yearless(today, month, number) : dated(year, month, number)
}

/** The next such day: this year, or when it is over a year with that day (February 29). */
function yearless(today: Temporal.PlainDate, month: number, day: number): DateEvidence | null {
  for (let year = today.year; year <= today.year + 8; year++) {
    const evidence = dated(year, month, day)
    if (evidence && Temporal.PlainDate.compare(evidence.date, today) >= 0) return evidence
  }
  return null
}

export function nextDay(today: Temporal.PlainDate, day: number): DateEvidence | null {
  for (let months = 0; months <= 2; months++) {
    const { year, month } = today.with({ day: 1 }).add({ months })
    const evidence = dated(year, month, day)
    if (evidence && Temporal.PlainDate.compare(evidence.date, today) >= 0) return evidence
  }
  return null
}

const articles: ReadonlySet<string> = new Set(['um', 'uma', 'un', 'una', 'uno', 'a', 'an', 'one'])

export function counted(
  count: string | undefined,
  unit: 'days' | 'weeks' | 'months' | undefined,
  { today, language }: Day,
): DateEvidence | null {
  const word = count ?? ''
  const number = articles.has(word)
    ? 1
    : /^\d/.test(word)
      ? Number(word)
      : findSpelledNumbers(word, language)[0]?.value
  return number === undefined || !unit ? null : exactly(today.add({ [unit]: number }))
}
