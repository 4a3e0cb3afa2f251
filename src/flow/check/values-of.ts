import type { AnswerName } from '../../ids.ts'
import type { Draft, DraftFlow } from './draft.ts'
import { fieldsOf } from './result-fields.ts'

/** The values that a choice, `reason` or `order.status`, can have; null where the name is no choice. */
export function valuesOf(draft: Draft, flow: DraftFlow, name: string): readonly string[] | null {
  const [owner = '', field] = name.split('.')
  if (field !== undefined) return fieldsOf(draft, flow.flow, owner)?.get(field)?.values ?? null
  const answer = flow.flow.answers.get(owner as AnswerName)
  return answer?.type === 'choice' ? answer.values : null
}
