import type { Surroundings } from './surroundings.ts'

/** What decides with a small table near at hand which tokens the large model is asked about. */
export type Gate = {
  /** Number of weights less one; the number is a power of two. */
  readonly mask: number
  /** One weight a bucket, as large as in the model it was trained beside. */
  readonly weights: Int8Array
  /** From this sum on a token may be part of something personal. */
  readonly least: number
}

/** How many weights are added up for a token. */
export const gateFeatures = 13

/**
 * Lays the buckets of what tells at a glance whether a token may be personal into `into`: the words about it, what the
 * lists know of them and how they look. `at` is its place in the arrays.
 */
export function writeGate(seen: Surroundings, at: number, mask: number, into: Uint32Array): void {
  const { word, shape, lexicon, told, before } = seen
  const own = word[at] as number
  const left = word[at - 1] as number
  const right = word[at + 1] as number
  const names = lexicon[at] as number
  const looks = shape[at] as number
  into[0] = bucketOf(own, 0x101, mask)
  into[1] = bucketOf(left, 0x202, mask)
  into[2] = bucketOf(right, 0x303, mask)
  into[3] = bucketOf(word[at - 2] as number, 0x404, mask)
  into[4] = bucketOf(word[at + 2] as number, 0x505, mask)
  into[5] = bucketOf(Math.imul(left, 31) ^ own, 0x606, mask)
  into[6] = bucketOf(Math.imul(own, 31) ^ right, 0x707, mask)
  into[7] = bucketOf(word[before[at] as number] as number, 0x808, mask)
  into[8] = bucketOf(
    names | ((lexicon[at - 1] as number) << 8) | ((lexicon[at + 1] as number) << 16),
    0x909,
    mask,
  )
  into[9] = bucketOf(
    looks | ((shape[at - 1] as number) << 8) | ((shape[at + 1] as number) << 16),
    0xa0a,
    mask,
  )
  const around = ((told[at - 1] as number) << 16) | ((told[at + 1] as number) << 24)
  into[10] = bucketOf(names | (looks << 8) | around, 0xb0b, mask)
  into[11] = bucketOf(left, names ^ 0xc0c00, mask)
  into[12] = bucketOf(right, names ^ 0xd0d00, mask)
}

function bucketOf(one: number, two: number, mask: number): number {
  const once = Math.imul(one ^ two, 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 15), 0xc2b2ae35)
  return (twice ^ (twice >>> 13)) & mask
}

/** A rule that believes in a value opens the gate; told of less than this it said nothing, or that it is the business's. */
const believed = 2

/** Whether the large model is to be asked about a token. `buckets` is a place to write in. */
export function isOpen(
  { mask, weights, least }: Gate,
  seen: Surroundings,
  at: number,
  buckets: Uint32Array,
): boolean {
  if ((seen.told[at] as number) >= believed) return true
  writeGate(seen, at, mask, buckets)
  let sum = 0
  for (let index = 0; index < gateFeatures; index++) sum += weights[buckets[index] as number] as number
  return sum >= least
}
