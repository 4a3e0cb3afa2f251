import type { AnswerSpec } from '../flow/answer-spec.ts'
import { readAnswer } from '../flow/read/read-answer.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'
import { readingContext } from './reading-context.ts'

const yesNo: AnswerSpec = {
  type: 'yes_no',
  personal: false,
  keep: null,
  within: null,
  least: null,
  most: null,
  pattern: null,
  accept: ['text'],
  values: [],
}

/** A yes or no; null when the words are neither. */
export function readYesNo(draft: Draft, words: RawText): boolean | null {
  const read = readAnswer(yesNo, words, readingContext(draft, null))
  return read.outcome === 'read' && typeof read.value === 'boolean' ? read.value : null
}
