import type { Score } from '../../../src/privacy/measure/score.ts'
import type { Size } from './shipped-size.ts'
import { speedText } from './speed-text.ts'
import { table } from './table.ts'
import { type Row, targets } from './targets.ts'
import type { Timed } from './time-engines.ts'

/** Corpora in which all that is personal is marked: only there a figure of precision says something. */
const exhaustive = [
  'synthetic_chat',
  'meddocan',
  'presidio_synth',
  'pii_anon',
  'lener_br',
  'uner_bosque',
  'restaurant8k',
  'wnut17',
]

export type Figures = {
  /** Ours first. */
  readonly engines: readonly string[]
  readonly rows: readonly Row[]
  /** Ours, pooled over all corpora. */
  readonly pooled: Score
  readonly timed: readonly Timed[]
  readonly size: Size
  readonly machine: string
  readonly date: string
}

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1))
const share = (some: number, all: number): string => percent(all === 0 ? null : some / all)
/** The measured section of `docs/anonymizer.md`. */
export function figuresText(figures: Figures): string {
  return [
    `Measured on ${figures.date}, ${figures.machine}. Percent.`,
    '### Bars',
    targetTable(figures),
    '### By corpus, beside other packages',
    corpusTable(figures),
    legend,
    '### By language',
    languageTable(figures),
    '### By kind',
    typeTable(figures.pooled),
    '### Known kinds of errors',
    'The most frequent over all corpora, by looks; … is a word that may be somebody’s.',
    errorTable(figures.pooled),
    '### Speed and size',
    speedText(figures.timed),
    sizeText(figures.size),
    '',
  ].join('\n\n')
}

const legend = `Recall / documents in which a letter or digit of a value can be read / documents without personal data in which
something was masked / of what is masked, how much is personal (where the corpus marks everything). *Record known*: the values of
the customer’s record are handed in; *questions known*: each line that is only a value answers a question of its type. The other
packages are given the same: they know no talk, so known values are masked for them wherever they stand.`

function targetTable({ rows, engines: [own = ''] }: Figures): string {
  const ours = rows.filter(({ engine }) => engine === own)
  const lines = targets.flatMap(({ what, bar, isMet, of }) => {
    const found = of(ours)
    if (found === null) return []
    const met = isMet === 'at least' ? found >= bar : found <= bar
    return [
      [what, `${isMet === 'at least' ? '≥' : '≤'} ${percent(bar)}`, percent(found), met ? 'met' : 'missed'],
    ]
  })
  return table(['measure', 'bar', 'found', ''], lines)
}

function corpusTable({ rows, engines }: Figures): string {
  const [own = ''] = engines
  const lines = rows
    .filter(({ engine }) => engine === own)
    .map(({ corpus, condition }) => [
      condition === 'nothing known' ? corpus : `${corpus}, ${condition}`,
      ...engines.map((name) => {
        const one = rows.find(
          (row) => row.engine === name && row.corpus === corpus && row.condition === condition,
        )
        return one ? summary(one) : ''
      }),
    ])
  return table(['corpus', ...engines], lines)
}

const summary = ({ corpus, score }: Row): string =>
  [
    share(score.found, score.marks),
    share(score.leaking, score.personal),
    share(score.falseAlarms, score.negative),
    percent(exhaustive.includes(corpus) ? score.precision : null),
  ].join(' / ')

function languageTable({ rows, pooled, engines: [own = ''] }: Figures): string {
  const figures = (corpus: string, score: Score) =>
    score.byLanguage.map((one) => [
      corpus,
      one.lang,
      String(one.documents),
      share(one.found, one.marks),
      share(one.leaking, one.personal),
      share(one.falseAlarms, one.negative),
    ])
  const several = rows.filter(
    ({ engine, condition, score }) =>
      engine === own && condition === 'nothing known' && score.byLanguage.length > 1,
  )
  const head = ['corpus', 'language', 'documents', 'recall', 'leaking', 'false alarms']
  return table(head, [
    ...several.flatMap(({ corpus, score }) => figures(corpus, score)),
    ...figures('all', pooled),
  ])
}

const typeTable = ({ byType }: Score): string =>
  table(
    ['kind', 'marks', 'masked', 'in context', 'alone'],
    byType
      .filter(({ isCore }) => isCore)
      .map(({ type, marks, found, inContext, bare }) => [
        type,
        String(marks),
        share(found, marks),
        share(inContext.found, inContext.marks),
        share(bare.found, bare.marks),
      ]),
  )

/** Groups of errors that are published. */
const mostErrors = 15

const errorTable = ({ errors }: Score): string =>
  table(
    ['kind', 'language', 'times', 'looks'],
    errors
      .slice(0, mostErrors)
      .map(({ how, type, lang, place, times, looks }) => [
        `${type} ${how}, ${place}`,
        lang,
        String(times),
        looks.map((one) => one.looks.replaceAll('|', '/')).join('; '),
      ]),
  )

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} KB`

const sizeText = ({ plain, gzip, brotli }: Size): string =>
  `Shipped, code and data of the whole anonymizer in one file: ${kilobytes(brotli)} compressed with brotli, ${kilobytes(gzip)} with gzip, ${kilobytes(plain)} plain; no native code, no network.`

const start = '<!-- figures: written by `npm run bench:pii -- DIR --write` -->'
const end = '<!-- end of figures -->'

/** A document with the measured section between its markers replaced. */
export function withFigures(document: string, text: string): string {
  const [before, rest] = document.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the document lacks ${start} or ${end}`)
  return `${before}${start}\n\n${text}${end}${after}`
}
