import type { IntentModel, Neighbours } from './intent-model.ts'
import type { Reading } from './vocabulary.ts'

/** Examples of one intent that are kept for comparison, spread over all it has. */
const mostNeighbours = 60

/** Keeps the word-level features of examples, intent by intent. */
export function keepNeighbours(
  wordRows: readonly Int32Array[],
  labels: Int32Array,
  classes: number,
): Neighbours {
  const byClass: Int32Array[][] = Array.from({ length: classes }, () => [])
  wordRows.forEach((rows, at) => {
    byClass[labels[at] as number]?.push(rows)
  })
  const firstOf = new Int32Array(classes + 1)
  const kept: Int32Array[] = []
  byClass.forEach((all, at) => {
    const every = Math.max(1, all.length / mostNeighbours)
    for (let next = 0; next < all.length; next += every) kept.push(all[Math.floor(next)] as Int32Array)
    firstOf[at + 1] = kept.length
  })
  const starts = new Int32Array(kept.length + 1)
  kept.forEach((rows, at) => {
    starts[at + 1] = (starts[at] as number) + rows.length
  })
  const rows = new Int32Array(starts[kept.length] as number)
  kept.forEach((own, at) => {
    rows.set(own, starts[at])
  })
  return { firstOf, starts, rows }
}

/** Cosine of a reading's words to the nearest example of a class. */
export function nearestExample({
  neighbours,
  vocabulary,
}: IntentModel): (reading: Reading, intent: number) => number {
  const { firstOf, starts, rows } = neighbours
  const values = new Float32Array(vocabulary.buckets.length)
  const lengths = exampleLengths(neighbours, vocabulary.rarity)
  return (reading, intent) => {
    let square = 0
    for (let at = 0; at < reading.wordLevel; at++) {
      const value = reading.values[at] as number
      values[reading.rows[at] as number] = value
      square += value * value
    }
    let nearest = 0
    for (let example = firstOf[intent] as number; example < (firstOf[intent + 1] as number); example++) {
      let sum = 0
      for (let at = starts[example] as number; at < (starts[example + 1] as number); at++) {
        const row = rows[at] as number
        sum += (values[row] as number) * (vocabulary.rarity[row] as number)
      }
      nearest = Math.max(nearest, sum / (lengths[example] as number))
    }
    for (let at = 0; at < reading.wordLevel; at++) values[reading.rows[at] as number] = 0
    return square === 0 ? 0 : nearest / Math.sqrt(square)
  }
}

function exampleLengths({ starts, rows }: Neighbours, rarity: Uint8Array): Float32Array {
  return Float32Array.from({ length: starts.length - 1 }, (_, example) => {
    let square = 0
    for (let at = starts[example] as number; at < (starts[example + 1] as number); at++)
      square += (rarity[rows[at] as number] as number) ** 2
    return Math.sqrt(square) || 1
  })
}
