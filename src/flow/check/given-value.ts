import type { AnswerName } from '../../ids.ts'
import type { AnswerType } from '../answer-spec.ts'
import type { Draft, DraftFlow } from './draft.ts'
import { namePath } from './expression-scope.ts'
import { fieldsOf } from './result-fields.ts'
import { valuesOf } from './values-of.ts'

/** What an expression certainly gives, as far as a place that takes a number, a day or a choice cares. */
export type GivenValue =
  | { readonly is: 'number' | 'day' | 'yes or no' | 'text' }
  /** One of these and nothing else: a choice, or a text that stands in the file itself. */
  | { readonly is: 'one of'; readonly values: readonly string[] }

/** Null where it cannot be told: more than a name or a literal, or a text of a service, which may say anything. */
export function givenValue(draft: Draft, flow: DraftFlow, source: string): GivenValue | null {
  const text = /^'([^'\\]*)'$|^"([^"\\]*)"$/.exec(source.trim())
  if (text) return { is: 'one of', values: [text[1] ?? text[2] ?? ''] }
  if (/^-?\d+(\.\d+)?$/.test(source.trim())) return { is: 'number' }
  if (/^(true|false)$/.test(source.trim())) return { is: 'yes or no' }
  const path = namePath(source)
  if (path === null) return null
  const values = valuesOf(draft, flow, path.join('.'))
  if (values) return { is: 'one of', values }
  const [owner, field] = path
  const answer = flow.flow.answers.get(owner as AnswerName)
  if (field === undefined) return answer ? (ofAnswer[answer.type] ?? null) : null
  const shape = fieldsOf(draft, flow.flow, owner)?.get(field)
  if (shape?.kind === 'moment') return { is: 'day' }
  if (shape?.type === 'bool') return { is: 'yes or no' }
  return shape?.type === 'number' ? { is: 'number' } : null
}

/** Order numbers, postcodes and documents are texts that may be all digits, so nothing is said of them. */
const ofAnswer: Partial<Record<AnswerType, GivenValue>> = {
  number: { is: 'number' },
  money: { is: 'number' },
  date: { is: 'day' },
  yes_no: { is: 'yes or no' },
  text: { is: 'text' },
  name: { is: 'text' },
  email: { is: 'text' },
  address: { is: 'text' },
}

const forms = { number: /^-?\d+(\.\d+)?$/, day: /^\d{4}-\d{2}-\d{2}(T.*)?$/ } as const

/** Why a value is not of the kind a place takes; null where it is, or may be. */
export function misfit(given: GivenValue | null, wanted: 'number' | 'day'): string | null {
  if (given === null || given.is === wanted) return null
  if (given.is !== 'one of') return given.is === 'text' ? 'a text' : `a ${given.is}`
  const wrong = given.values.find((value) => !forms[wanted].test(value))
  return wrong === undefined ? null : `"${wrong}"`
}
