import { cellsOf, mix } from './name-hash.ts'
import { nameTable } from './name-table.ts'

/** How usual a word is as a first name or a surname: 0 not at all, 1 rare, 2 some, 3 common. */
export type NameWeights = { readonly first: number; readonly last: number }

const nobody: NameWeights = { first: 0, last: 0 }
const weights: readonly NameWeights[] = Array.from({ length: 16 }, (_, value) => ({
  first: value >> 2,
  last: value & 3,
}))

/** 16-bit cells, little endian: twelve bits of fingerprint and four of weights, spread over three places by xor. */
const cells = decode(nameTable.cells)

/** What the gazetteer knows of a folded word. One unknown word in 4,096 is taken for a name. */
export function nameWeights(folded: string): NameWeights {
  const { hash, places } = cellsOf(folded, nameTable.seed, nameTable.size)
  const value = (cells[places[0]] ?? 0) ^ (cells[places[1]] ?? 0) ^ (cells[places[2]] ?? 0)
  if (value >> 4 !== (mix(hash) & 0xfff)) return nobody
  return weights[value & 15] ?? nobody
}

function decode(base64: string): Uint16Array {
  const bytes = atob(base64)
  const decoded = new Uint16Array(bytes.length / 2)
  for (let index = 0; index < decoded.length; index++) {
    decoded[index] = bytes.charCodeAt(index * 2) | (bytes.charCodeAt(index * 2 + 1) << 8)
  }
  return decoded
}
