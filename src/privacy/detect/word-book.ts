import { hashOf } from './sequence/word-hash.ts'

/**
 * Word lists in one table by the hash of a word, so that all that is known of it is found in one look and no word needs
 * to be cut out of its text. One unknown word in a hundred thousand is taken for a listed one.
 */
export class WordBook {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #bits: Uint16Array

  /** @param lists folded words, and the bit that says a word is one of them */
  constructor(lists: readonly (readonly [words: Iterable<string>, bit: number])[]) {
    const bits = new Map<number, number>()
    for (const [words, bit] of lists) {
      for (const word of words) {
        const hash = hashOf(word, 0, word.length)
        bits.set(hash, (bits.get(hash) ?? 0) | bit)
      }
    }
    const size = 2 ** Math.ceil(Math.log2(bits.size * 2 + 2))
    this.#mask = size - 1
    this.#hashes = new Int32Array(size)
    this.#bits = new Uint16Array(size)
    for (const [hash, held] of bits) {
      let place = hash & this.#mask
      while (this.#bits[place] !== 0) place = (place + 1) & this.#mask
      this.#hashes[place] = hash
      this.#bits[place] = held
    }
  }

  /** The bits of the lists that hold a word, 0 where none does. `hash` is that of `hashOf`. */
  bitsOf(hash: number): number {
    let place = hash & this.#mask
    for (;;) {
      const held = this.#bits[place] as number
      if (held === 0 || this.#hashes[place] === hash) return held
      place = (place + 1) & this.#mask
    }
  }
}
