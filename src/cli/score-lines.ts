import type { Trouble } from '../privacy/measure/grade.ts'
import type { Condition } from '../privacy/measure/measure-corpus.ts'
import type { Documents, ErrorGroup, Found, Score, TypeScore } from '../privacy/measure/score.ts'

/** Kinds of errors shown of each corpus. */
const mostErrors = 12

/** A score as a person reads it: what is found, by kind and language, and what goes wrong most often. */
export function scoreLines(corpus: string, engine: string, condition: Condition, score: Score): string[] {
  const { documents, personal, negative, byType, byLanguage, errors } = score
  return [
    `${corpus} (${engine}, ${condition}): ${documents} documents, ${personal} with personal data, ${negative} with none`,
    `  ${figures(score)}   precision ${percent(score.precision)} (where all that is personal is marked)`,
    `  ${'kind'.padEnd(16)}${'marks'.padStart(7)}${'masked'.padStart(9)}${'in part'.padStart(9)}${'in context'.padStart(12)}${'alone'.padStart(9)}`,
    ...byType.map(typeLine),
    ...(byLanguage.length > 1 ? byLanguage.map((one) => `  ${one.lang.padEnd(16)}${figures(one)}`) : []),
    ...errors.slice(0, mostErrors).map(errorLine),
    '',
  ]
}

/** Recall, and the shares of documents that leak and that are masked without need. */
function figures({ marks, found, personal, leaking, negative, falseAlarms }: Documents & Found): string {
  return [
    `recall ${shareOf(found, marks)}`,
    `leaking ${shareOf(leaking, personal)}`,
    `false alarms ${shareOf(falseAlarms, negative)}`,
  ].join('   ')
}

function typeLine({ type, isCore, marks, found, partly, inContext, bare }: TypeScore): string {
  const shares = [
    shareOf(found, marks).padStart(9),
    shareOf(partly, marks).padStart(9),
    shareOf(inContext.found, inContext.marks).padStart(12),
    shareOf(bare.found, bare.marks).padStart(9),
  ]
  return `  ${type.padEnd(16)}${String(marks).padStart(7)}${shares.join('')}${isCore ? '' : '   (not counted)'}`
}

function errorLine({ how, type, lang, place, times, looks }: ErrorGroup): string {
  const seen = looks.map((one) => (one.times === 1 ? one.looks : `${one.looks} (${one.times})`))
  return `  ${`${times} ×`.padStart(7)} ${type} ${how}, ${lang}, ${place}: ${seen.join('; ')}`
}

/** Real errors, for whoever may see the corpus. */
export const exampleLines = (
  corpus: string,
  condition: Condition,
  troubles: readonly Trouble[],
): readonly string[] =>
  troubles.map(
    ({ how, type, lang, looks, example }) =>
      `${corpus} (${condition}): ${type} ${how}, ${lang}, ${looks}: ${JSON.stringify(example)}`,
  )

const shareOf = (part: number, whole: number): string => percent(whole === 0 ? null : part / whole)

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)
