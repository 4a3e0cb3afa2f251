import type { Finding } from '../finding.ts'
import { isBareLine } from './bare-name.ts'
import { isBrand } from './brands.ts'
import { afterName, cuesIn, mayTellAfterwards } from './name-cues.ts'
import { endsHere, type Strength, startsName } from './name-start.ts'
import { nameWords, type Word } from './name-words.ts'
import { isPlace } from './places.ts'
import { finding, type Reading } from './reading.ts'
import type { Tokens } from './sequence/token-arrays.ts'
import { isIn } from './word-bits.ts'

/** Most words a person's name has, particles included. */
const longest = 7

const rank: Record<Strength, number> = { none: 0, fair: 1, firm: 2, sure: 3 }

/** Names of people: what the words around announce, what the gazetteer knows, and lines that are only a name. */
export function findNames({ view, tokens, starts }: Reading): Finding[] {
  const words = nameWords(view, tokens)
  if (words.length === 0) return []
  const strengths = announced(view.folded, tokens, words)
  const text = { words, folded: view.folded, mayBeTold: mayTellAfterwards(view.folded, starts) }
  const found: Finding[] = []
  for (let index = 0; index < words.length; index++) {
    const name = nameAt(text, index, strengths[index] ?? 'none')
    if (!name) continue
    const first = words[index]
    const last = words[index + name.count - 1]
    if (first && last)
      found.push(finding('NAME', titleStart(view.folded, first.start), last.end, name.confidence))
    index += name.count - 1
  }
  return found
}

const title =
  /(?<![a-z])(?:mr|mrs|ms|dr|dra|sr|sra|srta|sig|dott|dott\.ssa|prof|prof\.ssa|avv|ing|don|dona)\.? $/

/** A title is masked with its name: it tells of whom the rest speaks. */
function titleStart(folded: string, start: number): number {
  const found = title.exec(folded.slice(Math.max(0, start - 10), start))
  return found ? start - found[0].length : start
}

/** For each word, how strongly the words before it announce a name. */
function announced(folded: string, tokens: Tokens, words: readonly Word[]): Strength[] {
  const strengths: Strength[] = new Array<Strength>(words.length).fill('none')
  const found = cuesIn(folded, tokens)
  if (found.length === 0) return strengths
  let first = 0
  for (const { strength, start, end } of found) {
    while (startOf(words, first) < start) first++
    if (startOf(words, first) !== start) continue
    let index = first
    while (startOf(words, index) < end) index++
    if (startOf(words, index) !== end) continue
    if (rank[strength] > rank[strengths[index] ?? 'none']) strengths[index] = strength
  }
  return strengths
}

const startOf = (words: readonly Word[], index: number): number =>
  words[index]?.start ?? Number.POSITIVE_INFINITY

type Name = { readonly count: number; readonly confidence: number }

type Text = {
  readonly words: readonly Word[]
  readonly folded: string
  /** Somewhere in it a word says that the one before was a name. */
  readonly mayBeTold: boolean
}

function nameAt({ words, folded, mayBeTold }: Text, index: number, strength: Strength): Name | null {
  const word = words[index]
  if (!word || word.function) return null
  if (strength === 'none' && !mayBeTold && !standsOut(word)) return null
  if (isPartOfPlace(words, index, strength)) return null
  const count = lengthOf(words, index, strength)
  const rest = words.slice(index + 1, index + count)
  const next = words[index + count]
  if (isBareLine(words, index, count, folded)) return { count, confidence: count > 1 ? 0.85 : 0.7 }
  const end = words[index + count - 1]?.end ?? 0
  const told = mayBeTold && afterName.test(folded.slice(end, end + 24))
  const effective = told && rank[strength] < rank.firm ? 'firm' : strength
  if (rank[effective] < rank.firm && isProduct(words, index, count)) return null
  const isGoal = words[index - 1]?.is(isIn.toward) === true
  return startsName(effective, word, rest, next, isGoal)
    ? { count, confidence: confidenceOf[effective] }
    : null
}

