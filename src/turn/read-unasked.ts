import type { AnswerSpec } from '../flow/answer-spec.ts'
import { findPrompt, isWrittenIn } from '../flow/find-prompt.ts'
import { readFirstMessage } from '../flow/read/read-first-message.ts'
import type { AnswerName } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'
import type { Pinned } from './pinned-flow.ts'
import { readingContext } from './reading-context.ts'

/** What words tell of a flow's answers that answer no question, by the words its designer has for them. */
export function readUnasked(
  draft: Draft,
  { bot, flow }: Pinned,
  words: RawText,
  among: ReadonlyMap<AnswerName, AnswerSpec> = flow.answers,
): ReturnType<typeof readFirstMessage> {
  const { locale } = draft.state
  const ownWords = (answer: AnswerName) => {
    const wanted = { locale, flow: flow.flow, name: `words.${answer}` }
    return isWrittenIn(bot, wanted) ? (findPrompt(bot, wanted)?.prompt.source ?? null) : null
  }
  return readFirstMessage(among, words, { ...readingContext(draft, null), ownWords })
}
