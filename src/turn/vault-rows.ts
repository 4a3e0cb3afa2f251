import type { AnswerType } from '../flow/answer-spec.ts'
import type { FindingKind } from '../privacy/finding.ts'

/** What the answer to a personal question is called when it is masked; a story or a yes is masked by what is found in it, and what was sent is no words. */
export const maskedAs: Record<AnswerType, FindingKind | null> = {
  text: null,
  name: 'NAME',
  order_number: 'OTHER',
  postcode: 'POSTCODE',
  date: 'BIRTH_DATE',
  number: 'OTHER',
  money: 'OTHER',
  yes_no: null,
  email: 'EMAIL',
  phone: 'PHONE',
  document: 'ID_NUMBER',
  address: 'ADDRESS',
  choice: 'OTHER',
  media: null,
}

/** Types whose answer is found by reading it: what the reader takes is hidden, and nothing when it takes nothing. */
export const hiddenWhereRead: ReadonlySet<AnswerType> = new Set([
  'order_number',
  'date',
  'number',
  'money',
  'choice',
])

const unmasked = '-'
const answerStart = 'answer:'

/** The vault row of a personal answer, `answer:NAME:guest`: what it is masked as stands beside it, whichever flow asked. */
export const answerRow = (name: string, type: AnswerType): string =>
  `answer:${maskedAs[type] ?? unmasked}:${name}`

/** What the answer in a row is masked as; null for other rows and for what is not masked whole. */
export function answerKindOf(row: string): FindingKind | null {
  if (!row.startsWith(answerStart)) return null
  const kind = row.slice(answerStart.length, row.indexOf(':', answerStart.length))
  return kind === unmasked ? null : (kind as FindingKind)
}
