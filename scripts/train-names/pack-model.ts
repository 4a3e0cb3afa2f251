import { rowsOf, type SequenceModel } from '../../src/privacy/detect/sequence/decode.ts'
import type { Gate } from '../../src/privacy/detect/sequence/gate.ts'
import type { Trained } from './perceptron.ts'
import { openGate } from './train-gate.ts'

export type Packed = {
  /** Still without a gate. */
  readonly model: SequenceModel
  readonly weights: Int8Array
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
  return {
    model: { mask: buckets - 1, rows: rowsOf(small), steps: smallSteps, gate: openGate },
    weights: small,
    kept,
    all: weights.length,
  }
}

/** The TypeScript file that holds a model and its gate. */
export const sourceOf = ({ model, weights }: Packed, gate: Gate): string =>
  [
    '/** Made by scripts/train-names; see docs/names-model.md. */',
    'export const modelData = {',
    `  buckets: ${model.mask + 1},`,
    `  gate: { buckets: ${gate.mask + 1}, least: ${gate.least}, weights: '${base64(gate.weights)}' },`,
    `  steps: '${base64(model.steps)}',`,
    `  weights:\n    '${base64(weights)}',`,
    '}',
    '',
  ].join('\n')

const base64 = ({ buffer, byteOffset, byteLength }: Int8Array | Int16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')
