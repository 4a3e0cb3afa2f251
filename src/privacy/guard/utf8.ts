const encoder = new TextEncoder()
/** Bytes that one UTF-16 unit may need. */
const widest = 3
/** Longer texts get room of their own. */
const room = new Uint8Array(16_384 * widest)

/**
 * A text as UTF-8. There is one room for all in the process, and it is what a person wrote: who asked for it wipes it
 * before another is asked for.
 */
export function utf8Of(text: string): Uint8Array {
  const own = text.length * widest <= room.length ? room : new Uint8Array(text.length * widest)
  return own.subarray(0, encoder.encodeInto(text, own).written)
}

/** For offsets of UTF-8, asked for in their order, how many UTF-16 units are before them. */
export function unitsIn(bytes: Uint8Array): (offset: number) => number {
  let at = 0
  let units = 0
  return (offset) => {
    for (; at < offset; at++) {
      const byte = bytes[at] ?? 0
      if (byte >> 6 !== 2) units += byte < 0xf0 ? 1 : 2
    }
    return units
  }
}
