import type { Finding } from '../finding.ts'
import { isBrand } from './brands.ts'
import { isCommonWord } from './common-words.ts'
import { nameWeights } from './gazetteer.ts'
import { afterName, type Cue, cues } from './name-cues.ts'
import { nameWords, type Word } from './name-words.ts'
import { isPlace } from './places.ts'
import { finding, type Reading } from './reading.ts'

/** Most words a person's name has, particles included. */
const longest = 7

type Strength = Cue['strength'] | 'none'

const rank: Record<Strength, number> = { none: 0, fair: 1, firm: 2, sure: 3 }

/** Names of people: what the words around announce, what the gazetteer knows, and lines that are only a name. */
export function findNames({ view }: Reading): Finding[] {
  const words = nameWords(view)
  if (words.length === 0) return []
  const strengths = announced(view.folded, words)
  const found: Finding[] = []
  for (let index = 0; index < words.length; index++) {
    const name = nameAt(words, index, strengths[index] ?? 'none', view.folded)
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
  const indexAt = new Map(words.map((word, index) => [word.start, index]))
  for (const { strength, pattern } of cues) {
    for (const match of folded.matchAll(pattern)) {
      const index = indexAt.get(match.index + match[0].length)
      if (index !== undefined && rank[strength] > rank[strengths[index] ?? 'none'])
        strengths[index] = strength
    }
  }
  return strengths
}

type Name = { readonly count: number; readonly confidence: number }

function nameAt(words: readonly Word[], index: number, strength: Strength, folded: string): Name | null {
  const word = words[index]
  if (!word || word.function || isPartOfPlace(words, index, strength)) return null
  const count = lengthOf(words, index, strength)
  const rest = words.slice(index + 1, index + count)
  const next = words[index + count]
  if (isBareLine(words, index, count, folded)) return { count, confidence: 0.7 }
  const end = words[index + count - 1]?.end ?? 0
  const told = afterName.test(folded.slice(end, end + 24))
  if (strength === 'sure') return startsAfterSure(word, rest) ? { count, confidence: 0.9 } : null
  if (strength === 'firm' || told) {
    return startsAfterFair(word, rest, false) || startsAfterFirm(word, rest, next)
      ? { count, confidence: 0.85 }
      : null
  }
  if (isBrand(textOf(words, index, count)) || isBrand(word.text)) return null
  if (strength === 'fair')
    return startsAfterFair(word, rest, isToward.test(words[index - 1]?.text ?? ''))
      ? { count, confidence: 0.8 }
      : null
  return startsFreely(word, rest) ? { count, confidence: 0.6 } : null
}

const textOf = (words: readonly Word[], index: number, count: number): string =>
  words
    .slice(index, index + count)
    .map(({ text }) => text)
    .join(' ')

const isRareName = ({ text }: Word, isGoal: boolean) => !isGoal && text.length > 3

/** Words that lead to a place as often as to a person. */
const isToward = /^(?:para|pra|pro|per|for|to|from|em|in|de|di|a|by|with|con|com|under)$/

/** Words that make a place, a feast or a church of the name after them: "Santa Rita", "São João", "Val di Susa". */
const opensPlace =
  /^(?:sao|santo|santa|san|sant|saint|st|nossa|val|monte|villa|vila|porto|puerto|rio|lago|isola|ilha|playa|praia|reggio|castel|ponte|fort|mount|lake|port|cape|new|shopping|hospital|colegio|escola|igreja|chiesa|parque|parco|praca|piazza|plaza|stadio|estadio|aeroporto|aeropuerto|stazione|hotel|loja|lojas|negozio|tienda|restaurante|ristorante|pizzeria|trattoria|bar|padaria|farmacia|supermercado|supermercato|mercado)$/

function isPartOfPlace(words: readonly Word[], index: number, strength: Strength): boolean {
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
  if (index > 1 && isBrand(textOf(words, index - 2, 3))) return true
  return (
    word !== undefined &&
    words[index + 1]?.joined === true &&
    isPlace(`${word.text} ${words[index + 1]?.text}`)
  )
}

const diminutive = /^([a-z]{2,})(?:z?inh[oa]s?|z?it[oa]|ill[oa]|in[oa]|ett[oa]|ucci[oa]|uch[oa])$/

/** "Fabinho" is Fabio and "Carlinhos" Carlos: the stem of a small name with an ending of a usual one. */
function isDiminutive(text: string): boolean {
  const stem = diminutive.exec(text)?.[1]
  if (!stem || isCommonWord(text)) return false
  return ['io', 'ia', 'os', 'es'].some((ending) => nameWeights(stem + ending).first === 3)
}

const particle =
  /^(?:d[aeo]s?|di|del|della|dello|dei|degli|delle|d|e|y|la|las|los|van|von|der|den|ter|bin|al|el|lo|le|san|santa|st|o|mac|mc|de|du)$/

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

/** Whether a name may end before this word: nothing follows, or a word no noun needs. */
const endsHere = (next: Word | undefined, strength: Strength): boolean =>
  next === undefined ||
  !next.joined ||
  next.function ||
  strength === 'sure' ||
  (next.common && strength !== 'none')

const isVerbLike =
  /^(?:need|call|may|will|can|want|have|help|please|good|day|no|si|is|like|new|just|so|out|in|on|pay|buy|order|ask|house|car|bill|home|hello|bom|boa|vou|vim|quero|para)$/

function startsAfterSure(word: Word, rest: readonly Word[]): boolean {
  const { first, last } = word.weights
  if (!word.common) return true
  return word.capital || first >= 2 || last === 3 || rest.some((one) => !one.common && one.weights.last > 0)
}

/** Everyday words that are names too ("my daughter grace", "dr day"), where nothing else can follow. */
function startsAfterFirm(word: Word, rest: readonly Word[], next: Word | undefined): boolean {
  const { first, last } = word.weights
  if (word.calendar) return false
  if (word.common && word.upper && first + last > 2) return true
  if (isVerbLike.test(word.text)) return false
  if (!word.common) return word.upper ? first + last > 0 || word.capital : last > 1 && word.text.length > 2
  return (first === 3 || last === 3) && (rest.length > 0 || endsHere(next, 'none'))
}

function startsAfterFair(word: Word, rest: readonly Word[], isGoal: boolean): boolean {
  const { first, last } = word.weights
  if (word.calendar && !isCalendarName(word, rest)) return false
  const followed = rest.some((one) => isNameLike(one, word.upper))
  if (word.place && !followed) return !isGoal && first === 3 && last < 3
  if (word.common)
    return (first === 3 && (word.capital || followed)) || (word.capital && last === 3 && first > 0)
  if (first >= 2 || (first > 0 && (word.upper || followed || isRareName(word, isGoal)))) return true
  if (isDiminutive(word.text)) return true
  if (word.capital) return (last > 1 && !isGoal) || (last > 0 && followed)
  return last === 3 && word.text.length > 3 && followed
}

/** "Marco Romano": a month with a surname after it, both with capitals. */
const isCalendarName = (word: Word, rest: readonly Word[]): boolean =>
  word.upper &&
  word.weights.first === 3 &&
  rest.some((one) => one.upper && !one.calendar && one.weights.last > 0)

/** Whether a later word makes the first one a name: unusual as a word, or usual as a name and written with a capital. */
const isNameLike = ({ common, upper, weights }: Word, isUpper: boolean): boolean =>
  (!common && (weights.last > 1 || weights.first > 1)) ||
  (isUpper && upper && (weights.last === 3 || weights.first === 3))

/** Colours and metals: two of them are a finish, not a person. */
const isFinish =
  /^(?:rose|gold|silver|ruby|olive|violet|hazel|amber|jade|pearl|coral|grey|gray|brown|black|white|green)$/

function startsFreely(word: Word, rest: readonly Word[]): boolean {
  const { first, last } = word.weights
  if (word.calendar) return isCalendarName(word, rest)
  const surname = rest.find((one) => one.weights.last > 0 && !particle.test(one.text))
  if (word.place && !(surname && !surname.common && !surname.place)) return false
  if (word.common) {
    const isPair = surname?.upper === true && surname.weights.last === 3 && !isFinish.test(word.text)
    return first === 3 && word.upper && (isGoodSurname(surname) || (isPair && !surname.calendar))
  }
  if (first === 3) return word.text.length > 2
  if (surname && first > 0 && (word.upper || surname.weights.last > 1)) return true
  if (!word.capital) return false
  return (
    first === 2 ||
    (last > 1 && isGoodSurname(surname)) ||
    (surname?.weights.last === 3 && isGoodSurname(surname))
  )
}

const isGoodSurname = (word: Word | undefined): boolean =>
  word?.capital === true && word.weights.last > 1 && !word.common && !word.place

/** A line that is nothing but a name: the answer to "who am I talking to?". */
function isBareLine(words: readonly Word[], index: number, count: number, folded: string): boolean {
  const first = words[index]
  const last = words[index + count - 1]
  const next = words[index + count]
  if (!first?.opens || !last || (next && !next.opens)) return false
  if (/\p{N}/u.test(lineAround(folded, first.start, last.end))) return false
  if (count === 1) return isBareWord(first)
  const some = words.slice(index, index + count).filter((one) => !particle.test(one.text))
  if (some.some((one) => one.function || one.calendar)) return false
  const areNames = some.every(({ weights }) => weights.first > 0 || weights.last > 0)
  if (some.every(({ common }) => common)) {
    return (
      areNames && first.weights.first === 3 && (last.upper ? last.weights.last > 1 : last.weights.last === 3)
    )
  }
  if (areNames) return first.weights.first > 0 || (first.upper && last.upper)
  return first.upper && last.upper && some.length <= 3 && some.every(({ common }) => !common)
}

/** A single word on its line: a name unless it is also something else. */
function isBareWord(word: Word): boolean {
  if (word.common || word.place || word.calendar) return false
  return (
    word.weights.first >= 2 ||
    (word.upper && word.text.length > 3 && word.weights.first + word.weights.last > 0)
  )
}

function lineAround(folded: string, start: number, end: number): string {
  const from = folded.lastIndexOf('\n', start - 1) + 1
  const to = folded.indexOf('\n', end)
  return folded.slice(from, to < 0 ? undefined : to).slice(0, 300)
}
