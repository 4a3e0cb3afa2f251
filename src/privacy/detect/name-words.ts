import { kindOf, letter } from './character-kind.ts'
import { type NameWeights, nameWeights, nameWeightsAt } from './gazetteer.ts'
import { isIn, nameBook } from './name-book.ts'
import { hashOf } from './sequence/word-hash.ts'
import type { View } from './view.ts'

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
  readonly #folded: string
  readonly #bits: number
  #weights: NameWeights | null

  constructor(folded: string, start: number, end: number, looks: WordLooks) {
    this.#folded = folded
    this.start = start
    this.end = end
    this.upper = looks.upper
    this.capital = looks.capital
    this.opens = looks.opens
    this.joined = looks.joined
    this.glued = looks.glued
    this.#bits = nameBook.bitsOf(hashOf(folded, start, end))
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
    this.#weights ??= this.isCompound
      ? weightsOf(this.text)
      : nameWeightsAt(this.#folded, this.start, this.end)
    return this.#weights
  }

  /** Two words or more with an apostrophe or a hyphen between them. */
  get isCompound(): boolean {
    for (let index = this.start + 1; index < this.end - 1; index++)
      if (isJoint(this.#folded.charCodeAt(index))) return true
    return false
  }
}

type WordLooks = Pick<Word, 'upper' | 'capital' | 'opens' | 'joined' | 'glued'>

const nobody: NameWeights = { first: 0, last: 0 }

const apostrophe = 39
const isJoint = (code: number) => code === apostrophe || code === 45

const contraction = /'(?:t|re|ve|ll|m|d|em|all)$/

/** All words of a view, in order. */
export function nameWords(view: View): readonly Word[] {
  const { folded, plain } = view
  const shouted = isShouted(plain)
  const words: Word[] = []
  let last = 0
  for (let start = nextWord(folded, 0); start < folded.length; start = nextWord(folded, last)) {
    const after = endOfWord(folded, start)
    const end = isGenitive(folded, start, after) ? after - 2 : after
    const gap = { folded, from: last, to: start }
    last = after
    if (isGlue(folded.charCodeAt(start - 1)) || isGlue(folded.charCodeAt(after))) {
      words.push(new Word(folded, start, end, glued))
      continue
    }
    const upper = !shouted && isUpper(plain, start)
    const opens = words.length === 0 || holdsLineEnd(gap)
    const capital = upper && !opens && !endsSentence(gap)
    const joined = isJoin(gap, words.at(-1))
    words.push(new Word(folded, start, end, { upper, capital, opens, joined, glued: false }))
  }
  return words
}

function nextWord(folded: string, from: number): number {
  let index = from
  while (index < folded.length && kindOf(folded.charCodeAt(index)) !== letter) index++
  return index
}

/** Letters, and more of them after an apostrophe or a hyphen. */
function endOfWord(folded: string, start: number): number {
  let index = start
  for (;;) {
    while (index < folded.length && kindOf(folded.charCodeAt(index)) === letter) index++
    const goesOn = isJoint(folded.charCodeAt(index)) && kindOf(folded.charCodeAt(index + 1)) === letter
    if (!goesOn) return index
    index++
  }
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
