import type { Condition } from '../../../src/privacy/measure/measure-corpus.ts'
import type { Found, Score } from '../../../src/privacy/measure/score.ts'

/** One corpus as one masker left it. */
export type Row = {
  readonly corpus: string
  readonly engine: string
  readonly condition: Condition
  readonly score: Score
}

/** A bar of issue 3: what it is, how it is told from the scores, and which side of it is good. */
export type Target = {
  readonly what: string
  readonly bar: number
  readonly isMet: 'at least' | 'at most'
  readonly of: (rows: readonly Row[]) => number | null
}

const row = (rows: readonly Row[], corpus: string, condition: Condition = 'nothing known') =>
  rows.find((one) => one.corpus === corpus && one.condition === condition)?.score

const part = (some: number | undefined, all: number | undefined): number | null =>
  some === undefined || !all ? null : some / all

const recall = (corpus: string, condition?: Condition) => (rows: readonly Row[]) => {
  const score = row(rows, corpus, condition)
  return part(score?.found, score?.marks)
}
const leaking = (corpus: string, condition?: Condition) => (rows: readonly Row[]) => {
  const score = row(rows, corpus, condition)
  return part(score?.leaking, score?.personal)
}
const falseAlarms = (corpus: string) => (rows: readonly Row[]) => {
  const score = row(rows, corpus)
  return part(score?.falseAlarms, score?.negative)
}
const precision = (corpus: string) => (rows: readonly Row[]) => row(rows, corpus)?.precision ?? null

const ofTypes = (corpora: readonly string[], types: readonly string[]) => (rows: readonly Row[]) => {
  const scores: readonly Found[] = corpora
    .flatMap((corpus) => row(rows, corpus)?.byType ?? [])
    .filter(({ type }) => types.includes(type))
  return part(
    scores.reduce((sum, { found }) => sum + found, 0),
    scores.reduce((sum, { marks }) => sum + marks, 0),
  )
}

/** All negative documents but the malformed values, which are masked on purpose. */
const pooledFalseAlarms = (rows: readonly Row[]) => {
  const all = rows.filter(
    ({ condition, corpus }) => condition === 'nothing known' && corpus !== 'presidio_unit_neg',
  )
  return part(
    all.reduce((sum, { score }) => sum + score.falseAlarms, 0),
    all.reduce((sum, { score }) => sum + score.negative, 0),
  )
}

const sure = ['ID_NUMBER', 'CREDIT_CARD', 'IBAN_BANK', 'EMAIL']

export const targets: readonly Target[] = [
  { what: 'synthetic_chat: recall', bar: 0.99, isMet: 'at least', of: recall('synthetic_chat') },
  { what: 'synthetic_chat: leaking', bar: 0.02, isMet: 'at most', of: leaking('synthetic_chat') },
  { what: 'synthetic_chat: false alarms', bar: 0.05, isMet: 'at most', of: falseAlarms('synthetic_chat') },
  { what: 'multidogo: recall', bar: 0.94, isMet: 'at least', of: recall('multidogo') },
  { what: 'multidogo: leaking', bar: 0.1, isMet: 'at most', of: leaking('multidogo') },
  {
    what: 'multidogo, questions known: recall',
    bar: 0.98,
    isMet: 'at least',
    of: recall('multidogo', 'questions known'),
  },
  {
    what: 'multidogo, questions known: leaking',
    bar: 0.03,
    isMet: 'at most',
    of: leaking('multidogo', 'questions known'),
  },
  {
    what: 'tau_bench, record known: talks leaking a value of it',
    bar: 0.02,
    isMet: 'at most',
    of: leaking('tau_bench_leak', 'record known'),
  },
  { what: 'meddocan: recall', bar: 0.993, isMet: 'at least', of: recall('meddocan') },
  { what: 'meddocan: precision', bar: 0.93, isMet: 'at least', of: precision('meddocan') },
  { what: 'lener_br: names', bar: 0.95, isMet: 'at least', of: ofTypes(['lener_br'], ['PERSON']) },
  { what: 'presidio_synth: recall', bar: 0.95, isMet: 'at least', of: recall('presidio_synth') },
  { what: 'presidio_synth: precision', bar: 0.94, isMet: 'at least', of: precision('presidio_synth') },
  {
    what: 'identity numbers, cards, bank accounts, e-mail (synthetic_chat, pii_anon)',
    bar: 1,
    isMet: 'at least',
    of: ofTypes(['synthetic_chat', 'pii_anon'], sure),
  },
  { what: 'multidogo_neg: false alarms', bar: 0.02, isMet: 'at most', of: falseAlarms('multidogo_neg') },
  { what: 'all hard negatives: false alarms', bar: 0.05, isMet: 'at most', of: pooledFalseAlarms },
]
