import { Temporal } from 'temporal-polyfill'
import type { AnswerWords } from './answer-words.ts'
import { isLabelledBefore } from './find-labelled.ts'
import type { Found } from './reading.ts'

/** The two days of `de 12/03 até 15/03`, `dal 12 al 15 marzo`; null where the words name no such stretch of days. */
export type Range = { readonly from: Found; readonly to: Found }

/** A day without its month, right before the other end: `de 12 a 15 de março`. */
const bareDay = /(?<![\p{L}\p{N}/.-])(\d{1,2})(?:st|nd|rd|th)?\s{1,3}$/u
/** Characters between the two ends that are looked at. */
const longestBetween = 24

/** Whether words name both ends: where they make no stretch of days, they say something else. */
export function namesBothEnds(
  folded: string,
  found: readonly Found[],
  words: { readonly from: AnswerWords; readonly to: AnswerWords },
): boolean {
  const isNamed = ({ clear, inRange }: AnswerWords) =>
    found.some(({ start }) => isLabelledBefore(folded, start, [...clear, ...inRange]))
  return found.length > 1 && isNamed(words.from) && isNamed(words.to)
}

/** Two dates, or a day and a date, each with the words of its end before it and nothing else between them. */
export function findRange(
  folded: string,
  found: readonly Found[],
  words: { readonly from: AnswerWords; readonly to: AnswerWords },
): Range | null {
  const dates = found.toSorted((one, other) => one.start - other.start)
  const [first, second] = dates
  if (!first || dates.length > 2) return null
  const starts = [...words.from.clear, ...words.from.inRange]
  const ends = [...words.to.clear, ...words.to.inRange]
  if (second) {
    const isRange =
      isLabelledBefore(folded, first.start, starts) &&
      second.start - first.end <= longestBetween &&
      isLabelledBefore(folded, second.start, ends)
    return isRange && first.value <= second.value ? { from: first, to: second } : null
  }
  if (!isLabelledBefore(folded, first.start, ends)) return null
  const before = folded.slice(Math.max(0, first.start - longestBetween), first.start)
  const joint = /\s\p{L}+(?:\s(?:o|a|el|il|the|dia|la))?\s?'?$/u.exec(before)
  const day = joint && bareDay.exec(before.slice(0, joint.index + 1))
  if (!day) return null
  const start = first.start - before.length + day.index
  if (!isLabelledBefore(folded, start, starts)) return null
  const value = dayBefore(String(first.value), Number(day[1]))
  return value === null ? null : { from: { value, start, end: start + (day[1] ?? '').length }, to: first }
}

/** That day of the month in which the stretch ends, where it comes before its end. */
function dayBefore(end: string, day: number): string | null {
  const date = Temporal.PlainDate.from(end)
  return day >= 1 && day <= date.day ? date.with({ day }).toString() : null
}
