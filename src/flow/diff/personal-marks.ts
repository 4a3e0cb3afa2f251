import { askedAnswers } from './asked-answers.ts'
import { type Comparison, compared } from './privacy-change.ts'
import { serviceFields } from './service-fields.ts'

/** Answers and fields that were masked and locked, and are not any more; and the reverse. */
export const personalMarks: Comparison = (before, after) => {
  const answers = compared(askedAnswers(before), askedAnswers(after)).kept
  const fields = compared(serviceFields(before), serviceFields(after)).kept
  return [
    ...answers.map(([was, is]) => ({ was, is, what: `"${is.name}" for "${is.purpose}"` })),
    ...fields.map(([was, is]) => ({ was, is, what: `"${is.name}" from ${is.operation}` })),
  ]
    .filter(({ was, is }) => was.isPersonal !== is.isPersonal)
    .map(({ is, what }) => ({
      kind: 'personal',
      place: `${is.place}.personal`,
      says: is.isPersonal
        ? `${what} is now personal: it is masked and locked away`
        : `${what} is no longer personal: it is kept in clear`,
      adds: !is.isPersonal,
    }))
}
