import { type NumberTable, numberTables as tables } from './number-tables.ts'
import type { Language } from './reading.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A number written in words and how many words it took. */
export type SpelledNumber = {
  readonly value: number
  /** As digits; differs from the value where digits were said one by one (`zero quatro dois` is `042`). */
  readonly digits: string
  readonly words: number
  readonly start: number
  readonly end: number
}

/** Letters of a compound such as `millequarantadue`; longer words are not numbers. */
const longestCompound = 40

/** Numbers written in words, up to 999,999, also digits said one by one. */
export function findSpelledNumbers(folded: string, language: Language): readonly SpelledNumber[] {
  const found: SpelledNumber[] = []
  let said: Token[] = []
  const finish = () => {
    const number = spelled(said, tables[language])
    if (number) found.push(number)
    said = []
  }
  for (const token of tokensOf(folded)) {
    const isPart = piecesOf(token.word, language) !== null
    const joins = said.length > 0 && tables[language].and.has(token.word)
    const isNear = /^[\s-]*$/.test(folded.slice(said.at(-1)?.end ?? token.start, token.start))
    if (!isNear || !(isPart || joins)) finish()
    if (isPart || (joins && isNear)) said.push(token)
  }
  finish()
  return found

  function spelled(tokens: readonly Token[], { and }: NumberTable): SpelledNumber | null {
    const trimmed = and.has(tokens.at(-1)?.word ?? '') ? tokens.slice(0, -1) : tokens
    const [first, last] = [trimmed[0], trimmed.at(-1)]
    if (!first || !last) return null
    const pieces = trimmed.flatMap(({ word }) => (and.has(word) ? [] : (piecesOf(word, language) ?? [])))
    const digits = digitByDigit(pieces) ?? String(sumOf(pieces) ?? '')
    if (digits === '') return null
    return { value: Number(digits), digits, words: trimmed.length, start: first.start, end: last.end }
  }
}

/** A part of a number: adds, or multiplies what came before. */
type Piece = { readonly add: number } | { readonly times: 100 | 1000 }

function piecesOf(word: string, language: Language): readonly Piece[] | null {
  const piece = pieceOf(word, tables[language])
  if (piece) return [piece]
  return language === 'it' && word.length <= longestCompound ? compound(word) : null
}

const pieceOf = (word: string, { values, hundred, thousand }: NumberTable): Piece | null => {
  const value = values.get(word)
  if (value !== undefined) return { add: value }
  if (hundred.has(word)) return { times: 100 }
  return thousand.has(word) ? { times: 1000 } : null
}

/** Italian writes numbers as one word, dropping a vowel before `uno` and `otto`. */
function compound(word: string): readonly Piece[] | null {
  if (word === '') return []
  for (let length = Math.min(word.length, 12); length >= 2; length--) {
    const piece = pieceOf(word.slice(0, length), tables.it)
    const rest = piece && compound(word.slice(length))
    if (piece && rest) return [piece, ...rest]
  }
  return null
}

/** `um zero quatro dois` is 1042: three or more digits and nothing else. */
function digitByDigit(pieces: readonly Piece[]): string | null {
  const digits = pieces.flatMap((piece) => ('add' in piece && piece.add < 10 ? [piece.add] : []))
  return digits.length >= 3 && digits.length === pieces.length ? digits.join('') : null
}

/** The value, or null where the parts do not make one number (`dois tres`). */
function sumOf(pieces: readonly Piece[]): number | null {
  const at = pieces.findIndex((piece) => 'times' in piece && piece.times === 1000)
  if (at < 0) return belowThousand(pieces)
  const thousands = at === 0 ? 1 : belowThousand(pieces.slice(0, at))
  const rest = belowThousand(pieces.slice(at + 1))
  return thousands === null || rest === null ? null : thousands * 1000 + rest
}

/** Hundreds, then tens, then units; each part must be smaller than what the one before leaves room for. */
function belowThousand(pieces: readonly Piece[]): number | null {
  let value = 0
  let room = 1000
  for (const piece of pieces) {
    if ('times' in piece) {
      if (piece.times === 1000 || value >= 10) return null
      value = (value || 1) * 100
      room = 100
    } else {
      if (piece.add >= room) return null
      value += piece.add
      room = roomAfter(piece.add)
    }
  }
  return value
}

function roomAfter(part: number): number {
  if (part >= 100) return 100
  return part >= 20 && part % 10 === 0 ? 10 : 1
}
