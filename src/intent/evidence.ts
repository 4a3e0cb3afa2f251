/** What speaks for the best intent, in the order of `Calibration.weights` after its constant. */
export type Evidence = readonly number[]

/** Turns evidence into the probability that the best intent is right. */
export type Calibration = {
  readonly weights: readonly number[]
  /** Below this confidence an answer is more likely out of scope than not. */
  readonly threshold: number
}

/** How sharply margins become shares. */
const sharpness = 4
/** The margin of "none of these": it stands in for rivals where a scope has few. */
const nobody = -0.8

/** How much a margin counts beside others; at most 1 for the usual best. */
const grown = (margin: number): number => Math.exp(sharpness * (margin - 1))

/** What one margin's share is taken of: all that compete, "none of these" among them. */
export function totalOf(margins: Float64Array, among: readonly number[]): number {
  let total = grown(nobody)
  for (const intent of among) total += grown(margins[intent] as number)
  return total
}

export const shareOf = (margin: number, total: number): number => grown(margin) / total

/**
 * @param best the largest margin
 * @param second the second largest
 * @param share of the best
 * @param nearest cosine to the nearest example of the best intent, words only
 * @param coverage share of the message's words that the model knows
 */
export function evidenceOf(
  best: number,
  second: number,
  share: number,
  nearest: number,
  coverage: number,
): Evidence {
  const bounded = Math.min(Math.max(share, 0.001), 0.999)
  const rival = Math.max(second, nobody)
  const near = nearest * Math.sqrt(coverage)
  return [best, best - rival, Math.log(bounded / (1 - bounded)), nearest, near, coverage]
}

/** Evidence times weights, the constant included. */
export function sumOf(evidence: Evidence, weights: readonly number[]): number {
  let sum = weights[0] ?? 0
  for (let at = 0; at < evidence.length; at++) sum += (weights[at + 1] ?? 0) * (evidence[at] ?? 0)
  return sum
}

export const confidenceOf = (evidence: Evidence, weights: readonly number[]): number =>
  1 / (1 + Math.exp(-sumOf(evidence, weights)))
