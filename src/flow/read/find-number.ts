import { findSpelledNumbers } from './number-words.ts'
import { readDecimal } from './read-decimal.ts'
import { type Finder, type Found, languageOf } from './reading.ts'

const digits = /(?<![\p{L}\p{N}.,])-?\d{1,15}(?:[.,]\d{1,9}){0,5}(?![\p{N}]|[.,]\d)/gu

/** Numbers in digits, else in words: `2,5`, `1.000`, `vinte e três`; in a free sentence all of them. */
export const findNumber: Finder = ({ folded }, { locale }, asked) => {
  const language = languageOf(locale)
  const written = [...folded.matchAll(digits)].flatMap((match): readonly Found[] => {
    const value = readDecimal(match[0], language)
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }]
  })
  if (asked && written.length > 0) return written
  const spelled = findSpelledNumbers(folded, language).map(({ value, start, end }) => ({ value, start, end }))
  return [...written, ...spelled]
}
