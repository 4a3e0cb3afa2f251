import { askedAnswers } from './asked-answers.ts'
import { lengthInWords } from './length-in-words.ts'
import { type Comparison, compared, privacyFile } from './privacy-change.ts'

/** How long things are kept: by purpose, and each answer. */
export const retention: Comparison = (before, after) => {
  const purposes = compared(before.privacy.purposes, after.privacy.purposes).kept
  const answers = compared(askedAnswers(before), askedAnswers(after)).kept
  return [
    ...purposes.map(([was, is]) => ({
      was: was.retention,
      is: is.retention,
      what: `what is kept for "${is.name}"`,
      place: `${privacyFile} purposes.${is.name}.keep`,
    })),
    ...answers.map(([was, is]) => ({
      was: was.keep,
      is: is.keep,
      what: `"${is.name}" for "${is.purpose}"`,
      place: `${is.place}.keep`,
    })),
  ]
    .filter(({ was, is }) => was !== is)
    .map(({ was, is, what, place }) => ({
      kind: 'retention',
      place,
      says: `${what} stays ${is > was ? 'longer' : 'shorter'}: ${lengthInWords(is)}, where it was ${lengthInWords(was)}`,
      adds: is > was,
    }))
}
