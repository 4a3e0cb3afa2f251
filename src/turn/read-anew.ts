import type { AnswerSpec } from '../flow/answer-spec.ts'
import { readAnswer } from '../flow/read/read-answer.ts'
import { saysOtherOne } from '../flow/read/read-other-one.ts'
import type { AnswerName } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'
import { takesAnything } from './give-answer.ts'
import type { ReadAnswer } from './keep-answer.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readUnasked } from './read-unasked.ts'
import { readingContext } from './reading-context.ts'

export type ReadAnew = ReadAnswer & {
  /** Nothing was said but the value and courtesy. */
  readonly whole: boolean
}

/**
 * A known answer said anew, in what is left of `não, às 11`; null where the words give none, or the one that is known.
 * What takes any words is read only where it is named.
 */
export function readAnew(draft: Draft, spec: AnswerSpec, name: AnswerName, rest: RawText): ReadAnew | null {
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  const other = otherValue(draft, spec, name)
  if (other !== null && saysOtherOne(rest)) return { value: other, start: 0, end: 0, whole: true }
  const read =
    takesAnything.has(spec.type) || spec.type === 'text'
      ? here && readUnasked(draft, here, rest, new Map([[name, spec]])).get(name)
      : readAnswer(spec, rest, readingContext(draft, name))
  return read?.outcome === 'read' && String(read.value) !== knownValue(draft, name) ? read : null
}

/** The one of two values that was not taken. */
function otherValue(draft: Draft, { values }: AnswerSpec, name: AnswerName): string | null {
  const known = knownValue(draft, name)
  const [other, ...more] = values.filter((value) => value !== known)
  return values.length === 2 && more.length === 0 ? (other ?? null) : null
}

function knownValue({ state, vault }: Draft, name: AnswerName): string | null {
  const answer = state.answers[name]
  if (!answer) return null
  if (answer.kind === 'plain') return String(answer.value)
  const value = vault.get(answer.vault)
  return value ? RawText.reveal(value) : null
}
