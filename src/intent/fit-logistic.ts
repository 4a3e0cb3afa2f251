/** One observation: what was seen, whether it was right, and how much it counts. */
export type Observation = {
  readonly evidence: readonly number[]
  readonly right: boolean
  readonly weight: number
}

/** Newton steps; the curve settles in about six. */
const rounds = 12

/**
 * Logistic regression drawn towards `prior` (constant first): with few observations it stays there.
 *
 * @param pull how many observations' worth the prior counts
 */
export function fitLogistic(seen: readonly Observation[], prior: readonly number[], pull: number): number[] {
  let weights = [...prior]
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, at) => pull * (weight - (prior[at] ?? 0)))
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? pull : 0)))
    for (const { evidence, right, weight } of seen) {
      const inputs = [1, ...evidence]
      const sum = inputs.reduce((total, input, at) => total + input * (weights[at] ?? 0), 0)
      const chance = 1 / (1 + Math.exp(-sum))
      accumulate(
        gradient,
        curvature,
        inputs,
        weight * (chance - (right ? 1 : 0)),
        weight * chance * (1 - chance),
      )
    }
    const move = solve(curvature, gradient)
    weights = weights.map((value, at) => value - (move[at] ?? 0))
  }
  return weights
}

function accumulate(
  gradient: number[],
  curvature: number[][],
  inputs: readonly number[],
  error: number,
  bend: number,
) {
  inputs.forEach((input, row) => {
    gradient[row] = (gradient[row] ?? 0) + error * input
    const line = curvature[row]
    if (line === undefined) return
    inputs.forEach((other, column) => {
      line[column] = (line[column] ?? 0) + bend * input * other
    })
  })
}

/** Gaussian elimination; the matrix is positive definite because of the pull, so no pivoting is needed. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] ?? 1
    for (const below of rows.slice(at + 1)) {
      const factor = (below[at] ?? 0) / pivot
      for (let column = at; column <= size; column++)
        below[column] = (below[column] ?? 0) - factor * (row[column] ?? 0)
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? []
    let rest = row[size] ?? 0
    for (let column = at + 1; column < size; column++) rest -= (row[column] ?? 0) * (solution[column] ?? 0)
    solution[at] = rest / (row[at] ?? 1)
  }
  return solution
}
