/**
 * Numbers that are written anew for each text, in memory that is asked for once: V8 takes longer to make an array of more
 * than 64 bytes than we do to read a word. What it lends is valid until it lends again.
 */
export class Scratch {
  #held = new Int32Array(0)

  /** At least so many numbers, of no known value. */
  lend(size: number): Int32Array {
    if (size > this.#held.length) this.#held = new Int32Array(2 ** Math.ceil(Math.log2(size)))
    return this.#held
  }
}
