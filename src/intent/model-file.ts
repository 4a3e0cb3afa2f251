import { Fault } from '../fault.ts'
import { bucketCount } from './features.ts'
import type { IntentModel } from './intent-model.ts'

/** First bytes of every model file: what it is, and the version of its layout. */
const magic = 'SGI1'

type Header = {
  readonly intents: readonly string[]
  readonly languages: readonly string[]
  readonly unknownRarity: number
  readonly calibration: { readonly weights: readonly number[]; readonly threshold: number }
  readonly trainedOn: string
  /** Lengths in bytes of the parts that follow, in order. */
  readonly parts: readonly number[]
}

/** A model as bytes, the same for the same model: a JSON header with its length before it, then the parts. */
export function serializeModel(model: IntentModel): Uint8Array {
  const { vocabulary, neighbours, weights } = model
  const parts = [
    countsToBytes(gaps(vocabulary.buckets)),
    vocabulary.rarity,
    countsToBytes(gaps(weights.starts)),
    countsToBytes(gapsWithin(weights.starts, Int32Array.from(weights.classes))),
    Uint8Array.from(weights.values),
    floatsToBytes([...weights.scales, ...model.bias]),
    countsToBytes(gaps(neighbours.firstOf)),
    countsToBytes(gaps(neighbours.starts)),
    countsToBytes(gapsWithin(neighbours.starts, neighbours.rows)),
    ...phrasesToBytes(model.phrases),
  ]
  const header: Header = {
    intents: model.intents,
    languages: vocabulary.languages,
    unknownRarity: vocabulary.unknownRarity,
    calibration: model.calibration,
    trainedOn: model.trainedOn,
    parts: parts.map((part) => part.length),
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const start = new Uint8Array(8)
  start.set(new TextEncoder().encode(magic))
  new DataView(start.buffer).setUint32(4, json.length, true)
  return join([start, json, ...parts])
}

/**
 * The model that `serializeModel` wrote: it answers exactly alike.
 *
 * @throws Fault `BAD_PAYLOAD` when the bytes are not a whole model of this version
 */
export function loadModel(bytes: Uint8Array): IntentModel {
  try {
    return readModel(bytes)
  } catch (cause) {
    throw new Fault('BAD_PAYLOAD', 'not an intent model of this version: train it again', { cause })
  }
}

function readModel(bytes: Uint8Array): IntentModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) throw new RangeError('magic')
  let at = 8 + view.getUint32(4, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, at)))
  const parts = header.parts.map((length) => {
    at += length
    return bytes.slice(at - length, at)
  })
  const [buckets, rarity, rowStarts, rowClasses, values, floats, firstOf, starts, rows, keys, owners] = parts
  if (!buckets || !rarity || !rowStarts || !rowClasses || !values || !floats || !firstOf)
    throw new RangeError('parts')
  if (!starts || !rows || !keys || !owners || at !== bytes.length) throw new RangeError('parts')
  const numbers = bytesToFloats(floats)
  const classCount = header.intents.length
  const weightStarts = sums(bytesToCounts(rowStarts))
  const neighbourStarts = sums(bytesToCounts(starts))
  const { languages, unknownRarity } = header
  const model: IntentModel = {
    intents: header.intents,
    vocabulary: { languages, buckets: sums(bytesToCounts(buckets)), rarity, unknownRarity },
    weights: {
      starts: weightStarts,
      classes: Uint16Array.from(sumsWithin(weightStarts, bytesToCounts(rowClasses))),
      values: Int8Array.from(values),
      scales: numbers.slice(0, classCount),
    },
    bias: numbers.slice(classCount),
    neighbours: {
      firstOf: sums(bytesToCounts(firstOf)),
      starts: neighbourStarts,
      rows: sumsWithin(neighbourStarts, bytesToCounts(rows)),
    },
    phrases: bytesToPhrases(keys, owners),
    calibration: header.calibration,
    trainedOn: header.trainedOn,
  }
  if (!isWhole(model)) throw new RangeError('sizes')
  return model
}

