import type { Meanings } from './concept.ts'
import { featuresOf } from './features.ts'
import { bias, scale, weightsBase64 } from './trained-weights.ts'

/** Eight bits a weight; the sum is multiplied by `scale` again. */
const weights: Int8Array = Int8Array.from(atob(weightsBase64), (sign) => sign.charCodeAt(0))

/**
 * How likely words are a withdrawal, 0 to 1: a logistic regression over `featuresOf`, learned by
 * `scripts/train-optout.ts` from the messages in `scripts/optout-training/`.
 */
export function withdrawalLikelihood(words: readonly string[], meanings: Meanings): number {
  let sum = 0
  for (const [place, value] of featuresOf(words, meanings)) sum += (weights[place] ?? 0) * value
  return 1 / (1 + Math.exp(-(bias + sum * scale)))
}
