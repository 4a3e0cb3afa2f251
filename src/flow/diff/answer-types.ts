import { type AskedAnswer, askedAnswers } from './asked-answers.ts'
import { type Comparison, compared, newIn, type PrivacyChange, quoted } from './privacy-change.ts'

/** What an answer may be: free text where a choice stood, photos besides words, further values of a personal choice. */
export const answerTypes: Comparison = (before, after) =>
  compared(askedAnswers(before), askedAnswers(after)).kept.flatMap(([was, is]) => widened(was, is))

/** What people pick from what we name; everything else they say in their own words. */
const closed: ReadonlySet<string> = new Set(['choice', 'yes_no'])

const typesInWords: Readonly<Record<string, string>> = {
  text: 'free text',
  choice: 'a choice',
  yes_no: 'yes or no',
}
const kindsInWords: Readonly<Record<string, string>> = {
  text: 'free text',
  photo: 'photos',
  voice: 'voice messages',
  video: 'videos',
  document: 'documents',
  location: 'where they are',
}
const named = (words: Iterable<string>, inWords: Readonly<Record<string, string>>): string =>
  [...words].map((word) => inWords[word] ?? word.replaceAll('_', ' ')).join(', ')

/** What people may send, as `photos, where they are`. */
export const acceptedInWords = (kinds: Iterable<string>): string => named(kinds, kindsInWords)

/** What is asked: `free text, date`, of what is sent the kinds. */
const typesOf = ({ types, accept }: AskedAnswer): string =>
  [...types]
    .map((type) =>
      type === 'media' ? acceptedInWords(newIn(['text'], accept)) : named([type], typesInWords),
    )
    .join(', ')

function widened(was: AskedAnswer, is: AskedAnswer): readonly PrivacyChange[] {
  const change = (says: string, adds: boolean): PrivacyChange => ({
    kind: 'answer-type',
    place: is.place,
    says: `"${is.name}" for "${is.purpose}" ${says}`,
    adds,
  })
  const types = newIn(was.types, is.types)
  const fewer = newIn(is.types, was.types)
  const accepted = newIn(was.accept, is.accept)
  const refused = newIn(is.accept, was.accept)
  const values = is.isPersonal && types.length === 0 ? newIn(was.values, is.values) : []
  return [
    ...(types.length + fewer.length > 0
      ? [
          change(
            `is now ${typesOf(is)}, where it was ${typesOf(was)}`,
            types.some((type) => !closed.has(type)),
          ),
        ]
      : []),
    ...(types.length === 0 && accepted.length > 0
      ? [change(`now takes ${acceptedInWords(accepted)} too`, true)]
      : []),
    ...(fewer.length === 0 && refused.length > 0
      ? [change(`no longer takes ${acceptedInWords(refused)}`, false)]
      : []),
    ...(values.length > 0 ? [change(`may now be ${quoted(values)} too`, true)] : []),
  ]
}
