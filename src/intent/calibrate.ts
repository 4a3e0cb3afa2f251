import { type Calibration, confidenceOf, type Evidence, sumOf } from './evidence.ts'
import { outOfScope } from './example.ts'
import { fitLogistic } from './fit-logistic.ts'
import type { IntentModel } from './intent-model.ts'
import type { Lesson } from './lesson.ts'
import { weigh } from './weigh.ts'

/** What holds where a training set is too small to tell; found on four public corpora in four languages. */
export const usualCalibration: Calibration = { weights: [-1.5, 0.5, 0.7, 0.5, 0, 2.5, 0.5], threshold: 0.35 }

/** The part of a training set that a fold leaves out: one in so many intents, and one in so many other examples. */
const parts = 5
/** Folds cost time: at most so many examples times intents are trained in all. */
const mostWork = 75_000
/** How many observations' worth `usualCalibration` counts. */
const pull = 8
/** How much all strange texts count beside the bot's own: in the curve, and in the choice of the threshold. */
const strangeInCurve = 0.25
const strangeInThreshold = 0.1
/** What a wrong answer counts in that choice, beside a right one that is held back. */
const costOfWrong = 0.5
/** From so few observations no threshold is chosen. */
const fewObservations = 40

/** The curve never gets flatter than this, whatever few observations say. */
const leastSlope = 0.3

type Learn = (lessons: readonly Lesson[]) => IntentModel
type Trial = { readonly evidence: Evidence; readonly right: boolean; readonly strange: boolean }

/**
 * Finds how far to trust the classifier: it is trained again without some intents and some lessons, and asked
 * about both. Texts of the missing intents are strange to it, so no out-of-scope examples are needed.
 */
export function calibrate(lessons: readonly Lesson[], learn: Learn): Calibration {
  const trials = tryOut(lessons, learn)
  if (trials.length < fewObservations) return usualCalibration
  const own = trials.filter(({ strange }) => !strange)
  const evenly = own.length / Math.max(1, trials.length - own.length)
  const observations = trials.map((trial) => ({
    ...trial,
    weight: trial.strange ? strangeInCurve * evenly : 1,
  }))
  const order = fitLogistic(observations, usualCalibration.weights, pull)
  const weights = levelled(order, own)
  const scored = trials.map((trial) => ({ ...trial, confidence: confidenceOf(trial.evidence, weights) }))
  return { weights, threshold: chooseThreshold(scored, strangeInThreshold * evenly) }
}

/**
 * The same order of texts, but the figure is how often the best intent is right among the bot's own texts: who
 * reads "0.8" wants to know that, and strange texts are the threshold's business.
 */
function levelled(order: readonly number[], own: readonly Trial[]): number[] {
  const observations = own.map(({ evidence, right }) => ({
    evidence: [sumOf(evidence, order)],
    right,
    weight: 1,
  }))
  const [shift = 0, slope = 1] = fitLogistic(observations, [0, 1], pull)
  const kept = Math.max(slope, leastSlope)
  return order.map((weight, at) => kept * weight + (at === 0 ? shift : 0))
}

function tryOut(lessons: readonly Lesson[], learn: Learn): Trial[] {
  const intents = [...new Set(lessons.map(({ intent }) => intent))]
    .filter((intent) => intent !== outOfScope)
    .sort()
  if (intents.length < parts) return []
  const folds = Math.min(parts, Math.max(1, Math.round(mostWork / (lessons.length * intents.length))))
  const placed = placeInParts(lessons, intents)
  return Array.from({ length: folds }, (_, fold) => tryFold(placed, fold, learn)).flat()
}

type Placed = { readonly lesson: Lesson; readonly intentPart: number; readonly part: number }

function placeInParts(lessons: readonly Lesson[], intents: readonly string[]): Placed[] {
  const place = new Map(intents.map((intent, at) => [intent, at]))
  const counts = new Map<string, number>()
  return lessons.map((lesson) => {
    const count = counts.get(lesson.intent) ?? 0
    counts.set(lesson.intent, count + 1)
    const at = place.get(lesson.intent) ?? -1
    return { lesson, intentPart: at % parts, part: (count + at + 1) % parts }
  })
}

function tryFold(placed: readonly Placed[], fold: number, learn: Learn): Trial[] {
  const isAsked = ({ intentPart, part }: Placed) => intentPart === fold || part === fold
  const model = learn(placed.filter((one) => !isAsked(one)).map(({ lesson }) => lesson))
  const everyone = Array.from(model.intents.keys())
  return placed.filter(isAsked).flatMap(({ lesson, intentPart }) => {
    const weighed = weigh(model, lesson.words, everyone)
    const first = weighed?.top[0]
    if (weighed === undefined || first === undefined) return []
    const right = model.intents[first.intent] === lesson.intent
    return [
      { evidence: weighed.evidence, right, strange: intentPart === fold || lesson.intent === outOfScope },
    ]
  })
}

/** The confidence below which asking back costs least, all texts told. */
function chooseThreshold(
  trials: readonly { readonly confidence: number; readonly right: boolean; readonly strange: boolean }[],
  balance: number,
): number {
  const rising = [...trials].sort((one, other) => one.confidence - other.confidence)
  let gain = 0
  let most = 0
  let threshold = 0
  for (const { confidence, right, strange } of rising) {
    gain += strange ? balance : right ? -1 : costOfWrong
    if (gain > most) {
      most = gain
      threshold = confidence
    }
  }
  return threshold
}
