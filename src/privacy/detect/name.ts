import type { Finding } from '../finding.ts'
import { isBareLine } from './bare-name.ts'
import { isBrand } from './brands.ts'
import { afterName, cuesIn, mayTellAfterwards } from './name-cues.ts'
import { endsHere, isVerbLike, particle, type Strength, startsName } from './name-start.ts'
import { nameWords, type Word } from './name-words.ts'
import { isPlace } from './places.ts'
import { isProductNoun } from './product-nouns.ts'
import { finding, type Reading } from './reading.ts'

/** Most words a person's name has, particles included. */
const longest = 7

const rank: Record<Strength, number> = { none: 0, fair: 1, firm: 2, sure: 3 }

/** Names of people: what the words around announce, what the gazetteer knows, and lines that are only a name. */
export function findNames({ view }: Reading): Finding[] {
  const words = nameWords(view)
  if (words.length === 0) return []
  const strengths = announced(view.folded, words)
  const text = { words, folded: view.folded, mayBeTold: mayTellAfterwards(view.folded) }
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
function announced(folded: string, words: readonly Word[]): Strength[] {
  const strengths: Strength[] = new Array<Strength>(words.length).fill('none')
  const found = cuesIn(folded)
  if (found.length === 0) return strengths
  const indexAt = new Map(words.map((word, index) => [word.start, index]))
  for (const { strength, start, end } of found) {
    const index = indexAt.get(end)
    if (index === undefined || !indexAt.has(start)) continue
    if (rank[strength] > rank[strengths[index] ?? 'none']) strengths[index] = strength
  }
  return strengths
}

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
  const isGoal = isToward.test(words[index - 1]?.text ?? '')
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

/** Words that lead to a place as often as to a person. */
const isToward = /^(?:para|pra|pro|per|for|to|from|em|in|de|di|a|by|with|con|com|under)$/

/** Words that make a place, a feast or a church of the name after them: "Santa Rita", "São João", "Val di Susa". */
const opensPlace =
  /^(?:sao|santo|santa|san|sant|saint|st|nossa|val|monte|villa|vila|porto|puerto|rio|lago|isola|ilha|playa|praia|reggio|castel|ponte|fort|mount|lake|port|cape|new|rua|avenida|via|viale|corso|calle|shopping|hospital|colegio|escola|igreja|chiesa|parque|parco|praca|piazza|plaza|stadio|estadio|aeroporto|aeropuerto|stazione|hotel|loja|lojas|negozio|tienda|restaurante|ristorante|pizzeria|trattoria|bar|padaria|farmacia|supermercado|supermercato|mercado)$/

function isPartOfPlace(words: readonly Word[], index: number, strength: Strength): boolean {
  if (words[index - 1]?.text === 'senhora' && words[index - 2]?.text === 'nossa') return true
  if (strength === 'sure' || strength === 'firm') return false
  const word = words[index]
  const before = words[index - 1]
  const earlier = words[index - 2]
  if (word && opensPlace.test(word.text)) return true
  if (word?.joined && before && opensPlace.test(before.text)) return true
  if (
    word?.joined &&
    earlier &&
    before?.joined &&
    particle.test(before.text) &&
    opensPlace.test(earlier.text)
  )
    return true
  return (
    word !== undefined &&
    words[index + 1]?.joined === true &&
    isPlace(`${word.text} ${words[index + 1]?.text}`)
  )
}

/** "Vestido Clara", "the Billy bookcase", "Marks and Spencer": the name of a thing or of who makes it. */
function isProduct(words: readonly Word[], index: number, count: number): boolean {
  const before = words[index - 1]
  const next = words[index + count]
  if (words[index]?.joined && before && isProductNoun(before.text)) return true
  if (words[index]?.upper && count === 1 && next?.joined && isProductNoun(next.text)) return true
  if (isBrand(textOf(words, index, count)) || isBrand(words[index]?.text ?? '')) return true
  return index > 1 && isBrand(textOf(words, index - 2, 3))
}

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
    particle.test(words[index]?.text ?? '') &&
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
  if (devotion.test(word.text)) return true
  const { first, last } = word.weights
  if (links.some((link) => /^(?:[eyo]|al|el)$/.test(link))) return word.upper && last === 3 && first < 3
  return word.upper || (last > 1 && !word.place) || (last > 0 && !word.common && !word.place)
}

/** Second halves of devotional names: Maria das Graças, Ana de Jesus. */
const devotion =
  /^(?:gracas|dores|dolores|conceicao|jesus|socorro|fatima|carmo|carmen|lourdes|rosario|santos|aparecida|penha|gloria|luz|ceu|angeles|nieves|pilar|mar|rocio|valle|cruz|reis|reyes|anjos|neves|paz|guadalupe)$/

function continues(
  word: Word,
  strength: Strength,
  before: Word | undefined,
  next: Word | undefined,
): boolean {
  if (word.function) return false
  if (devotion.test(word.text) && before && particle.test(before.text)) return true
  const { first, last } = word.weights
  if (word.capital || (word.upper && before?.upper)) return !word.common || last > 1 || first > 1
  if (word.common || word.calendar) {
    const isUsual = last === 3 || (strength === 'firm' && first === 3)
    return isUsual && !isVerbLike.test(word.text) && endsHere(next, strength)
  }
  if (strength === 'sure') return word.text.length > 1
  return last > 0 || first > 0
}
