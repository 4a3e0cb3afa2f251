import type { Finder } from './reading.ts'

/** The words as they are, without blanks around them; only as an answer. */
export const findText: Finder = ({ written, plain }, _context, asked) => {
  const value = written.trim()
  return asked && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(value)
    ? [{ value, start: 0, end: plain.length }]
    : []
}