function isWhole({ intents, vocabulary, weights, bias, neighbours }: IntentModel): boolean {
  const rows = vocabulary.buckets.length
  return (
    vocabulary.rarity.length === rows &&
    weights.starts.length === rows + 1 &&
    weights.starts.at(-1) === weights.values.length &&
    weights.classes.length === weights.values.length &&
    weights.classes.every((intent) => intent < intents.length) &&
    bias.length === intents.length &&
    neighbours.firstOf.length === intents.length + 1 &&
    neighbours.firstOf.at(-1) === neighbours.starts.length - 1 &&
    neighbours.starts.at(-1) === neighbours.rows.length &&
    vocabulary.buckets.every((bucket) => bucket < bucketCount) &&
    neighbours.rows.every((row) => row < rows)
  )
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const gaps = (rising: Int32Array): Int32Array => rising.map((value, at) => value - (rising[at - 1] ?? 0))

function sums(gapped: Int32Array): Int32Array {
  let sum = 0
  return gapped.map((gap) => {
    sum += gap
    return sum
  })
}

/** Gaps between the values of each stretch; a stretch begins with its first value as it is. */
function gapsWithin(starts: Int32Array, values: Int32Array): Int32Array {
  const gapped = values.slice()
  for (let stretch = 0; stretch + 1 < starts.length; stretch++)
    for (let at = (starts[stretch] as number) + 1; at < (starts[stretch + 1] as number); at++)
      gapped[at] = (values[at] as number) - (values[at - 1] as number)
  return gapped
}

function sumsWithin(starts: Int32Array, gapped: Int32Array): Int32Array {
  const values = gapped.slice()
  for (let stretch = 0; stretch + 1 < starts.length; stretch++)
    for (let at = (starts[stretch] as number) + 1; at < (starts[stretch + 1] as number); at++)
      values[at] = (values[at] as number) + (values[at - 1] as number)
  return values
}

/** Seven bits a byte, lowest first; the eighth says that more follow. Counts up to 2 ** 49. */
function countsToBytes(counts: Iterable<number>): Uint8Array {
  const bytes: number[] = []
  for (const count of counts) {
    let rest = count
    while (rest > 127) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

function readCounts(bytes: Uint8Array): number[] {
  const counts: number[] = []
  let count = 0
  let unit = 1
  for (const byte of bytes) {
    count += (byte % 128) * unit
    unit *= 128
    if (byte < 128) {
      counts.push(count)
      count = 0
      unit = 1
    }
  }
  return counts
}

const bytesToCounts = (bytes: Uint8Array): Int32Array => Int32Array.from(readCounts(bytes))

function floatsToBytes(floats: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(floats.length * 4))
  floats.forEach((value, at) => {
    view.setFloat32(at * 4, value, true)
  })
  return new Uint8Array(view.buffer)
}

function bytesToFloats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true))
}

/** Two parts: the gaps between the sorted keys, and beside each its class + 1 (0 is nobody's). */
function phrasesToBytes(phrases: IntentModel['phrases']): [Uint8Array, Uint8Array] {
  const pairs = [...phrases].flatMap(([key, owners]) => owners.map((owner): [number, number] => [key, owner]))
  pairs.sort(([key, owner], [otherKey, otherOwner]) => key - otherKey || owner - otherOwner)
  const gapped = pairs.map(([key], at) => key - (pairs[at - 1]?.[0] ?? 0))
  return [countsToBytes(gapped), countsToBytes(pairs.map(([, owner]) => owner + 1))]
}

function bytesToPhrases(keys: Uint8Array, owners: Uint8Array): Map<number, number[]> {
  const classes = bytesToCounts(owners)
  const phrases = new Map<number, number[]>()
  let key = 0
  const gapped = readCounts(keys)
  for (let at = 0; at < gapped.length; at++) {
    key += gapped[at] ?? 0
    const owner = (classes[at] ?? 0) - 1
    const owners = phrases.get(key)
    if (owners === undefined) phrases.set(key, [owner])
    else owners.push(owner)
  }
  return phrases
}
