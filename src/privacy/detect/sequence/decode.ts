import { Features, mostFeatures } from './features.ts'
import { tags } from './tags.ts'
import type { Tokens } from './token-arrays.ts'

const width = tags.length

/** A trained model: `weights[bucket * tags + tag]`, `steps[from * tags + to]`; the last row of `steps` is the start of a text. */
export type SequenceModel = {
  /** Number of buckets less one; the number is a power of two. */
  readonly mask: number
  readonly weights: Int8Array
  readonly steps: Int16Array
}

/** What is taken from the score of "nothing personal": where a rule believes in a value, and elsewhere. */
export type Boldness = { readonly alone: number; readonly beside: number }

/**
 * How much each tag is worth at each token, from the words around alone. `boldness` is taken from "nothing personal":
 * the higher, the more is masked.
 */
export function scoresOf(
  tokens: Tokens,
  told: Uint8Array,
  { mask, weights }: SequenceModel,
  boldness: Boldness,
): Int32Array {
  const features = new Features(tokens, told, mask)
  const buckets = new Uint32Array(mostFeatures)
  const scores = new Int32Array(tokens.count * width)
  for (let index = 0; index < tokens.count; index++) {
    const written = features.write(index, buckets, 0)
    addUp(weights, buckets, written, scores, index * width)
    const bold = (told[index] ?? 0) > 1 ? boldness.beside : boldness.alone
    scores[index * width] = (scores[index * width] ?? 0) - bold
  }
  return scores
}

/** Adds the rows of some buckets, all eight tags of each at once: the innermost loop of the whole engine. */
function addUp(weights: Int8Array, buckets: Uint32Array, count: number, into: Int32Array, at: number): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let index = 0; index < count; index++) {
    const row = (buckets[index] as number) * width
    a += weights[row] as number
    b += weights[row + 1] as number
    c += weights[row + 2] as number
    d += weights[row + 3] as number
    e += weights[row + 4] as number
    f += weights[row + 5] as number
    g += weights[row + 6] as number
    h += weights[row + 7] as number
  }
  into[at] = a
  into[at + 1] = b
  into[at + 2] = c
  into[at + 3] = d
  into[at + 4] = e
  into[at + 5] = f
  into[at + 6] = g
  into[at + 7] = h
}

/** The best sequence of tags (Viterbi), one a token. */
export function bestPath(scores: ArrayLike<number>, steps: ArrayLike<number>, count: number): Uint8Array {
  const from = new Uint8Array(count * width)
  let last = new Float64Array(width)
  let now = new Float64Array(width)
  for (let tag = 0; tag < width; tag++) last[tag] = (scores[tag] ?? 0) + (steps[width * width + tag] ?? 0)
  for (let index = 1; index < count; index++) {
    for (let tag = 0; tag < width; tag++) {
      let best = Number.NEGATIVE_INFINITY
      let origin = 0
      for (let before = 0; before < width; before++) {
        const score = (last[before] ?? 0) + (steps[before * width + tag] ?? 0)
        if (score > best) {
          best = score
          origin = before
        }
      }
      now[tag] = best + (scores[index * width + tag] ?? 0)
      from[index * width + tag] = origin
    }
    const spent = last
    last = now
    now = spent
  }
  return trace(from, last, count)
}

function trace(from: Uint8Array, last: Float64Array, count: number): Uint8Array {
  const path = new Uint8Array(count)
  let tag = 0
  for (let one = 1; one < width; one++) if ((last[one] ?? 0) > (last[tag] ?? 0)) tag = one
  for (let index = count - 1; index >= 0; index--) {
    path[index] = tag
    tag = from[index * width + tag] ?? 0
  }
  return path
}
