import { hashOf } from './sequence/word-hash.ts'

/** Folded words, and the bit that says a word is one of them. */
export type WordList = readonly [words: Iterable<string>, bit: number]

/**
 * Word lists in one table by the hash of a word, so that all that is known of it is found in one look and no word needs
 * to be cut out of its text. One unknown word in a hundred thousand is taken for a listed one.
 */
export class WordBook {
  readonly #mask: number
  /** By place, two numbers: the hash of a word and its bits; no bits where no word is. */
  readonly #places: Int32Array

  /** @param more further bits of a listed word */
  constructor(lists: readonly WordList[], more: (word: string) => number = () => 0) {
    const bits = new Map<string, number>()
    for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
    const size = 2 ** Math.ceil(Math.log2(bits.size * 2 + 2))
    this.#mask = size - 1
    this.#places = new Int32Array(size * 2)
    for (const [word, held] of bits) this.#put(hashOf(word, 0, word.length), held | more(word))
  }

  #put(hash: number, held: number): void {
    let place = hash & this.#mask
    while (this.#places[place * 2 + 1] !== 0 && this.#places[place * 2] !== hash)
      place = (place + 1) & this.#mask
    this.#places[place * 2] = hash
    this.#places[place * 2 + 1] = (this.#places[place * 2 + 1] ?? 0) | held
  }

  /** The bits of the lists that hold a word, 0 where none does. `hash` is that of `hashOf`. */
  bitsOf(hash: number): number {
    let place = hash & this.#mask
    for (;;) {
      const held = this.#places[place * 2 + 1] as number
      if (held === 0 || this.#places[place * 2] === hash) return held
      place = (place + 1) & this.#mask
    }
  }
}
