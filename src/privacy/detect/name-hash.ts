/** Spreads the bits of a 32-bit number (the finish of MurmurHash3). */
export function mix(value: number): number {
  let spread = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35)
  return (spread ^ (spread >>> 16)) >>> 0
}

/** FNV-1a of a stretch of folded text, with a seed. */
export function seededHash(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** What tells the three cells of a word apart, one in each third of the name table. */
const salts = [0x9e3779b9, 0x3c6ef372, 0xdaa66d2b] as const

/** Where one of a word's three cells lies. `third` is a third of the table's size. */
export const cellOf = (hash: number, which: 0 | 1 | 2, third: number): number =>
  which * third + (mix(hash ^ salts[which]) % (third >>> 0))
