/** From an offset counted in another unit to UTF-16 code units; null where no character begins there. */
export type OffsetIn = (offset: number) => number | null

const within =
  (length: number): OffsetIn =>
  (offset) =>
    Number.isInteger(offset) && offset >= 0 && offset <= length ? offset : null

/** Offsets in Unicode code points. An emoji is one of them, and two code units. Linear once, then constant. */
export function codePointsOf(text: string): OffsetIn {
  const starts: number[] = []
  for (let index = 0; index < text.length; index += sizeAt(text, index)) starts.push(index)
  if (starts.length === text.length) return within(text.length)
  starts.push(text.length)
  return (offset) => starts[offset] ?? null
}

/** Offsets in bytes of UTF-8. Linear once, then constant. */
export function bytesOf(text: string): OffsetIn {
  const startByByte = new Map<number, number>()
  let bytes = 0
  for (let index = 0; index < text.length; index += sizeAt(text, index)) {
    startByByte.set(bytes, index)
    bytes += bytesIn(text.codePointAt(index) ?? 0)
  }
  startByByte.set(bytes, text.length)
  return (offset) => startByByte.get(offset) ?? null
}

/** How many bytes a code point is in UTF-8. */
export const bytesIn = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

const sizeAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
