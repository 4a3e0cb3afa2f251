import { bytesIn } from './code-points.ts'

/** A stretch of a person's words as one cell of a table. */
export type Row = {
  readonly text: string
  /** Where it begins in the words, in UTF-16 code units. */
  readonly start: number
  /** Of the cell in a request: as JSON and as a message of its proto, whichever is more. */
  readonly bytes: number
}

/** Longest cell: a message is below it, and what one cell holds stays under the findings Google tells at once. UTF-16 code units. */
const longest = 8 * 1024
/** What is cut in two is in both cells, so that nothing is lost at the cut. UTF-16 code units. */
const overlap = 512
/** What surrounds a cell: `{"values":[{"stringValue":""}]},`. Bytes. */
const around = 34

/** Words as cells, the same offsets in each: half a character (a lone surrogate) becomes U+FFFD, one for one. */
export function rowsOf(words: string): readonly Row[] {
  const text = words.replace(/\p{Surrogate}/gu, '\ufffd')
  const rows: Row[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + longest >= text.length ? text.length : wholeBefore(text, start + longest)
    const part = text.slice(start, end)
    rows.push({ text: part, start, bytes: around + sizeOf(part) })
    start = end === text.length ? end : wholeBefore(text, end - overlap)
  }
  return rows
}

/** The same offset, or the one before where it is inside a character. */
const wholeBefore = (text: string, index: number): number =>
  (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800
    ? index - 1
    : index

/** Bytes of a text inside JSON: quotes and backslashes take two, control characters six. */
function sizeOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : bytesIn(code)
  }
  return bytes
}
