/** Legible bytes in a row that are looked at although what stands around them is not. */
const telling = 6

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
  let follow = 0
  for (let at = 0; at < bytes.length && run < telling; at++) {
    follow = followingAfter(bytes[at] ?? 0, follow)
    run = follow < 0 ? 0 : run + 1
    follow = Math.max(follow, 0)
  }
  return run === telling
}

function isText(bytes: Uint8Array): boolean {
  let follow = 0
  for (let at = 0; at < bytes.length && follow >= 0; at++) follow = followingAfter(bytes[at] ?? 0, follow)
  return follow === 0
}

/**
 * Reads UTF-8 without control characters, byte by byte: how many bytes the character goes on for after this one, when
 * `follow` were to come; -1 when it is no text.
 */
export function followingAfter(byte: number, follow: number): number {
  if (follow > 0) return byte >> 6 === 2 ? follow - 1 : -1
  if (isLegible(byte) || byte === 0x0a || byte === 0x0d || byte === 0x09) return 0
  if (byte < 0xc2 || byte > 0xf4) return -1
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
}
