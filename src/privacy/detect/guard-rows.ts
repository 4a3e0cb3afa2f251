/** Which guards a text meets, one bit each. */
export type Met = {
  readonly bits: Uint32Array
  /** How many guards there were when the text was read; those added later are taken for met. */
  readonly known: number
}

/** The number of a guard over patterns; `open` where nothing tells whether they match. */
export type Guard = number
export const open: Guard = -1

/** Whether the patterns of a guard may match in a text. */
export const isMet = ({ bits, known }: Met, guard: Guard): boolean =>
  guard < 0 || guard >= known || (((bits[guard >> 5] ?? 0) >>> (guard & 31)) & 1) === 1

/** Sets of guards as rows of bits, one after the other: what begins alike has one row. Row 0 is the empty set. */
export class GuardRows {
  readonly #words: number
  #bits: Uint32Array
  #rows = 1
  #guards = 0

  /** @param words how many numbers of 32 bits a row has: there are no more guards than bits */
  constructor(words: number) {
    this.#words = words
    this.#bits = new Uint32Array(words * 64)
  }

  get isFull(): boolean {
    return this.#guards >= this.#words * 32
  }

  /** Lays one more guard: its rows are put into the table's places by `put`, which asks for the row of each. */
  add(put: (rowWith: (row: number) => number) => void): Guard {
    const guard = this.#guards++
    const moved = new Map<number, number>()
    put((row) => {
      const known = this.#holds(row, guard) ? row : moved.get(row)
      const wide = known ?? this.#copyWith(row, guard)
      if (known === undefined) moved.set(row, wide)
      return wide
    })
    return guard
  }

  /** What a text meets before any of it is read. */
  none(): Met {
    return { bits: new Uint32Array(this.#words), known: this.#guards }
  }

  /** Adds the guards of a row to those that are met. */
  meet({ bits }: Met, row: number): void {
    if (row === 0) return
    const from = row * this.#words
    for (let word = 0; word < bits.length; word++)
      bits[word] = (bits[word] as number) | (this.#bits[from + word] as number)
  }

  #holds(row: number, guard: Guard): boolean {
    return (((this.#bits[row * this.#words + (guard >> 5)] ?? 0) >>> (guard & 31)) & 1) === 1
  }

  #copyWith(row: number, guard: Guard): number {
    const from = row * this.#words
    const to = this.#rows * this.#words
    if (to + this.#words > this.#bits.length) {
      const wider = new Uint32Array(this.#bits.length * 2)
      wider.set(this.#bits)
      this.#bits = wider
    }
    this.#bits.copyWithin(to, from, from + this.#words)
    this.#bits[to + (guard >> 5)] = (this.#bits[to + (guard >> 5)] ?? 0) | (1 << (guard & 31))
    return this.#rows++
  }
}
