import { type Evidence, evidenceOf, shareOf, totalOf } from './evidence.ts'
import type { IntentModel } from './intent-model.ts'
import { nearestExample } from './neighbours.ts'
import { type Reading, readerOf } from './vocabulary.ts'

/** What a model makes of a text before any verdict. */
export type Weighed = {
  /** Classes that compete, best first (the first three only), with their margins and shares. */
  readonly top: readonly { readonly intent: number; readonly margin: number; readonly share: number }[]
  readonly evidence: Evidence
  /** The text has nothing the model knows. */
  readonly silent: boolean
}

/** How many guesses are told. */
const told = 3

const scales = new WeakMap<IntentModel, (words: readonly string[], among: readonly number[]) => Weighed>()

/** Weighs a text among the classes that compete; none for a text without words or when nobody competes. */
export function weigh(
  model: IntentModel,
  words: readonly string[],
  among: readonly number[],
): Weighed | undefined {
  let weighing = scales.get(model)
  if (weighing === undefined) {
    weighing = weighingOf(model)
    scales.set(model, weighing)
  }
  return among.length === 0 ? undefined : weighing(words, among)
}

function weighingOf(model: IntentModel): (words: readonly string[], among: readonly number[]) => Weighed {
  const read = readerOf(model.vocabulary)
  const margins = new Float64Array(model.intents.length)
  const nearestOf = nearestExample(model)
  return (words, among) => {
    const reading = read(words)
    fillMargins(model, reading, margins)
    const total = totalOf(margins, among)
    const top = best(margins, among).map((intent) => {
      const margin = margins[intent] as number
      return { intent, margin, share: shareOf(margin, total) }
    })
    const [first, second] = top
    if (first === undefined) return { top, evidence: [], silent: true }
    const evidence = evidenceOf(
      first.margin,
      second?.margin ?? Number.NEGATIVE_INFINITY,
      first.share,
      nearestOf(reading, first.intent),
      reading.coverage,
    )
    return { top, evidence, silent: reading.length === 0 }
  }
}

function fillMargins({ weights, bias }: IntentModel, reading: Reading, margins: Float64Array): void {
  const { starts, classes, values, scales } = weights
  margins.fill(0)
  for (let at = 0; at < reading.length; at++) {
    const value = reading.values[at] as number
    const row = reading.rows[at] as number
    const to = starts[row + 1] as number
    for (let entry = starts[row] as number; entry < to; entry++) {
      const intent = classes[entry] as number
      margins[intent] = (margins[intent] as number) + value * (values[entry] as number)
    }
  }
  for (let intent = 0; intent < margins.length; intent++)
    margins[intent] = (margins[intent] as number) * (scales[intent] as number) + (bias[intent] as number)
}

/** The classes with the largest margins, largest first; equal ones in their order. */
function best(margins: Float64Array, among: readonly number[]): number[] {
  const order: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const intent of among) {
    const margin = margins[intent] as number
    if (order.length === told && margin <= least) continue
    let place = order.length
    while (place > 0 && (margins[order[place - 1] as number] as number) < margin) place--
    order.splice(place, 0, intent)
    if (order.length > told) order.length = told
    least = margins[order[order.length - 1] as number] as number
  }
  return order
}
