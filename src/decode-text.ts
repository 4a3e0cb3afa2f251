/** The words of a file, or the first place (both 1-based) that no letter can be read from. */
export type DecodedText =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'refused'; readonly line: number; readonly column: number; readonly why: string }

/**
 * Reads what somebody saved: UTF-8 with or without its mark, UTF-16 with one. Anything else is refused, never guessed:
 * a wrong guess would destroy every accented letter without a word.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  return decoded(bytes, 'utf-8')
}

/** What decoders and editors write for a letter they could not read. */
const lostLetter = '\u{fffd}'

/** The same of words that a bot says: a letter that another program lost before is refused too. */
export function decodeWritten(bytes: Uint8Array): DecodedText {
  const read = decodeText(bytes)
  const lost = read.outcome === 'read' ? read.text.indexOf(lostLetter) : -1
  return read.outcome === 'refused' || lost === -1
    ? read
    : refused(read.text.slice(0, lost), 'a letter was lost here (�): write it again')
}

const notUtf8 = 'this file is not UTF-8: save it as UTF-8'

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    // Its mark is dropped.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // UTF-16 without a mark reads as letters with a zero byte before or behind.
    const zero = text.indexOf('\0')
    return zero === -1 ? { outcome: 'read', text } : refused(text.slice(0, zero), notUtf8)
  } catch {
    return refused(readable(bytes, encoding), notUtf8)
  }
}

/** Bytes read at once before the first bad one is looked for. */
const piece = 4096

/** All before the first bad byte. */
function readable(bytes: Uint8Array, encoding: string): string {
  const decoder = () => new TextDecoder(encoding, { fatal: true })
  let at = 0
  for (const quick = decoder(); at < bytes.length; at += piece)
    if (!isReadable(quick, bytes.subarray(at, at + piece))) break
  const slow = decoder()
  let text = slow.decode(bytes.subarray(0, at), { stream: true })
  try {
    for (; at < bytes.length; at += 1) text += slow.decode(bytes.subarray(at, at + 1), { stream: true })
  } catch {}
  return text
}

function isReadable(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function refused(before: string, why: string): DecodedText {
  const lines = before.split(/\r\n|\r|\n/)
  return { outcome: 'refused', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, why }
}

/** `prompts/es/order.yaml:7:12 this file is not UTF-8: save it as UTF-8` */
export const refusalLine = (
  file: string,
  { line, column, why }: Extract<DecodedText, { outcome: 'refused' }>,
): string => `${file}:${line}:${column} ${why}`
