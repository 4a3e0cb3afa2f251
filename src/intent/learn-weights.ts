import { seededRandom } from './seeded-random.ts'

/** Sparse rows, one an example: `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
export type SparseRows = {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** A class's share in a feature, feature by feature: `weights[feature * classes + class]`; `bias` by class. */
export type Weights = { readonly weights: Float32Array; readonly bias: Float32Array }

const passes = 10
/** Every so many passes all pairs of example and class are looked at, not only the unsettled ones. */
const fullEvery = 4
/** A violation of the margin below this is left alone until the next full pass. */
const settled = 0.05
/** A violation below this is never corrected. */
const negligible = 0.01
/** How dear a violated margin is; a class has few examples of its own among many of others, so its own count more. */
const costOfOthers = 1
const costOfOwn = 8

/** Where a class's bias rests: it says no to what it does not know, so most pairs are settled from the start. */
const restingBias = -1

type Solver = Weights & {
  readonly rows: SparseRows
  readonly labels: Int32Array
  readonly classes: number
  readonly alphas: Float32Array
  /** Which classes of an example are unsettled. */
  readonly unsettled: (readonly number[] | undefined)[]
  readonly scores: Float64Array
  readonly moves: Float64Array
  readonly moved: Int32Array
}

/**
 * One-vs-rest linear SVM with squared hinge loss by dual coordinate descent, all classes of an example at once so
 * that memory is read in order. The same bytes for the same rows.
 *
 * @param labels the class of each row; -1 is nobody's
 * @see Hsieh et al., A Dual Coordinate Descent Method for Large-scale Linear SVM, 2008
 */
export function learnWeights(
  rows: SparseRows,
  labels: Int32Array,
  classes: number,
  features: number,
): Weights {
  const solver: Solver = {
    rows,
    labels,
    classes,
    weights: new Float32Array(features * classes),
    bias: new Float32Array(classes).fill(restingBias),
    alphas: new Float32Array(labels.length * classes),
    unsettled: new Array<undefined>(labels.length).fill(undefined),
    scores: new Float64Array(classes),
    moves: new Float64Array(classes),
    moved: new Int32Array(classes),
  }
  const everyClass = Array.from({ length: classes }, (_, at) => at)
  const order = Int32Array.from({ length: labels.length }, (_, at) => at)
  const random = seededRandom(1)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    const full = pass < 2 || pass % fullEvery === 0
    for (const row of order) {
      const among = full ? everyClass : (solver.unsettled[row] ?? everyClass)
      if (among.length === 0) continue
      const square = score(solver, row, among)
      const moved = correct(solver, row, among, square)
      if (moved > 0) spread(solver, row, moved)
    }
  }
  return { weights: solver.weights, bias: solver.bias }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}

/** Fills `scores`, in the order of `among`; gives the squared length of the example with its constant 1. */
function score(
  { rows, weights, bias, scores, classes }: Solver,
  row: number,
  among: readonly number[],
): number {
  const count = among.length
  const all = count === classes
  for (let n = 0; n < count; n++) scores[n] = bias[among[n] as number] as number
  let square = 1
  const to = rows.starts[row + 1] as number
  for (let at = rows.starts[row] as number; at < to; at++) {
    const value = rows.values[at] as number
    square += value * value
    const base = (rows.columns[at] as number) * classes
    if (all)
      for (let n = 0; n < count; n++)
        scores[n] = (scores[n] as number) + value * (weights[base + n] as number)
    else
      for (let n = 0; n < count; n++)
        scores[n] = (scores[n] as number) + value * (weights[base + (among[n] as number)] as number)
  }
  return square
}

/** Moves each class's dual variable to its best; gives how many moved. */
function correct(solver: Solver, row: number, among: readonly number[], square: number): number {
  const { alphas, scores, moves, moved, labels, classes } = solver
  const label = labels[row] as number
  const unsettled: number[] = []
  let count = 0
  for (let n = 0; n < among.length; n++) {
    const own = among[n] as number
    const sign = own === label ? 1 : -1
    const slack = 1 / (2 * (own === label ? costOfOwn : costOfOthers))
    const at = row * classes + own
    const alpha = alphas[at] as number
    const gradient = sign * (scores[n] as number) - 1 + slack * alpha
    const violation = alpha === 0 && gradient > 0 ? 0 : Math.abs(gradient)
    if (violation > settled) unsettled.push(own)
    if (violation < negligible) continue
    const next = Math.max(alpha - gradient / (square + slack), 0)
    alphas[at] = next
    moved[count] = own
    moves[count++] = (next - alpha) * sign
  }
  solver.unsettled[row] = unsettled
  return count
}

function spread({ rows, weights, bias, moves, moved, classes }: Solver, row: number, count: number): void {
  for (let n = 0; n < count; n++) {
    const own = moved[n] as number
    bias[own] = (bias[own] as number) + (moves[n] as number)
  }
  const to = rows.starts[row + 1] as number
  for (let at = rows.starts[row] as number; at < to; at++) {
    const value = rows.values[at] as number
    const base = (rows.columns[at] as number) * classes
    for (let n = 0; n < count; n++) {
      const place = base + (moved[n] as number)
      weights[place] = (weights[place] as number) + value * (moves[n] as number)
    }
  }
}
