import { bestPath } from '../../src/privacy/detect/sequence/best-path.ts'
import { type SequenceModel, scoresOf } from '../../src/privacy/detect/sequence/decode.ts'
import { type Gate, gateFeatures, writeGate } from '../../src/privacy/detect/sequence/gate.ts'
import { surroundingsOf } from '../../src/privacy/detect/sequence/surroundings.ts'
import { margin, type Tokens } from '../../src/privacy/detect/sequence/token-arrays.ts'
import { unknownTag } from './perceptron.ts'

type Example = { readonly tokens: Tokens; readonly told: Uint8Array; readonly gold: Uint8Array }

/** A sum that lets everything through. */
export const openGate: Gate = { mask: 0, weights: new Int8Array(1), least: 0 }

const bits = 16
const rounds = 2
/** How much worse it is to shut the gate before a value than to open it for nothing. */
const worse = 15
/** Weights of the gate are these many to one of the logarithm of chances. */
const scale = 16
/** How sure it must be that a token is nothing before the model is not asked: e^-2.5 of the weighted chances. */
const surest = 2.5
const pace = 0.12

/**
 * A logistic regression (AdaGrad) of whether the model says anything of a token but "nothing personal", or should: it
 * is told of the model's own answers, so that what it shuts out is what the model would pass over.
 */
export function trainGate(examples: readonly Example[], model: SequenceModel): Gate {
  const mask = 2 ** bits - 1
  const weights = new Float64Array(mask + 1)
  const squares = new Float64Array(mask + 1)
  const buckets = new Uint32Array(gateFeatures)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    for (const { tokens, told, gold } of examples) {
      if (tokens.count === 0) continue
      const scores = scoresOf(tokens, told, model, { alone: 0, beside: 0 })
      const path = bestPath(scores, model.steps, tokens.count)
      const seen = surroundingsOf(tokens, told)
      for (let index = 0; index < tokens.count; index++) {
        if ((told[index + margin] ?? 0) > 1) continue
        const right = gold[index] ?? 0
        const isValue = path[index] !== 0 || (right !== 0 && right !== unknownTag)
        writeGate(seen, index + margin, mask, buckets)
        let sum = bias
        for (const bucket of buckets) sum += weights[bucket] ?? 0
        const chance = 1 / (1 + Math.exp(-sum))
        const slope = isValue ? (chance - 1) * worse : chance
        if (Math.abs(slope) < 0.002) continue
        bias -= 0.001 * slope
        for (const bucket of buckets) {
          squares[bucket] = (squares[bucket] ?? 0) + slope * slope
          weights[bucket] = (weights[bucket] ?? 0) - (pace * slope) / Math.sqrt((squares[bucket] ?? 0) + 0.5)
        }
      }
    }
  }
  const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  return { mask, weights: small, least: Math.round((-surest - bias) * scale) }
}
