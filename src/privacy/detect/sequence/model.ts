import { rowsOf, type SequenceModel } from './decode.ts'
import { modelData } from './model-data.ts'

/** The model shipped with Sigilo: data, licences and figures in docs/names-model.md. */
export const shippedModel: SequenceModel = {
  mask: modelData.buckets - 1,
  rows: rowsOf(new Int8Array(bytesOf(modelData.weights).buffer)),
  gate: {
    mask: modelData.gate.buckets - 1,
    weights: new Int8Array(bytesOf(modelData.gate.weights).buffer),
    least: modelData.gate.least,
  },
  steps: new Int16Array(bytesOf(modelData.steps).buffer),
}

function bytesOf(base64: string): Uint8Array {
  const units = atob(base64)
  const bytes = new Uint8Array(units.length)
  for (let index = 0; index < units.length; index++) bytes[index] = units.charCodeAt(index)
  return bytes
}
