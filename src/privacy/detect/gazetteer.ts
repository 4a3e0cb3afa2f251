import { cellOf, mix, seededHash } from './name-hash.ts'
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

const { seed, size } = nameTable
const third = size / 3

/** What the gazetteer knows of a folded word. One unknown word in 4,096 is taken for a name. */
export const nameWeights = (folded: string): NameWeights =>
  weightsOfBits(nameBitsAt(folded, 0, folded.length))

/** What `nameBitsAt` says of a word. */
export const weightsOfBits = (bits: number): NameWeights => weights[bits] ?? nobody

/** The weights as a number: four times that of a first name and that of a surname. */
export function nameBitsAt(folded: string, from: number, to: number): number {
  const hash = seededHash(folded, from, to, seed)
  const value =
    (cells[cellOf(hash, 0, third)] as number) ^
    (cells[cellOf(hash, 1, third)] as number) ^
    (cells[cellOf(hash, 2, third)] as number)
  return value >> 4 === (mix(hash) & 0xfff) ? value & 15 : 0
}

function decode(base64: string): Uint16Array {
  const bytes = atob(base64)
  const decoded = new Uint16Array(bytes.length / 2)
  for (let index = 0; index < decoded.length; index++) {
    decoded[index] = bytes.charCodeAt(index * 2) | (bytes.charCodeAt(index * 2 + 1) << 8)
  }
  return decoded
}
