import { blank, digit, kindOf, letter } from '../character-kind.ts'
import { bitsOfWord } from '../lexicon.ts'
import { openersKnown, openersOf } from '../openers.ts'
import type { View } from '../view.ts'
import { isIn, namesAt } from '../word-bits.ts'
import { markPublic } from './public-phrases.ts'
import { lastWordShape, lineEndShape, margin, type Tokens } from './token-arrays.ts'
import { TokenRoom } from './token-room.ts'
import { hashBasis, hashOf, hashWith } from './word-hash.ts'

/** What stands before the first and after the last token. */
const edge = 0x3f1
const edgeShape = 254
const edgeLexicon = 15 | 16

/** Cuts a view into tokens. Linear. */
export function tokensOf({ plain, folded }: View, room: TokenRoom = new TokenRoom()): Tokens {
  const most = folded.length + 2 * margin
  const tokens = {
    count: 0,
    start: room.start.lend(most),
    end: room.end.lend(most),
    word: room.word.lend(most),
    prefix: room.prefix.lend(most),
    suffix: room.suffix.lend(most),
    shape: room.shape.lend(most),
    lexicon: room.lexicon.lend(most),
    bits: room.bits.lend(most),
    openers: room.openers.lend(most),
    openings: room.openings.lend(most),
    openingCount: 0,
    anyOpeners: 0,
    openersKnown: openersKnown(),
    before: room.before.lend(most),
    after: room.after.lend(most),
    any: 0,
    isAscii: true,
  }
  layEdge(tokens, 0)
  let index = 0
  while (index < folded.length) {
    const kind = kindOf(folded.charCodeAt(index))
    const end = kind >= digit ? runEnd(folded, index, kind) : index + 1
    if (kind !== blank) {
      const at = tokens.count++
      tokens.start[at] = index
      tokens.end[at] = end
      clear(tokens, at + margin)
      if (kind === letter) {
        tokens.isAscii = readWord(tokens, at, plain, folded) && tokens.isAscii
        layOpeners(tokens, at)
      } else {
        if (kind === digit) readNumber(tokens, at, folded)
        else readMark(tokens, at, folded.charCodeAt(index))
        tokens.openings[tokens.openingCount++] = at
      }
    }
    index = end
  }
  if (!tokens.isAscii) tokens.any = -1
  layEdge(tokens, tokens.count + margin)
  layNearest(tokens)
  markPublic(tokens)
  return tokens
}

type Laid = { -readonly [Key in keyof Tokens]: Tokens[Key] }

/** What is known of a word by itself. */
function layOpeners(tokens: Laid, index: number): void {
  const at = index + margin
  const opens = openersOf(tokens.word[at] as number, tokens.prefix[at] as number)
  tokens.any |= tokens.bits[at] as number
  tokens.openers[at] = opens
  tokens.anyOpeners |= opens
  if (opens !== 0) tokens.openings[tokens.openingCount++] = index
}

/** Lays what stands outside the text into a margin. */
function layEdge(tokens: Tokens, from: number): void {
  for (let at = from; at < from + margin; at++) {
    clear(tokens, at)
    tokens.word[at] = edge
    tokens.shape[at] = edgeShape
    tokens.lexicon[at] = edgeLexicon
  }
}

function clear({ prefix, suffix, lexicon, bits }: Tokens, at: number): void {
  prefix[at] = 0
  suffix[at] = 0
  lexicon[at] = 0
  bits[at] = 0
}

function layNearest({ count, shape, before, after }: Tokens): void {
  const size = count + 2 * margin
  let last = 0
  for (let at = 0; at < size; at++) {
    before[at] = last
    if ((shape[at] as number) <= lastWordShape) last = at
  }
  last = size - 1
  for (let at = size - 1; at >= 0; at--) {
    after[at] = last
    if ((shape[at] as number) <= lastWordShape) last = at
  }
}

function runEnd(folded: string, from: number, kind: number): number {
  let end = from + 1
  while (end < folded.length && kindOf(folded.charCodeAt(end)) === kind) end++
  return end
}

/** Longest word the lists know. Letters of every language we serve fit. */
const longestWord = 24
const sizeOfPrefix = 3

/** Returns whether the word is of the letters a to z, and no longer than those the lists know. */
function readWord(tokens: Tokens, index: number, plain: string, folded: string): boolean {
  const start = tokens.start[index] as number
  const end = tokens.end[index] as number
  const at = index + margin
  const last = Math.min(end, start + longestWord)
  let hash = hashBasis
  let seen = 0
  for (let place = start; place < last; place++) {
    const code = folded.charCodeAt(place)
    seen |= code
    hash = hashWith(hash, code)
    if (place === start + sizeOfPrefix - 1) tokens.prefix[at] = hash
  }
  if (end - start < sizeOfPrefix) tokens.prefix[at] = hash
  tokens.word[at] = hash
  tokens.suffix[at] = hashOf(folded, Math.max(start, end - 3), end)
  tokens.shape[at] = wordShape(plain, folded, start, end)
  if (last < end) return false
  const bits = bitsOfWord(folded, start, end, hash)
  tokens.bits[at] = bits
  tokens.lexicon[at] = lexiconOf(bits)
  return seen < 128
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

function lexiconOf(bits: number): number {
  const names = (bits >>> namesAt) & 15
  return (names >> 2) | ((names & 3) << 2) | (bits & isIn.common ? 16 : 0) | (bits & isIn.place ? 32 : 0)
}

const numberShape = 16
/** From this length on all numbers look alike. */
const longestNumber = 15

function readNumber(tokens: Tokens, index: number, folded: string): void {
  const start = tokens.start[index] as number
  const length = Math.min((tokens.end[index] as number) - start, longestNumber)
  const shape = length === 4 && isYear(folded, start) ? numberShape : numberShape + length
  const at = index + margin
  tokens.shape[at] = shape
  tokens.word[at] = Math.imul(shape + 7, 0x9e3779b1)
  tokens.prefix[at] = tokens.word[at] as number
  tokens.suffix[at] = hashOf(folded, start, start + Math.min(length, 2))
}

/** 19.. or 20.. */
function isYear(folded: string, start: number): boolean {
  const [first, second] = [folded.charCodeAt(start), folded.charCodeAt(start + 1)]
  return (first === 49 && second === 57) || (first === 50 && second === 48)
}

function readMark(tokens: Tokens, index: number, code: number): void {
  const at = index + margin
  tokens.shape[at] = code === 10 ? lineEndShape : 32 + (code % 200)
  tokens.word[at] = Math.imul(code + 0x2000, 0x85ebca6b)
}
