import type { Calibration } from './evidence.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All that training leaves behind. It holds no texts: words are hashed, examples are lists of features. */
export type IntentModel = {
  /** Sorted; the place of an intent is its class. */
  readonly intents: readonly string[]
  readonly vocabulary: Vocabulary
  readonly weights: SparseWeights
  readonly bias: Float32Array
  readonly neighbours: Neighbours
  /** Hash of an example's words to the classes that have it. */
  readonly phrases: ReadonlyMap<number, readonly number[]>
  readonly calibration: Calibration
  /** Content hash of the training set, for the caller's cache. */
  readonly trainedOn: string
}

/** The word-level features of examples: example `i` has `rows` from `starts[i]` to `starts[i + 1]`. */
export type Neighbours = {
  /** Class `c` has the examples from `firstOf[c]` to `firstOf[c + 1]`. */
  readonly firstOf: Int32Array
  readonly starts: Int32Array
  readonly rows: Int32Array
}

/** What features say for and against classes: row `r` has the entries from `starts[r]` to `starts[r + 1]`. */
export type SparseWeights = {
  readonly starts: Int32Array
  /** Rising within a row. */
  readonly classes: Uint16Array
  /** A byte an entry; times `scales[class]` it is the SVM's weight. */
  readonly values: Int8Array
  readonly scales: Float32Array
}
