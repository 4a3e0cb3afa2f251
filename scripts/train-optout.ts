/**
 * Trains the layer behind the opt-out rules: `npx tsx scripts/train-optout.ts [--check] [--errors]`.
 *
 * Reads `scripts/optout-training/<language>.tsv` (`out|none ⇥ text`) and, as what people write who withdraw from
 * nothing, the examples in `flows/`; all written for this repository. Prints figures of five-fold and
 * leave-one-language-out trials and, without `--check`, writes `src/consent/opt-out/trained-weights.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { bit, meaningOfEach } from '../src/consent/opt-out/concept.ts'
import { dimensions, featuresOf } from '../src/consent/opt-out/features.ts'
import { type Language, meaningsByLanguage } from '../src/consent/opt-out/language.ts'
import { wordsOf } from '../src/consent/opt-out/words.ts'

type Example = {
  readonly language: Language
  readonly text: string
  readonly isOut: boolean
  /** An ordinary message of `flows/`, not one chosen because it is hard. */
  readonly isOrdinary: boolean
  readonly places: Int32Array
  readonly values: Float64Array
}
type Model = { readonly weights: Float64Array; readonly bias: number }

const epochs = 12
const learningRate = 0.3
/** Strength of the pull towards zero, which keeps rare features from being believed. */
const decay = 1e-4

/** Who wants to be erased, or no robot's messages, may want no messages at all. */
const nearWithdrawal: ReadonlySet<string> = new Set(['privacy.ask', 'person'])

const { STOP, REMOVE, CANCEL, UNSUBSCRIBE, REVOKE, CONSENT, LIST, ALLOW, NOT, ENOUGH } = bit

const languages: readonly Language[] = ['pt', 'it', 'es', 'en']
const examples = shuffled([...languages.flatMap(readExamples), ...ordinaryMessages()])
process.stderr.write(
  `${examples.length} messages, ${examples.filter(({ isOut }) => isOut).length} withdrawals\n`,
)

report(
  'five-fold',
  Array.from({ length: 5 }, (_, fold) => (_example: Example, at: number) => at % 5 === fold),
)
for (const language of languages) report(`without ${language}`, [(example) => example.language === language])
if (!process.argv.includes('--check')) write(train(examples))

function exampleOf(language: Language, text: string, isOut: boolean, isOrdinary: boolean): Example {
  const features = featuresOf(wordsOf(text), meaningsByLanguage[language])
  const [places, values] = [Int32Array.from(features.keys()), Float64Array.from(features.values())]
  return { language, text, isOut, isOrdinary, places, values }
}

function readExamples(language: Language): readonly Example[] {
  const file = new URL(`optout-training/${language}.tsv`, import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [label, text = ''] = line.split('\t')
      return exampleOf(language, text, label === 'out', false)
    })
}

type ByLocale = Readonly<Record<string, readonly string[]>>

/** What people write to a shop, minus what may be a withdrawal after all. */
function ordinaryMessages(): readonly Example[] {
  const read = (name: string) => parse(readFileSync(new URL(`../flows/${name}`, import.meta.url), 'utf8'))
  const intents: [string, ByLocale][] = Object.entries(read('intents.yaml'))
  const questions: [string, { ask: ByLocale }][] = Object.entries(read('faq.yaml'))
  const groups = [...intents, ...questions.map(([name, { ask }]) => [name, ask] as const)]
  return groups.flatMap(([intent, byLocale]) =>
    Object.entries(byLocale).flatMap(([locale, texts]) => {
      const language = locale.slice(0, 2) as Language
      return texts
        .filter((text) => !(nearWithdrawal.has(intent) && mayWithdraw(language, text)))
        .map((text) => exampleOf(language, text, false, true))
    }),
  )
}

function mayWithdraw(language: Language, text: string): boolean {
  const said = meaningOfEach(wordsOf(text), meaningsByLanguage[language]).reduce((all, mask) => all | mask, 0)
  const ends = STOP | REMOVE | CANCEL | UNSUBSCRIBE | REVOKE | CONSENT | LIST | ALLOW
  return (said & ends) !== 0 || ((said & (NOT | ENOUGH)) !== 0 && (said & (bit.MESSAGE | bit.CONTACT)) !== 0)
}

/** The same order on every machine, so that the weights are reproducible. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const order = [...items]
  let seed = 20261121
  for (let at = order.length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const other = seed % (at + 1)
    const [one, two] = [order[at] as Item, order[other] as Item]
    order[at] = two
    order[other] = one
  }
  return order
}

/** Logistic regression by AdaGrad; every message is of length one, however many its words. */
function train(from: readonly Example[]): Model {
  const weights = new Float64Array(dimensions)
  const squares = new Float64Array(dimensions)
  let bias = 0
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of from) {
      const error = likelihood({ weights, bias }, example) - (example.isOut ? 1 : 0)
      bias -= 0.02 * error
      for (const [at, place] of example.places.entries()) {
        const value = example.values[at] as number
        const weight = weights[place] ?? 0
        const gradient = error * value + decay * weight
        const square = (squares[place] ?? 0) + gradient * gradient
        squares[place] = square
        weights[place] = weight - (learningRate * gradient) / (Math.sqrt(square) + 1e-3)
      }
    }
  }
  return { weights, bias }
}

function likelihood({ weights, bias }: Model, { places, values }: Example): number {
  let sum = bias
  for (let at = 0; at < places.length; at += 1)
    sum += (weights[places[at] as number] as number) * (values[at] as number)
  return 1 / (1 + Math.exp(-sum))
}

/** What is found, and what is asked back for nothing, when the held-out messages are unseen. */
function report(name: string, folds: readonly ((example: Example, at: number) => boolean)[]) {
  const scored = folds.flatMap((isHeldOut) => {
    const model = train(examples.filter((example, at) => !isHeldOut(example, at)))
    return examples.filter(isHeldOut).map((example) => ({ ...example, score: likelihood(model, example) }))
  })
  const withdrawn = scored.filter(({ isOut }) => isOut)
  const hard = scored.filter(({ isOut, isOrdinary }) => !isOut && !isOrdinary)
  const ordinary = scored.filter(({ isOrdinary }) => isOrdinary)
  const share = (those: readonly { readonly score: number }[], limit: number) =>
    `${((100 * those.filter(({ score }) => score >= limit).length) / those.length).toFixed(1)} %`
  const figures = [0.2, 0.25, 0.3, 0.4, 0.5].map(
    (limit) => `≥${limit}: ${share(withdrawn, limit)} / ${share(hard, limit)} / ${share(ordinary, limit)}`,
  )
  process.stderr.write(`${name}: found / hard / ordinary asked for nothing at ${figures.join(', ')}\n`)
  if (process.argv.includes('--errors')) {
    for (const { text, isOut, score } of scored) {
      if (score >= 0.5 !== isOut)
        process.stderr.write(`  ${isOut ? 'missed' : 'asked'} ${score.toFixed(2)} ${text}\n`)
    }
  }
}

function write({ weights, bias }: Model) {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  const base64 = Buffer.from(bytes.buffer).toString('base64')
  const source = `// Written by scripts/train-optout.ts: do not edit.
export const bias = ${Number(bias.toFixed(6))}
export const scale = ${Number(scale.toFixed(8))}
export const weightsBase64 =
  '${base64}'
`
  writeFileSync(new URL('../src/consent/opt-out/trained-weights.ts', import.meta.url), source)
}
