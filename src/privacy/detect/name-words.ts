import { type NameWeights, nameWeights, weightsOfBits } from './gazetteer.ts'
import { listedBits } from './lexicon.ts'
import { lastWordShape, margin, type Tokens } from './sequence/token-arrays.ts'
import { hashOf } from './sequence/word-hash.ts'
import type { View } from './view.ts'
import { isIn, namesAt } from './word-bits.ts'

/** A word as the name finder sees it. Names are looked up when asked: most words are passed over. */
export class Word {
  /** Offsets are those of the view. */
  readonly start: number
  readonly end: number
  /** Begins with a capital letter in a text that is not shouted, wherever it stands. */
  readonly upper: boolean
  /** Written with a capital where a small letter was possible: not at the start of a sentence, not in a shouted text. */
  readonly capital: boolean
  /** First of its line. */
  readonly opens: boolean
  /** Nothing but blanks lies between this word and the one before. */
  readonly joined: boolean
  /** Part of a code, a handle or an address. */
  readonly glued: boolean
  /** Two words or more with an apostrophe or a hyphen between them. */
  readonly isCompound: boolean
  readonly #folded: string
  readonly #bits: number
  #weights: NameWeights | null

  constructor(folded: string, place: Place, looks: WordLooks) {
    this.start = place.start
    this.end = place.end
    this.isCompound = place.isCompound
    this.upper = looks.upper
    this.capital = looks.capital
    this.opens = looks.opens
    this.joined = looks.joined
    this.glued = looks.glued
    this.#folded = folded
    this.#bits = place.bits
    this.#weights = looks.glued ? nobody : null
  }

  get text(): string {
    return this.#folded.slice(this.start, this.end)
  }

