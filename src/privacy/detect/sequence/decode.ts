import { mostFeatures, writeFeatures } from './features.ts'
import { surroundingsOf } from './surroundings.ts'
import { tags } from './tags.ts'
import type { Tokens } from './token-arrays.ts'

const width = tags.length

/** A trained model; `steps[from * tags + to]`, its last row is the start of a text. */
export type SequenceModel = {
  /** Number of buckets less one; the number is a power of two. */
  readonly mask: number
  /** Two numbers a bucket (`rowsOf`). */
  readonly rows: Int32Array
  readonly steps: Int16Array
}

/** Added to every weight, so that four of them stand in one number without a sign. */
const bias = 128

/** The weights of the eight tags of each bucket, one signed byte each, as rows that are added up four tags at a time. */
export const rowsOf = (weights: Int8Array): Int32Array =>
  new Int32Array(Uint8Array.from(weights, (weight) => weight + bias).buffer)

/** What is taken from the score of "nothing personal": where a rule believes in a value, and elsewhere. */
export type Boldness = { readonly alone: number; readonly beside: number }

/**
 * How much each tag is worth at each token, from the words around alone. `boldness` is taken from "nothing personal":
 * the higher, the more is masked.
 */
export function scoresOf(
  tokens: Tokens,
  told: Uint8Array,
  { mask, rows }: SequenceModel,
  boldness: Boldness,
): Int32Array {
  const seen = surroundingsOf(tokens, told)
  const buckets = new Uint32Array(mostFeatures)
  const scores = new Int32Array(tokens.count * width)
  for (let index = 0; index < tokens.count; index++) {
    const written = writeFeatures(seen, index, mask, buckets)
    addUp(rows, buckets, written, scores, index * width)
    const bold = (told[index] ?? 0) > 1 ? boldness.beside : boldness.alone
    scores[index * width] = (scores[index * width] ?? 0) - bold
  }
  return scores
}

const evenBytes = 0x00ff00ff

/**
 * Adds the rows of some buckets, two tags in each of four numbers at once: the innermost loop of the whole engine. The
 * sum of the most features fits into sixteen bits.
 */
function addUp(rows: Int32Array, buckets: Uint32Array, count: number, into: Int32Array, at: number): void {
  let [zeroTwo, oneThree, fourSix, fiveSeven] = [0, 0, 0, 0]
  for (let index = 0; index < count; index++) {
    const bucket = (buckets[index] as number) * 2
    const first = rows[bucket] as number
    const second = rows[bucket + 1] as number
    zeroTwo = (zeroTwo + (first & evenBytes)) | 0
    oneThree = (oneThree + ((first >>> 8) & evenBytes)) | 0
    fourSix = (fourSix + (second & evenBytes)) | 0
    fiveSeven = (fiveSeven + ((second >>> 8) & evenBytes)) | 0
  }
  const biased = bias * count
  into[at] = (zeroTwo & 0xffff) - biased
  into[at + 1] = (oneThree & 0xffff) - biased
  into[at + 2] = (zeroTwo >>> 16) - biased
  into[at + 3] = (oneThree >>> 16) - biased
  into[at + 4] = (fourSix & 0xffff) - biased
  into[at + 5] = (fiveSeven & 0xffff) - biased
  into[at + 6] = (fourSix >>> 16) - biased
  into[at + 7] = (fiveSeven >>> 16) - biased
}

/**
 * The best sequence of tags (Viterbi), one a token. A tag that lies farther behind the best one than steps can make up
 * for is not gone on from: after most words that leaves one.
 */
export function bestPath(scores: ArrayLike<number>, steps: ArrayLike<number>, count: number): Uint8Array {
  const from = new Uint8Array(count * width)
  const reach = rangeOf(steps)
  let last = new Float64Array(width)
  let now = new Float64Array(width)
  for (let tag = 0; tag < width; tag++) last[tag] = (scores[tag] ?? 0) + (steps[width * width + tag] ?? 0)
  for (let index = 1; index < count; index++) {
    const at = index * width
    now.fill(Number.NEGATIVE_INFINITY)
    const least = highest(last) - reach
    for (let before = 0; before < width; before++) {
      const held = last[before] as number
      if (held < least) continue
      for (let tag = 0; tag < width; tag++) {
        const score = held + (steps[before * width + tag] as number)
        if (score > (now[tag] as number)) {
          now[tag] = score
          from[at + tag] = before
        }
      }
    }
    for (let tag = 0; tag < width; tag++) now[tag] = (now[tag] as number) + (scores[at + tag] as number)
    const spent = last
    last = now
    now = spent
  }
  return trace(from, last, count)
}

/** By how much one step may be better than another. */
function rangeOf(steps: ArrayLike<number>): number {
  let [least, most] = [0, 0]
  for (let index = 0; index < width * width; index++) {
    least = Math.min(least, steps[index] as number)
    most = Math.max(most, steps[index] as number)
  }
  return most - least
}

function highest(values: Float64Array): number {
  let best = values[0] as number
  for (let tag = 1; tag < width; tag++) if ((values[tag] as number) > best) best = values[tag] as number
  return best
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
