import { bestPath } from '../../src/privacy/detect/sequence/best-path.ts'
import { mostFeatures, writeFeatures } from '../../src/privacy/detect/sequence/features.ts'
import { surroundingsOf } from '../../src/privacy/detect/sequence/surroundings.ts'
import { tags } from '../../src/privacy/detect/sequence/tags.ts'
import type { Tokens } from '../../src/privacy/detect/sequence/token-arrays.ts'

const width = tags.length
/** A token nothing is learned from. */
export const unknownTag = 255

/** How wrong it is to pass a value over, and to mask a clean word, in steps of one update. */
export type Costs = { readonly missed: number; readonly masked: number }

/** Averaged weights of a trained model, before they are made small. */
export type Trained = { readonly weights: Float32Array; readonly steps: Float32Array }

/** The buckets of each token, one after the other; `ends[n]` is where those of token n begin. */
type Touched = { readonly buckets: Uint32Array; readonly ends: Uint32Array }

const bucketsAt = ({ buckets, ends }: Touched, index: number) =>
  buckets.subarray(ends[index], ends[index + 1])

/**
 * An averaged structured perceptron (Collins, EMNLP 2002, https://aclanthology.org/W02-1001) whose decoder is made to
 * prefer wrong paths by their cost, so that right ones win by a margin.
 */
export class Perceptron {
  readonly #mask: number
  readonly #costs: Costs
  /** The part of what is seen that is left out each time, so that no word alone decides. */
  readonly #dropped: number
  readonly #random: () => number
  readonly #weights: Float32Array
  readonly #sums: Float32Array
  readonly #touched: Uint32Array
  readonly #steps = new Float64Array((width + 1) * width)
  readonly #stepSums = new Float64Array((width + 1) * width)
  #time = 0

  constructor(buckets: number, costs: Costs, dropped: number, random: () => number) {
    this.#dropped = dropped
    this.#random = random
    this.#mask = buckets - 1
    this.#costs = costs
    this.#weights = new Float32Array(buckets * width)
    this.#sums = new Float32Array(buckets * width)
    this.#touched = new Uint32Array(buckets * width)
  }

  /** Learns from one text; returns how many of its tokens were wrong before. */
  learn(tokens: Tokens, told: Uint8Array, gold: Uint8Array): number {
    this.#time++
    const { count } = tokens
    if (count === 0) return 0
    const touched = this.#touch(tokens, told)
    const path = bestPath(this.#score(touched, gold, count), this.#steps, count)
    let wrong = 0
    let goldBefore: number = width
    let pathBefore: number = width
    for (let index = 0; index < count; index++) {
      const guess = path[index] ?? 0
      const right = gold[index] === unknownTag ? guess : (gold[index] ?? 0)
      if (right !== guess) {
        wrong++
        for (const bucket of bucketsAt(touched, index)) {
          const base = bucket * width
          this.#move(base + right, 1)
          this.#move(base + guess, -1)
        }
      }
      if (right !== guess || goldBefore !== pathBefore) {
        this.#step(goldBefore * width + right, 1)
        this.#step(pathBefore * width + guess, -1)
      }
      goldBefore = right
      pathBefore = guess
    }
    return wrong
  }

  /** The averages over everything seen so far. */
  average(): Trained {
    const time = Math.max(1, this.#time)
    const weights = new Float32Array(this.#weights.length)
    for (let index = 0; index < weights.length; index++) {
      const rest = (time - (this.#touched[index] ?? 0)) * (this.#weights[index] ?? 0)
      weights[index] = ((this.#sums[index] ?? 0) + rest) / time
    }
    const steps = new Float32Array(this.#steps.length)
    for (let index = 0; index < steps.length; index++)
      steps[index] = (this.#steps[index] ?? 0) - (this.#stepSums[index] ?? 0) / time
    return { weights, steps }
  }

  #score(touched: Touched, gold: Uint8Array, count: number): Float64Array {
    const scores = new Float64Array(count * width)
    for (let index = 0; index < count; index++) {
      const at = index * width
      for (const bucket of bucketsAt(touched, index)) {
        const base = bucket * width
        for (let tag = 0; tag < width; tag++)
          scores[at + tag] = (scores[at + tag] ?? 0) + (this.#weights[base + tag] ?? 0)
      }
      const right = gold[index] ?? 0
      if (right === unknownTag) continue
      for (let tag = 0; tag < width; tag++)
        if (tag !== right)
          scores[at + tag] =
            (scores[at + tag] ?? 0) + (right === 0 ? this.#costs.masked : tag === 0 ? this.#costs.missed : 1)
    }
    return scores
  }

  #touch(tokens: Tokens, told: Uint8Array): Touched {
    const buckets = new Uint32Array(tokens.count * mostFeatures)
    const ends = new Uint32Array(tokens.count + 1)
    const seen = surroundingsOf(tokens, told)
    const own = new Uint32Array(mostFeatures)
    for (let index = 0; index < tokens.count; index++) {
      const written = writeFeatures(seen, index, this.#mask, own)
      let kept = ends[index] ?? 0
      for (let at = 0; at < written; at++) if (this.#random() >= this.#dropped) buckets[kept++] = own[at] ?? 0
      ends[index + 1] = kept
    }
    return { buckets, ends }
  }

  #move(index: number, by: number): void {
    const held = this.#weights[index] ?? 0
    this.#sums[index] = (this.#sums[index] ?? 0) + held * (this.#time - (this.#touched[index] ?? 0))
    this.#touched[index] = this.#time
    this.#weights[index] = held + by
  }

  #step(index: number, by: number): void {
    this.#steps[index] = (this.#steps[index] ?? 0) + by
    this.#stepSums[index] = (this.#stepSums[index] ?? 0) + by * this.#time
  }
}
