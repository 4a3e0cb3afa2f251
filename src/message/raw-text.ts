const hidden = '[raw text]'

/**
 * What a person wrote, or what names them (a number, a WhatsApp id). It lives in memory to the end of one turn and
 * hides itself from print, JSON, clone and errors. A class with a private field, not a branded string, because `any`
 * walks through a brand.
 */
export class RawText {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The words themselves. Which files may call this is a list in `test/architecture.test.ts`. */
  static reveal(raw: RawText): string {
    return raw.#text
  }

  /** Whether the words are the same, without a look at them. */
  isSameAs(other: RawText): boolean {
    return this.#text === other.#text
  }

  toString() {
    return hidden
  }

  toJSON() {
    return hidden
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return hidden
  }
}