  /** Whether it stands in one of the lists of `isIn`, whatever it is glued to. */
  is(list: number): boolean {
    return (this.#bits & list) !== 0
  }

  get common(): boolean {
    return this.glued || this.is(isIn.common)
  }

  /** "Mia" and "Li" in the middle of a sentence are names; "mia" and "li" are not. */
  get function(): boolean {
    if (this.glued) return true
    if (this.is(isIn.function)) return !(this.capital && isName(nameWeights(this.text)))
    return this.isCompound && contraction.test(this.text)
  }

  get calendar(): boolean {
    return !this.glued && this.is(isIn.calendar)
  }

  get place(): boolean {
    return !this.glued && this.is(isIn.place)
  }

  get weights(): NameWeights {
    this.#weights ??= this.isCompound ? weightsOf(this.text) : weightsIn(this.#bits)
    return this.#weights
  }
}

/** Where a word stands, and what `lexicon` knows of it. */
type Place = Pick<Word, 'start' | 'end' | 'isCompound'> & { readonly bits: number }

type WordLooks = Pick<Word, 'upper' | 'capital' | 'opens' | 'joined' | 'glued'>

const nobody: NameWeights = { first: 0, last: 0 }

const weightsIn = (bits: number): NameWeights => weightsOfBits((bits >>> namesAt) & 15)

const apostrophe = 39
const isJoint = (code: number) => code === apostrophe || code === 45

const contraction = /'(?:t|re|ve|ll|m|d|em|all)$/

/** All words of a view, in order. */
export function nameWords({ folded, plain }: View, tokens: Tokens): readonly Word[] {
  const shouted = isShouted(plain)
  const words: Word[] = []
  let last = 0
  for (let index = 0; index < tokens.count; index++) {
    if ((tokens.shape[index + margin] as number) > lastWordShape) continue
    const first = index
    index = lastOfWord(folded, tokens, first)
    const start = tokens.start[first] as number
    const after = tokens.end[index] as number
    const gap = { folded, from: last, to: start }
    const place = placeOf(folded, tokens, first, index)
    last = after
    if (isGlue(folded.charCodeAt(start - 1)) || isGlue(folded.charCodeAt(after))) {
      words.push(new Word(folded, place, glued))
      continue
    }
    const upper = !shouted && isUpper(plain, start)
    const opens = words.length === 0 || holdsLineEnd(gap)
    const capital = upper && !opens && !endsSentence(gap)
    const joined = isJoin(gap, words.at(-1))
    words.push(new Word(folded, place, { upper, capital, opens, joined, glued: false }))
  }
  return words
}

/** The token that ends a word: letters, and more of them after an apostrophe or a hyphen. */
function lastOfWord(folded: string, { count, start, end, shape }: Tokens, first: number): number {
  let index = first
  while (
    index + 2 < count &&
    isJoint(folded.charCodeAt(end[index] as number)) &&
    start[index + 2] === (end[index] as number) + 1 &&
    (shape[index + 2 + margin] as number) <= lastWordShape
  )
    index += 2
  return index
}

function placeOf(folded: string, tokens: Tokens, first: number, last: number): Place {
  const start = tokens.start[first] as number
  const after = tokens.end[last] as number
  const end = isGenitive(folded, start, after) ? after - 2 : after
  const isCompound = end > (tokens.end[first] as number)
  const bits = isCompound ? listedBits(hashOf(folded, start, end)) : (tokens.bits[first + margin] as number)
  return { start, end, isCompound, bits }
}

/** "anna's" */
const isGenitive = (folded: string, start: number, end: number): boolean =>
  end - start > 2 && folded.charCodeAt(end - 1) === 115 && folded.charCodeAt(end - 2) === apostrophe

/** What lies between two words. */
type Gap = { readonly folded: string; readonly from: number; readonly to: number }

function holdsLineEnd({ folded, from, to }: Gap): boolean {
  for (let index = from; index < to; index++) if (folded.charCodeAt(index) === 10) return true
  return false
}

const blank = /\s/

/** The last mark before the word, blanks aside, is one that a sentence or an item may begin after. */
function endsSentence({ folded, from, to }: Gap): boolean {
  let index = to - 1
  while (index >= from && (folded.charCodeAt(index) === 32 || blank.test(folded.charAt(index)))) index--
  return index >= from && '.!?:>"(*-'.includes(folded.charAt(index))
}

/** One to three blanks, or the dot of an initial. */
function isJoin({ folded, from, to }: Gap, before: Word | undefined): boolean {
  const size = to - from
  if (!before || size < 1 || size > 3) return false
  for (let index = from + 1; index < to; index++) if (folded.charCodeAt(index) !== 32) return false
  if (folded.charCodeAt(from) === 32) return true
  return size === 2 && folded.charCodeAt(from) === 46 && before.end - before.start === 1
}

const isName = ({ first, last }: NameWeights) => first === 3 || last === 3

const glued: WordLooks = { upper: false, capital: false, opens: false, joined: false, glued: true }

/** Digits and marks that make a word part of a code, a handle or an address: `@ana`, `a54`, `ana_1`. */
const isGlue = (code: number) =>
  (code >= 48 && code <= 57) || code === 95 || code === 64 || code === 35 || code === 38 || code === 43

function isUpper(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = plain.charAt(at)
  return letter !== letter.toLowerCase()
}

/** How much of a text tells whether it is shouted, in UTF-16 units. */
const shoutSample = 2000

/** Most letters are capitals: then a capital says nothing. */
function isShouted(plain: string): boolean {
  let upper = 0
  let lower = 0
  for (let index = 0; index < plain.length && index < shoutSample; index++) {
    const code = plain.charCodeAt(index)
    if (code >= 97 && code <= 122) lower++
    else if (code >= 65 && code <= 90) upper++
  }
  return upper > 5 && upper > lower * 2
}

/** A compound is as much of a name as its best part: "anne-marie", "d'angelo". */
function weightsOf(text: string): NameWeights {
  let { first, last } = nameWeights(text)
  for (const part of text.split(/['-]/)) {
    if (part.length < 3) continue
    const weights = nameWeights(part)
    first = Math.max(first, weights.first)
    last = Math.max(last, weights.last)
  }
  return { first, last }
}
