/** Where a word's three cells lie in the name table: one in each third of it. */
export type Cells = { readonly hash: number; readonly places: readonly [number, number, number] }

/** Spreads the bits of a 32-bit number (the finish of MurmurHash3). */
export function mix(value: number): number {
  let spread = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35)
  return (spread ^ (spread >>> 16)) >>> 0
}

/** The cells of a word. `size` is the number of cells of the table, a multiple of three. */
export function cellsOf(word: string, seed: number, size: number): Cells {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  const third = size / 3
  const first = mix(hash ^ 0x9e3779b9) % third
  const second = third + (mix(hash ^ 0x3c6ef372) % third)
  const last = 2 * third + (mix(hash ^ 0xdaa66d2b) % third)
  return { hash, places: [first, second, last] }
}
