import { coreTypes, type MarkedDocument, readDocument } from '../privacy/measure/corpus.ts'
import type { Grade } from '../privacy/measure/grade.ts'
import type { Masker } from '../privacy/measure/masker.ts'
import { type Condition, conditionsOf, measureCorpus } from '../privacy/measure/measure-corpus.ts'
import { type Score, scoreOf } from '../privacy/measure/score.ts'
import { parseRow } from './answer-lines.ts'
import { exampleLines, scoreLines } from './score-lines.ts'

/** A corpus as it stands in its file: JSON lines. */
export type CorpusFile = { readonly name: string; readonly text: string }

type Terminal = { readonly out: (line: string) => void; readonly tell: (line: string) => void }

export type EvaluateSettings = {
  /** One JSON object for each corpus and condition, without examples. */
  readonly json: boolean
  /** How many real errors of each corpus are shown, on standard error: they are words of the corpus. */
  readonly show: number
}

/** After so many documents whoever waits is told. */
const between = 500

/**
 * Measures a masker on every corpus: recall, leaks, false alarms and the kinds of errors, the most frequent first.
 *
 * @returns how many corpora were measured
 */
export async function evaluateCommand(
  masker: Masker,
  files: AsyncIterable<CorpusFile>,
  { json, show }: EvaluateSettings,
  { out, tell }: Terminal,
): Promise<number> {
  let corpora = 0
  const every: Grade[] = []
  const write = (corpus: string, condition: Condition, score: Score) => {
    if (json) out(JSON.stringify({ corpus, engine: masker.name, condition, ...score }))
    else for (const line of scoreLines(corpus, masker.name, condition, score)) out(line)
  }
  for await (const { name, text } of files) {
    const documents = readCorpus(name, text, tell)
    if (documents.length === 0) continue
    corpora++
    const all = documents.length * conditionsOf(documents).length
    let graded = 0
    const measured = await measureCorpus(masker, documents, {
      graded: () => {
        graded++
        if (graded % between === 0 && graded < all) tell(`${name}: ${graded} of ${all}`)
      },
    })
    for (const { condition, score, grades } of measured) {
      write(name, condition, score)
      const troubles = grades.flatMap((grade) => grade.troubles)
      for (const line of exampleLines(name, condition, troubles.slice(0, show))) tell(line)
      if (condition === 'nothing known') every.push(...grades)
    }
  }
  if (corpora > 1) write('all corpora', 'nothing known', scoreOf(every))
  return corpora
}

/** The documents of a corpus; whoever asks is told which lines are none, without their content. */
function readCorpus(name: string, text: string, tell: (line: string) => void): readonly MarkedDocument[] {
  const documents: MarkedDocument[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = parseRow(line)
    const document = row ? readDocument(row) : 'not a JSON object'
    if (typeof document === 'string') tell(`${name}: line ${index + 1} is left out: ${document}`)
    else documents.push(document)
  }
  for (const type of uncounted(documents))
    tell(`${name}: spans of the type "${type}" are not counted; counted are ${[...coreTypes].join(', ')}`)
  return documents
}

/** Types that nothing is measured by: a mistyped one would make every score better. Once each, and no sentence. */
function uncounted(documents: readonly MarkedDocument[]): ReadonlySet<string> {
  const unknown = documents.flatMap(typesIn).filter((type) => !coreTypes.has(type))
  return new Set(unknown.map((type) => (/^\w{1,40}$/.test(type) ? type : '…')))
}

function typesIn(document: MarkedDocument): readonly string[] {
  switch (document.form) {
    case 'message':
      return document.marks.map(({ type }) => type)
    case 'talk':
      return document.turns.flatMap(({ marks }) => marks.map(({ type }) => type))
    case 'leak':
      return document.secrets.map(({ type }) => type)
  }
}
