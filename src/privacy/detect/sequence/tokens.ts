import { blank, digit, kindOf, letter, mark } from '../character-kind.ts'
import { nameBitsAt } from '../gazetteer.ts'
import { isIn, nameBook } from '../name-book.ts'
import type { View } from '../view.ts'
import { markPublic } from './public-phrases.ts'
import { lineEndShape, type Tokens } from './token-arrays.ts'
import { hashOf } from './word-hash.ts'

/** Cuts a view into tokens. Linear. */
export function tokensOf({ plain, folded }: View): Tokens {
  const size = countTokens(folded)
  const tokens = {
    count: size,
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    word: new Int32Array(size),
    prefix: new Int32Array(size),
    suffix: new Int32Array(size),
    shape: new Uint8Array(size),
    lexicon: new Uint8Array(size),
  }
  let at = 0
  let index = 0
  while (index < folded.length) {
    const kind = kindOf(folded.charCodeAt(index))
    const end = kind >= digit ? runEnd(folded, index, kind) : index + 1
    if (kind !== blank) {
      tokens.start[at] = index
      tokens.end[at] = end
      if (kind === letter) readWord(tokens, at, plain, folded)
      else if (kind === digit) readNumber(tokens, at, folded)
      else readMark(tokens, at, folded.charCodeAt(index))
      at++
    }
    index = end
  }
  markPublic(tokens)
  return tokens
}

function runEnd(folded: string, from: number, kind: number): number {
  let end = from + 1
  while (end < folded.length && kindOf(folded.charCodeAt(end)) === kind) end++
  return end
}

function countTokens(folded: string): number {
  let count = 0
  let before = blank
  for (let index = 0; index < folded.length; index++) {
    const kind = kindOf(folded.charCodeAt(index))
    if (kind === mark || (kind !== blank && kind !== before)) count++
    before = kind
  }
  return count
}

function readWord(tokens: Tokens, at: number, plain: string, folded: string): void {
  const start = tokens.start[at] ?? 0
  const end = tokens.end[at] ?? 0
  tokens.word[at] = hashOf(folded, start, Math.min(end, start + 24))
  tokens.prefix[at] = hashOf(folded, start, Math.min(end, start + 3))
  tokens.suffix[at] = hashOf(folded, Math.max(start, end - 3), end)
  tokens.shape[at] = wordShape(plain, folded, start, end)
  tokens.lexicon[at] =
    end - start > 24 ? 0 : lexiconOf(tokens.word[at] as number, nameBitsAt(folded, start, end))
}

const isUpper = (plain: string, folded: string, index: number): boolean => {
  const code = plain.charCodeAt(index)
  if (code < 128) return code >= 65 && code <= 90
  return plain[index] !== folded[index] && plain[index] !== plain[index]?.toLowerCase()
}

/** Small, Capital, ALL CAPITALS or mixed; of one, two to three, four to six or more letters. */
function wordShape(plain: string, folded: string, start: number, end: number): number {
  const length = end - start
  const size = length === 1 ? 0 : length < 4 ? 1 : length < 7 ? 2 : 3
  const first = isUpper(plain, folded, start)
  let upper = first ? 1 : 0
  for (let index = start + 1; index < end && index < start + 12; index++)
    if (isUpper(plain, folded, index)) upper++
  const style = upper === 0 ? 0 : first && upper === 1 ? 1 : upper >= Math.min(length, 12) ? 2 : 3
  return style * 4 + size
}

/** Letters of every language we serve fit; what a word list knows of longer ones is nothing. */
function lexiconOf(word: number, names: number): number {
  const bits = nameBook.bitsOf(word)
  return (names >> 2) | ((names & 3) << 2) | (bits & isIn.common ? 16 : 0) | (bits & isIn.place ? 32 : 0)
}

const numberShape = 16
/** From this length on all numbers look alike. */
const longestNumber = 15

function readNumber(tokens: Tokens, at: number, folded: string): void {
  const start = tokens.start[at] ?? 0
  const length = Math.min((tokens.end[at] ?? 0) - start, longestNumber)
  const isYear = length === 4 && /^(?:19|20)/.test(folded.slice(start, start + 2))
  tokens.shape[at] = isYear ? numberShape : numberShape + length
  tokens.word[at] = Math.imul((tokens.shape[at] ?? 0) + 7, 0x9e3779b1)
  tokens.prefix[at] = tokens.word[at] ?? 0
  tokens.suffix[at] = hashOf(folded, start, Math.min(start + 2, start + length))
}

function readMark(tokens: Tokens, at: number, code: number): void {
  tokens.shape[at] = code === 10 ? lineEndShape : 32 + (code % 200)
  tokens.word[at] = Math.imul(code + 0x2000, 0x85ebca6b)
}
