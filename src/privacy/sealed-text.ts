import { RawText } from '../message/raw-text.ts'

/** Seals and opens under one data key. `bound` names the row (AAD): a ciphertext moved to another row cannot be opened. */
export type Sealer = {
  /** Which data key this is: written beside the ciphertext, never the key. */
  readonly key: string
  readonly seal: (plain: Uint8Array, bound: string) => Promise<Uint8Array>
  /** @throws Fault `CANNOT_OPEN` */
  readonly open: (sealed: Uint8Array, bound: string) => Promise<Uint8Array>
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Raw words under a data key the database does not hold. Made by `of`, or read back from a row by `fromStorage`. */
export class SealedText {
  readonly #bytes: Uint8Array
  readonly key: string

  private constructor(bytes: Uint8Array, key: string) {
    this.#bytes = bytes
    this.key = key
  }

  static async of(raw: RawText, sealer: Sealer, bound: string): Promise<SealedText> {
    return new SealedText(await sealer.seal(encoder.encode(RawText.reveal(raw)), bound), sealer.key)
  }

  /** For `adapter/postgres/columns.ts` only. */
  static fromStorage(bytes: Uint8Array, key: string): SealedText {
    return new SealedText(bytes, key)
  }

  /** The ciphertext, for `adapter/postgres/columns.ts`. */
  static bytes(sealed: SealedText): Uint8Array {
    return sealed.#bytes
  }

  /** @throws Fault `CANNOT_OPEN` when the row or the key is not the one it was sealed for. */
  async open(sealer: Sealer, bound: string): Promise<RawText> {
    return new RawText(decoder.decode(await sealer.open(this.#bytes, bound)))
  }
}
