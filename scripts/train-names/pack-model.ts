import { rowsOf, type SequenceModel } from '../../src/privacy/detect/sequence/decode.ts'
import type { Trained } from './perceptron.ts'

export type Packed = {
  readonly model: SequenceModel
  /** The TypeScript file that holds the model. */
  readonly source: string
  readonly kept: number
  readonly all: number
}

/** The 99.97th part of all weights fits into a byte; the few beyond are cut. */
const covered = 0.9997

/** Makes weights small: whole numbers of one byte, those near nothing left out. */
export function packModel({ weights, steps }: Trained, buckets: number): Packed {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort()
  const largest = sizes[Math.floor(sizes.length * covered)] ?? 1
  const scale = 127 / largest
  const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  const smallSteps = Int16Array.from(steps, (step) =>
    Math.max(-32767, Math.min(32767, Math.round(step * scale))),
  )
  const kept = small.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0)
  const source = [
    '/** Made by scripts/train-names; see docs/names-model.md. */',
    'export const modelData = {',
    `  buckets: ${buckets},`,
    `  steps: '${Buffer.from(smallSteps.buffer).toString('base64')}',`,
    `  weights:\n    '${Buffer.from(small.buffer).toString('base64')}',`,
    '}',
    '',
  ].join('\n')
  return {
    model: { mask: buckets - 1, rows: rowsOf(small), steps: smallSteps },
    source,
    kept,
    all: weights.length,
  }
}
