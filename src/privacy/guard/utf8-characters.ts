import { followingAfter, illegible } from './legible.ts'
import { separator, several, symbolAsWritten } from './symbols.ts'

/** The symbols of single bytes; `several` for what may begin a wider character. */
export const symbolOfByte = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return symbolAsWritten(byte)
  return followingAfter(byte, 0) === illegible ? separator : several
})

/** Stands between words; what is no UTF-8 is read as it. */
const unreadable = 0xfffd

/** The character that is so many bytes long. */
export function codeAt(bytes: Uint8Array, index: number, width: number): number {
  if (width === 1) return unreadable
  let code = (bytes[index] ?? 0) & (0xff >> (width + 1))
  for (let next = 1; next < width; next++) code = (code << 6) | ((bytes[index + next] ?? 0) & 63)
  return code > 0x10ffff ? unreadable : code
}

/** Bytes of the character that begins here; 1 for what begins none. */
export function widthAt(bytes: Uint8Array, index: number, length: number): number {
  const more = followingAfter(bytes[index] ?? 0, 0)
  if (index + more >= length) return 1
  for (let next = 1; next <= more; next++) if ((bytes[index + next] ?? 0) >> 6 !== 2) return 1
  return more + 1
}
