import { coreTypes, type MarkedDocument, type MarkedText } from './corpus.ts'
import { type Grade, gradeLeak, gradeMessage, gradeTalk } from './grade.ts'
import type { Masker } from './masker.ts'
import { type Score, scoreOf } from './score.ts'
import { type TalkLine, talkLineOf } from './talk-line.ts'

/** What is known of the person before the words are read. */
export type Condition =
  /** Nothing: a message as it comes, a talk with the questions of its other side. */
  | 'nothing known'
  /** The values that must not survive are those of the customer's record, handed in as known. */
  | 'record known'
  /** The lines that are only a value answer a question of their type. */
  | 'questions known'

export type Measured = {
  readonly condition: Condition
  readonly score: Score
  /** In the order of the documents; the examples of their troubles are words of the corpus. */
  readonly grades: readonly Grade[]
}

type Watch = {
  /** Told after every document. */
  readonly graded: () => void
}

/** One corpus under every condition it has the data for. */
export async function measureCorpus(
  masker: Masker,
  documents: readonly MarkedDocument[],
  watch: Watch,
): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const condition of conditionsOf(documents)) {
    const grades: Grade[] = []
    for (const document of documents) {
      grades.push(await gradeOf(masker, document, condition))
      watch.graded()
    }
    measured.push({ condition, score: scoreOf(grades), grades })
  }
  return measured
}

export function conditionsOf(documents: readonly MarkedDocument[]): readonly Condition[] {
  const hasRecords = documents.some(({ form }) => form === 'leak')
  const hasAnswers = documents.some((document) => document.form === 'message' && hasAnswerLines(document))
  return [
    'nothing known',
    ...(hasRecords ? (['record known'] as const) : []),
    ...(hasAnswers ? (['questions known'] as const) : []),
  ]
}

async function gradeOf(masker: Masker, document: MarkedDocument, condition: Condition): Promise<Grade> {
  const circumstances = { lang: document.lang, known: [] }
  switch (document.form) {
    case 'message':
      if (condition === 'questions known' && hasAnswerLines(document))
        return gradeMessage(document, await maskAnswers(masker, document))
      return gradeMessage(document, await masker.maskMessage(document.text, circumstances))
    case 'talk':
      return gradeTalk(
        document,
        await masker.maskTalk(
          document.turns.map(({ role, text }) => talkLineOf(role, text)),
          circumstances,
        ),
      )
    case 'leak': {
      const known = condition === 'record known' ? coreValues(document.secrets) : []
      return gradeLeak(
        document,
        await masker.maskTalk(
          document.turns.map(({ role, text }) => talkLineOf(role, text)),
          { ...circumstances, known },
        ),
      )
    }
  }
}

const coreValues = (secrets: readonly { readonly type: string; readonly value: string }[]) =>
  secrets.filter(({ type }) => coreTypes.has(type)).map(({ value }) => value)

const hasAnswerLines = ({ text, marks }: MarkedText): boolean =>
  text.includes('\n') && marks.some(({ bare }) => bare)

/**
 * A message of many lines is one side of a talk: each line that is only a value was asked for. What the whole shows
 * without the questions counts too.
 */
async function maskAnswers(
  masker: Masker,
  { text, marks, lang }: MarkedText & { readonly lang: string | null },
) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const lines = text.split('\n').map((line, index): TalkLine => {
    const start = starts[index] ?? 0
    const answers = marks.filter(
      (mark) =>
        mark.bare && coreTypes.has(mark.type) && mark.start >= start && mark.end <= start + line.length,
    )
    return { by: 'person', text: line, asked: answers.map(({ type }) => type) }
  })
  const circumstances = { lang, known: [] }
  const masked = await masker.maskTalk(lines, circumstances)
  const inLines = masked.flatMap(({ stretches }, index) => {
    const moved = starts[index] ?? 0
    return stretches.map((one) => ({ ...one, start: one.start + moved, end: one.end + moved }))
  })
  return [...inLines, ...(await masker.maskMessage(text, circumstances))]
}
