import type { AnswerValue } from '../flow/answer-spec.ts'
import type { Flow } from '../flow/flow.ts'
import { answerRow } from '../flow/slot-of.ts'
import type { AnswerName } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'

/** The value as the flow may hold it: in the clear where it was declared not personal, else sealed in the vault. */
export function answerValue(
  draft: Draft,
  flow: Flow,
  name: AnswerName,
  value: string | number | boolean,
): AnswerValue {
  if (flow.answers.get(name)?.personal === false) return { kind: 'plain', value }
  const vault = answerRow(name)
  draft.vault.set(vault, new RawText(String(value)))
  draft.put.add(vault)
  draft.dropped.delete(vault)
  return { kind: 'sealed', vault }
}

/** Keeps an answer that came unasked; the person's newest words count. */
export function keepAnswer(
  draft: Draft,
  flow: Flow,
  name: AnswerName,
  value: string | number | boolean,
): void {
  draft.state = {
    ...draft.state,
    answers: { ...draft.state.answers, [name]: answerValue(draft, flow, name, value) },
  }
}