/** Without any cue only a known first name, a capital within a sentence, or the first word of a line may begin a name. */
const standsOut = ({ weights, capital, opens }: Word): boolean => weights.first > 0 || capital || opens

const confidenceOf: Record<Strength, number> = { none: 0.6, fair: 0.8, firm: 0.85, sure: 0.9 }

const textOf = (words: readonly Word[], index: number, count: number): string =>
  words
    .slice(index, index + count)
    .map(({ text }) => text)
    .join(' ')

function isPartOfPlace(words: readonly Word[], index: number, strength: Strength): boolean {
  if (words[index - 1]?.text === 'senhora' && words[index - 2]?.text === 'nossa') return true
  if (strength === 'sure' || strength === 'firm') return false
  const word = words[index]
  const before = words[index - 1]
  const earlier = words[index - 2]
  if (word?.is(isIn.opensPlace)) return true
  if (word?.joined && before?.is(isIn.opensPlace)) return true
  if (word?.joined && earlier && before?.joined && before.is(isIn.particle) && earlier.is(isIn.opensPlace))
    return true
  const next = words[index + 1]
  return word?.is(isIn.placeStart) === true && next?.joined === true && isPlace(`${word.text} ${next.text}`)
}

/** "Vestido Clara", "the Billy bookcase", "Marks and Spencer": the name of a thing or of who makes it. */
function isProduct(words: readonly Word[], index: number, count: number): boolean {
  const before = words[index - 1]
  const next = words[index + count]
  if (words[index]?.joined && before?.is(isIn.productNoun)) return true
  if (words[index]?.upper && count === 1 && next?.joined && next.is(isIn.productNoun)) return true
  if (isBrandAt(words, index, count) || isBrandAt(words, index, 1)) return true
  return index > 1 && isBrandAt(words, index - 2, 3)
}

const isBrandAt = (words: readonly Word[], index: number, count: number): boolean =>
  words[index]?.is(isIn.brandStart) === true && isBrand(textOf(words, index, count))

/** How many words from `index` on belong to one name. */
function lengthOf(words: readonly Word[], index: number, strength: Strength): number {
  let count = 1
  let next = index + 1
  while (next < words.length && next - index < longest) {
    const follower = afterParticles(words, next)
    const word = words[follower]
    if (!word?.joined) break
    if (follower > next && !isLinked(words, next, follower)) break
    if (!continues(word, strength, words[follower - 1], words[follower + 1])) break
    count = follower - index + 1
    next = follower + 1
  }
  return count
}

/** The first word at or after `from` that is no particle, when nothing but blanks lies between. */
function afterParticles(words: readonly Word[], from: number): number {
  let index = from
  while (
    index - from < 3 &&
    words[index]?.joined &&
    words[index]?.is(isIn.particle) &&
    !words[index]?.capital
  ) {
    index++
  }
  return index
}

/** Whether particles link two parts of one name: "y" and "e" join surnames, never two people. */
function isLinked(words: readonly Word[], from: number, follower: number): boolean {
  const links = words.slice(from, follower).map(({ text }) => text)
  const word = words[follower]
  if (!word) return false
  if (word.is(isIn.devotional)) return true
  const { first, last } = word.weights
  if (links.some((link) => /^(?:[eyo]|al|el)$/.test(link))) return word.upper && last === 3 && first < 3
  return word.upper || (last > 1 && !word.place) || (last > 0 && !word.common && !word.place)
}

function continues(
  word: Word,
  strength: Strength,
  before: Word | undefined,
  next: Word | undefined,
): boolean {
  if (word.function) return false
  if (word.is(isIn.devotional) && before?.is(isIn.particle)) return true
  const { first, last } = word.weights
  if (word.capital || (word.upper && before?.upper)) return !word.common || last > 1 || first > 1
  if (word.common || word.calendar) {
    const isUsual = last === 3 || (strength === 'firm' && first === 3)
    return isUsual && !word.is(isIn.verbLike) && endsHere(next, strength)
  }
  if (strength === 'sure') return word.text.length > 1
  return last > 0 || first > 0
}
