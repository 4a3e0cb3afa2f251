import type { AnswerName } from '../../ids.ts'
import type { AnswerType } from '../answer-spec.ts'
import type { Draft, DraftFlow } from './draft.ts'
import { namePath } from './expression-scope.ts'
import { fieldsOf } from './result-fields.ts'

/** What a slot is given, as far as formats care. */
export type SlotKind = 'number' | 'moment' | 'identifier' | 'words'

const kindOfAnswer: Record<AnswerType, SlotKind> = {
  order_number: 'identifier',
  postcode: 'identifier',
  phone: 'identifier',
  document: 'identifier',
  number: 'number',
  money: 'number',
  date: 'moment',
  text: 'words',
  name: 'words',
  yes_no: 'words',
  email: 'words',
  address: 'words',
  choice: 'words',
  media: 'words',
}

/** What is written out in the file itself, but for a day in figures. */
const literals: readonly (readonly [RegExp, SlotKind])[] = [
  [/^(?:'(?!\d{4}-\d\d-\d\d)[^'\\]*'|"(?!\d{4}-\d\d-\d\d)[^"\\]*")$/, 'words'],
  [/^(?:-?\d+(?:\.\d+)?|(?:size\([a-z_.]+\)|[a-z_.]+\.size\(\)))$/, 'number'],
]

/** What an expression gives to its slot; null where it is more than a plain name, a literal or a count. */
export function slotKind(draft: Draft, flow: DraftFlow, source: string): SlotKind | null {
  const literal = literals.find(([looks]) => looks.test(source.trim()))
  if (literal) return literal[1]
  const path = namePath(source)
  if (path === null) return null
  const [owner, field] = path
  const answer = flow.flow.answers.get(owner as AnswerName)
  if (answer && field === undefined) return kindOfAnswer[answer.type]
  if (field === undefined) return null
  return fieldsOf(draft, flow.flow, owner)?.get(field)?.kind ?? null
}
