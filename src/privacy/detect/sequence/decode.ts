import { Scratch } from '../scratch.ts'
import { shut } from './best-path.ts'
import { mostFeatures, writeFeatures } from './features.ts'
import { type Gate, isOpen } from './gate.ts'
import { surroundingsOf } from './surroundings.ts'
import { tags } from './tags.ts'
import { margin, type Tokens } from './token-arrays.ts'

const width = tags.length

/** A trained model; `steps[from * tags + to]`, its last row is the start of a text. */
export type SequenceModel = {
  /** Number of buckets less one; the number is a power of two. */
  readonly mask: number
  /** Two numbers a bucket (`rowsOf`). */
  readonly rows: Int32Array
  readonly steps: Int16Array
  readonly gate: Gate
}

/** Added to every weight, so that four of them stand in one number without a sign. */
const bias = 128

/**
 * The weights of the eight tags of each bucket, one signed byte each, as rows that are added up four tags at a time. A
 * loop, for every process that masks waits for it: `Uint8Array.from` takes a third of a second.
 */
export function rowsOf(weights: Int8Array): Int32Array {
  const biased = new Uint8Array(weights.length)
  for (let index = 0; index < weights.length; index++) biased[index] = (weights[index] as number) + bias
  return new Int32Array(biased.buffer)
}

/** What is taken from the score of "nothing personal": where a rule believes in a value, and elsewhere. */
export type Boldness = { readonly alone: number; readonly beside: number }

const lent = new Scratch()
const buckets = new Uint32Array(mostFeatures)

/**
 * How much each tag is worth at each token, from the words around alone. `boldness` is taken from "nothing personal":
 * the higher, the more is masked. Valid until the next text is scored.
 */
export function scoresOf(
  tokens: Tokens,
  told: Uint8Array,
  { mask, rows, gate }: SequenceModel,
  boldness: Boldness,
): Int32Array {
  const seen = surroundingsOf(tokens, told)
  const scores = lent.lend(tokens.count * width)
  for (let index = 0; index < tokens.count; index++) {
    if (!isOpen(gate, seen, index + margin, buckets)) {
      shutOut(scores, index * width)
      continue
    }
    const written = writeFeatures(seen, index, mask, buckets)
    addUp(rows, buckets, written, scores, index * width)
    const bold = (told[index + margin] ?? 0) > 1 ? boldness.beside : boldness.alone
    scores[index * width] = (scores[index * width] as number) - bold
  }
  return scores
}

function shutOut(scores: Int32Array, at: number): void {
  scores[at] = 0
  for (let tag = 1; tag < width; tag++) scores[at + tag] = shut
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
