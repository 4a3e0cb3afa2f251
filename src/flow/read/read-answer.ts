import { Temporal } from 'temporal-polyfill'
import { RawText } from '../../message/raw-text.ts'
import { stretch, type View, viewOf } from '../../privacy/detect/view.ts'
import type { AnswerSpec } from '../answer-spec.ts'
import { isCourtesy } from './courtesy.ts'
import { finders } from './finders.ts'
import { type Found, longestRead, type ReadingContext, type ReadValue } from './reading.ts'

/** What a person's words are as the answer to a question. Offsets are UTF-16 in the words, end exclusive. */
export type Reading =
  | {
      readonly outcome: 'read'
      readonly value: ReadValue
      /** Nothing was said but the value and courtesy. */
      readonly whole: boolean
      readonly start: number
      readonly end: number
    }
  | { readonly outcome: 'unread' }
  /** More than one value; the person has to say which. */
  | { readonly outcome: 'several'; readonly values: readonly ReadValue[] }
  | { readonly outcome: 'refused'; readonly why: 'past' | 'too_far' | 'pattern' | 'range' }

/**
 * Reads the answer to the question just asked: text for most types, whole units for money (49.9), `YYYY-MM-DD` for dates, E.164 for
 * phones. Never throws.
 */
export function readAnswer(spec: AnswerSpec, words: RawText, context: ReadingContext): Reading {
  return readWords(spec, RawText.reveal(words), context, true)
}

/** The same over plain words; `asked` false takes only what is certain in a free sentence. */
export function readWords(spec: AnswerSpec, words: string, context: ReadingContext, asked: boolean): Reading {
  const view = viewOf(spec.type === 'text' ? words : words.slice(0, longestRead))
  return readingOf(spec, view, finders[spec.type].find(view, context, asked), context)
}

/** What values found in a view are as an answer. */
export function readingOf(
  spec: AnswerSpec,
  view: View,
  all: readonly Found[],
  context: ReadingContext,
): Reading {
  const found = distinct(all)
  const fitting = found.filter(({ value }) => matches(spec.pattern, value))
  const [first, ...more] = fitting
  if (!first) return found.length > 0 ? { outcome: 'refused', why: 'pattern' } : { outcome: 'unread' }
  if (more.length > 0) return { outcome: 'several', values: fitting.map(({ value }) => value) }
  const refusal =
    spec.type === 'date' ? outOfTime(first.value, spec.within, context) : outOfRange(first.value, spec)
  if (refusal) return { outcome: 'refused', why: refusal }
  return {
    outcome: 'read',
    value: first.value,
    whole: isWhole(view, first, spec),
    ...stretch(view, first.start, first.end),
  }
}

/** Every value of the question's type in the words; each stretch as UTF-16 offsets in them, end exclusive. */
export function answersIn(spec: AnswerSpec, words: string, context: ReadingContext): readonly Found[] {
  const view = viewOf(words.slice(0, longestRead))
  return finders[spec.type]
    .find(view, context, true)
    .map(({ value, start, end }) => ({ value, ...stretch(view, start, end) }))
}

function distinct(found: readonly Found[]): readonly Found[] {
  const byValue = new Map<ReadValue, Found>()
  for (const one of found) if (!byValue.has(one.value)) byValue.set(one.value, one)
  return [...byValue.values()]
}

/** Characters of a value that an own pattern is held against. */
const longestMatched = 256

function matches(pattern: string | null, value: ReadValue): boolean {
  if (pattern === null) return true
  const text = String(value)
  return text.length <= longestMatched && new RegExp(`^(?:${pattern})$`, 'u').test(text)
}

function outOfRange(value: ReadValue, { least, most }: AnswerSpec): 'range' | null {
  if (typeof value !== 'number') return null
  return (least !== null && value < least) || (most !== null && value > most) ? 'range' : null
}

function outOfTime(
  value: ReadValue,
  within: number | null,
  { now, timezone }: ReadingContext,
): 'past' | 'too_far' | null {
  if (within === null) return null
  const start = Temporal.Instant.fromEpochMilliseconds(now)
  const today = start.toZonedDateTimeISO(timezone).toPlainDate()
  const last = start.add({ milliseconds: within }).toZonedDateTimeISO(timezone).toPlainDate()
  const date = Temporal.PlainDate.from(String(value))
  if (Temporal.PlainDate.compare(date, today) < 0) return 'past'
  return Temporal.PlainDate.compare(date, last) > 0 ? 'too_far' : null
}

const isWhole = ({ folded }: View, { start, end }: Found, { type }: AnswerSpec) =>
  isCourtesy(`${folded.slice(0, start)} ${folded.slice(end)}`, finders[type].labels)
