import { Scratch } from '../scratch.ts'
import { tags } from './tags.ts'

const width = tags.length
const lent = new Scratch()

/** The score of all tags but "nothing personal" of a token that is nothing: no path goes there. */
export const shut = -(2 ** 30)

/**
 * The best sequence of tags (Viterbi), one a token. A tag that lies farther behind the best one than steps can make up
 * for is not gone on from: after most words that leaves one.
 *
 * @param steps `steps[from * tags + to]`, the last row from the start of a text
 */
export function bestPath(scores: ArrayLike<number>, steps: ArrayLike<number>, count: number): Uint8Array {
  const way: Way = {
    steps,
    reach: rangeOf(steps),
    from: lent.lend(count * width).fill(0, 0, count * width),
    held: new Float64Array(width),
    next: new Float64Array(width),
  }
  const { held, next, from } = way
  for (let tag = 0; tag < width; tag++) held[tag] = (scores[tag] ?? 0) + (steps[width * width + tag] ?? 0)
  let isNothing = false
  for (let index = 1; index < count; index++) {
    const at = index * width
    const isShut = scores[at + 1] === shut
    // From nothing to nothing: no other path is left to be better or worse.
    if (isNothing && isShut) continue
    isNothing = isShut
    next.fill(Number.NEGATIVE_INFINITY)
    if (isShut) goToNothing(way, at)
    else goToAll(way, at)
    for (let tag = 0; tag < width; tag++) held[tag] = (next[tag] as number) + (scores[at + tag] as number)
  }
  return trace(from, held, count)
}

/** What the best path to each tag of a token is worth, and to each of the next one. */
type Way = {
  readonly steps: ArrayLike<number>
  /** By how much one step may be better than another. */
  readonly reach: number
  /** For each tag of each token, the tag before it. */
  readonly from: Int32Array
  readonly held: Float64Array
  readonly next: Float64Array
}

function goToAll({ steps, reach, from, held, next }: Way, at: number): void {
  const least = highest(held) - reach
  for (let before = 0; before < width; before++) {
    const worth = held[before] as number
    if (worth < least) continue
    for (let tag = 0; tag < width; tag++) {
      const score = worth + (steps[before * width + tag] as number)
      if (score > (next[tag] as number)) {
        next[tag] = score
        from[at + tag] = before
      }
    }
  }
}

function goToNothing({ steps, from, held, next }: Way, at: number): void {
  for (let before = 0; before < width; before++) {
    const score = (held[before] as number) + (steps[before * width] as number)
    if (score > (next[0] as number)) {
      next[0] = score
      from[at] = before
    }
  }
}

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

function trace(from: Int32Array, last: Float64Array, count: number): Uint8Array {
  const path = new Uint8Array(count)
  let tag = 0
  for (let one = 1; one < width; one++) if ((last[one] ?? 0) > (last[tag] ?? 0)) tag = one
  for (let index = count - 1; index >= 0; index--) {
    path[index] = tag
    tag = from[index * width + tag] ?? 0
  }
  return path
}
