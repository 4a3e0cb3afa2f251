import type { AnswerSpec } from '../flow/answer-spec.ts'
import { readAnswer } from '../flow/read/read-answer.ts'
import type { Draft } from './draft.ts'
import type { Heard } from './hear-words.ts'
import { readingContext } from './reading-context.ts'
import { say } from './speak.ts'

const rating: AnswerSpec = {
  type: 'number',
  personal: false,
  keep: null,
  within: null,
  least: 1,
  most: 5,
  pattern: null,
  accept: ['text'],
  values: [],
}

/** A rating is said in few words; what is longer is about something else. */
const mostWords = 3

/** Hears how a person rates the help they got; it stands in the transcript. False: the words are about something else. */
export function takeRating(draft: Draft, { words, safe }: Heard): boolean {
  draft.state = { ...draft.state, asking: null }
  if (safe.text.trim().split(/\s+/).length > mostWords) return false
  const read = readAnswer(rating, words, readingContext(draft, null))
  if (read.outcome !== 'read') return false
  say(draft, 'survey.thanks')
  draft.ended = draft.state.frames.length === 0
  return true
}
