import type { AnswerName } from '../../ids.ts'
import { RawText } from '../../message/raw-text.ts'
import { type View, viewOf } from '../../privacy/detect/view.ts'
import type { AnswerSpec } from '../answer-spec.ts'
import { type AnswerWords, answerWords } from './answer-words.ts'
import { labelled } from './find-labelled.ts'
import { findRange, namesBothEnds } from './find-range.ts'
import { finders } from './finders.ts'
import { isAlone } from './is-alone.ts'
import { type Reading, readingOf } from './read-answer.ts'
import { type Found, languageOf, longestRead, type ReadingContext } from './reading.ts'

export type UnaskedContext = ReadingContext & {
  /** The designer's words that tell an answer in a sentence; null: none. */
  readonly ownWords: (answer: AnswerName) => string | null
}

type Read = Extract<Reading, { outcome: 'read' }>
type Answers = ReadonlyMap<AnswerName, AnswerSpec>

/**
 * Answers that a free sentence already gives, so that their questions are skipped: `cadê o 1042?`, `somos 3 pessoas, meu
 * nome é Marina, R$ 50,00`. Only what its own form or a word beside it makes certain, and only where exactly one value
 * fits. Two answers of one type are told apart by their words (`de 12/03 até 15/03`), else both are left open.
 */
export function readFirstMessage(
  answers: Answers,
  words: RawText,
  context: UnaskedContext,
): ReadonlyMap<AnswerName, Read> {
  const view = viewOf(RawText.reveal(words).slice(0, longestRead))
  const types = [...answers.values()].map(({ type }) => type)
  const read = new Map<AnswerName, Read>()
  const found = new Map<AnswerSpec['type'], readonly Found[]>()
  for (const [name, spec] of answers) {
    const { inFreeText, find } = finders[spec.type]
    if (inFreeText === 'never') continue
    const all = found.get(spec.type) ?? find(view, context, false)
    found.set(spec.type, all)
    if (all.length === 0) continue
    const isOnly = types.filter((type) => type === spec.type).length === 1
    const reading = readingOf(spec, view, certain(answers, name, { view, all, isOnly, context }), context)
    if (reading.outcome === 'read') read.set(name, reading)
  }
  return withoutShared(read)
}

type Sentence = {
  readonly view: View
  /** What the reader of the type finds. */
  readonly all: readonly Found[]
  /** No other answer of the flow has this type. */
  readonly isOnly: boolean
  readonly context: UnaskedContext
}

function certain(
  answers: Answers,
  name: AnswerName,
  { view, all, isOnly, context }: Sentence,
): readonly Found[] {
  const type = answers.get(name)?.type ?? 'text'
  const { inFreeText } = finders[type]
  const own = wordsOf(name, type, context)
  const named = labelled(view.folded, all, own.clear, type === 'number' || type === 'money')
  if (inFreeText === 'labelled') return named
  if (!isOnly) return inRange(answers, own, { view, all, context }) ?? named
  if (inFreeText === 'alone') return named.length > 0 ? named : all.filter((one) => isAlone(view, one, type))
  return named.length > 0 && all.length > 1 ? named : all
}

const wordsOf = (
  name: AnswerName,
  type: AnswerSpec['type'],
  { locale, ownWords }: UnaskedContext,
): AnswerWords => answerWords(name, type, { language: languageOf(locale), own: ownWords(name) })

/** Two dates of a flow, one by its name the beginning and one the end; null where there is no such stretch of days. */
function inRange(
  answers: Answers,
  { end }: AnswerWords,
  { view, all, context }: Pick<Sentence, 'view' | 'all' | 'context'>,
): readonly Found[] | null {
  const dates = [...answers].filter(([, { type }]) => type === 'date')
  const words = dates.map(([name]) => wordsOf(name, 'date', context))
  const from = words.filter((one) => one.end === 'from')
  const to = words.filter((one) => one.end === 'to')
  if (end === null || !from[0] || !to[0] || from.length > 1 || to.length > 1) return null
  const both = { from: from[0], to: to[0] }
  const range = findRange(view.folded, all, both)
  if (range) return [range[end]]
  return namesBothEnds(view.folded, all, both) ? [] : null
}

/** One place in the words is one answer: where two claim it, neither has it. */
function withoutShared(read: ReadonlyMap<AnswerName, Read>): ReadonlyMap<AnswerName, Read> {
  const all = [...read.values()]
  const isShared = (one: Read) =>
    all.some((other) => other !== one && one.start < other.end && other.start < one.end)
  return new Map([...read].filter(([, one]) => !isShared(one)))
}
