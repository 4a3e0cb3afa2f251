import type { AnswerName } from '../../ids.ts'
import { RawText } from '../../message/raw-text.ts'
import type { AnswerSpec } from '../answer-spec.ts'
import { finders } from './finders.ts'
import { type Reading, readWords } from './read-answer.ts'
import type { ReadingContext } from './reading.ts'

/**
 * Answers that a free sentence already gives, so that their questions are skipped: `cadê o 1042?`. Only types that
 * can be told with certainty, and only where exactly one value fits. Two answers of one type are both left open.
 */
export function readFirstMessage(
  answers: ReadonlyMap<AnswerName, AnswerSpec>,
  words: RawText,
  context: ReadingContext,
): ReadonlyMap<AnswerName, Extract<Reading, { outcome: 'read' }>> {
  const text = RawText.reveal(words)
  const read = new Map<AnswerName, Extract<Reading, { outcome: 'read' }>>()
  const types = [...answers.values()].map(({ type }) => type)
  for (const [name, spec] of answers) {
    const isOnly = types.filter((type) => type === spec.type).length === 1
    if (!finders[spec.type].inFreeText || !isOnly) continue
    const reading = readWords(spec, text, context, false)
    if (reading.outcome === 'read') read.set(name, reading)
  }
  return read
}
