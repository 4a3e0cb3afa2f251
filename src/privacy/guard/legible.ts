/** Legible bytes in a row that are looked at although what stands around them is not. */
const telling = 8

const isLegible = (byte: number): boolean => byte >= 0x20 && byte < 0x7f

/** What bytes say. `isText`: from the first to the last. */
export type Legible = { readonly text: string; readonly isText: boolean }

/** The bytes as text: all of them, or with what is legible between the others; null when there is nothing to see. */
export function legibleIn(bytes: Uint8Array): Legible | null {
  const isAll = isText(bytes)
  if (!isAll && !hasRun(bytes)) return null
  return { text: new TextDecoder().decode(bytes), isText: isAll }
}

function hasRun(bytes: Uint8Array): boolean {
  let run = 0
  for (const byte of bytes) {
    run = isLegible(byte) ? run + 1 : 0
    if (run === telling) return true
  }
  return false
}

/** UTF-8 without control characters. */
export function isText(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    const follow = isLegible(byte) || isBlank(byte) ? 0 : following(byte)
    if (follow < 0 || !areFollowing(bytes, at + 1, follow)) return false
    at += 1 + follow
  }
  return at === bytes.length
}

const isBlank = (byte: number): boolean => byte === 0x0a || byte === 0x0d || byte === 0x09

/** How many bytes a character goes on for after its first one; -1 for what begins none. */
function following(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return -1
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
}

function areFollowing(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if ((bytes[at] ?? 0) >> 6 !== 2) return false
  return true
}
