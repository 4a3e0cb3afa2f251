/** Legible bytes in a row that are looked at although what stands around them is not. */
const telling = 6
const allTelling = (1 << telling) - 1

/** What the first `length` bytes say: text from first to last, something legible between others, or nothing to see. */
export function legibilityOf(bytes: Uint8Array, length: number): 'text' | 'mixed' | 'none' {
  // Reckoned without asking at each byte: what is random cannot be foretold, and wrong guesses cost more than the work.
  const nexts = table
  let isText = 1
  let isTelling = 0
  let last = 0
  let follow = 0
  for (let at = 0; at < length; at++) {
    const next = nexts[(follow << 8) | (bytes[at] ?? 0)] ?? illegible
    const isLegible = (next >> 2) ^ 1
    follow = next & 3
    last = ((last << 1) | isLegible) & allTelling
    isTelling |= (last + 1) >> telling
    isText &= isLegible
  }
  if (isText === 1 && follow === 0) return 'text'
  return isTelling === 1 ? 'mixed' : 'none'
}

const unplain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && !'%\\'.includes(String.fromCharCode(byte)) ? 0 : 1,
)

/** Whether bytes are printed ASCII and nothing in them is escaped: most that are text. */
export function isPlain(bytes: Uint8Array): boolean {
  const table = unplain
  let unlike = 0
  for (let at = 0; at < bytes.length; at++) unlike |= table[bytes[at] ?? 0] ?? 1
  return unlike === 0
}

export const illegible = 4

function following(byte: number, follow: number): number {
  if (follow > 0) return byte >> 6 === 2 ? follow - 1 : illegible
  if (byte < 0x20) return byte === 0x0a || byte === 0x0d || byte === 0x09 ? 0 : illegible
  if (byte < 0x7f) return 0
  if (byte < 0xc2 || byte > 0xf4) return illegible
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
}

/** Of each byte after which none, one, two or three bytes of the same character were to come. */
const table = Uint8Array.from({ length: 4 * 256 }, (_, at) => following(at & 0xff, at >> 8))

/**
 * Reads UTF-8 without control characters, byte by byte: how many bytes the character goes on for after this one, when
 * `follow` were to come; `illegible` when it is no text.
 */
export const followingAfter = (byte: number, follow: number): number =>
  table[(follow << 8) | byte] ?? illegible
