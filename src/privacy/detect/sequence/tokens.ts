import { isCommonWord } from '../common-words.ts'
import { foldCode } from '../fold-character.ts'
import { nameWeights } from '../gazetteer.ts'
import { isPlace } from '../places.ts'
import type { View } from '../view.ts'
import { markPublic } from './public-phrases.ts'
import { lineEndShape, type Tokens } from './token-arrays.ts'
import { hashOf } from './word-hash.ts'

const letter = /\p{L}/u

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
    const end = kind === 'letter' || kind === 'digit' ? runEnd(folded, index, kind) : index + 1
    if (kind !== 'blank') {
      tokens.start[at] = index
      tokens.end[at] = end
      if (kind === 'letter') readWord(tokens, at, plain, folded)
      else if (kind === 'digit') readNumber(tokens, at, folded)
      else readMark(tokens, at, folded.charCodeAt(index))
      at++
    }
    index = end
  }
  markPublic(tokens)
  return tokens
}

type Kind = 'letter' | 'digit' | 'blank' | 'mark'

const kinds: readonly Kind[] = Array.from({ length: 0x250 }, (_, code) => kindByLetter(code))

function kindByLetter(code: number): Kind {
  if (code >= 48 && code <= 57) return 'digit'
  if (code !== 10 && /\s/.test(String.fromCharCode(code))) return 'blank'
  return letter.test(String.fromCharCode(foldCode(code) || code)) ? 'letter' : 'mark'
}

const kindOf = (code: number): Kind =>
  kinds[code] ?? (letter.test(String.fromCharCode(code)) ? 'letter' : 'mark')

function runEnd(folded: string, from: number, kind: Kind): number {
  let end = from + 1
  while (end < folded.length && kindOf(folded.charCodeAt(end)) === kind) end++
  return end
}

function countTokens(folded: string): number {
  let count = 0
  let before: Kind = 'blank'
  for (let index = 0; index < folded.length; index++) {
    const kind = kindOf(folded.charCodeAt(index))
    if (kind === 'mark' || (kind !== 'blank' && kind !== before)) count++
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
  tokens.lexicon[at] = end - start > 24 ? 0 : lexiconOf(folded.slice(start, end))
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
function lexiconOf(word: string): number {
  const { first, last } = nameWeights(word)
  return first | (last << 2) | (isCommonWord(word) ? 16 : 0) | (isPlace(word) ? 32 : 0)
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
