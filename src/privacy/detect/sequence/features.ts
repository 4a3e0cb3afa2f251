import type { Surroundings } from './surroundings.ts'
import { lastWordShape, lineEndShape, margin } from './token-arrays.ts'

/** How many words to each side, beyond the nearest two, a possible name is judged by. */
const farthest = 8
/** Most weights a token touches. */
export const mostFeatures = 40 + 2 * (farthest - 2)

/**
 * Lays the buckets of what is seen at and around a token into `into`, each combination one bucket below `mask + 1`, a
 * power of two of at least 8; returns how many there are. Buckets come in lines of eight, as memory does, and what is
 * asked of one word in several places (it is the token, it stands before it) lies in one line: fetching weights is most
 * of what the engine waits for.
 */
export function writeFeatures(seen: Surroundings, index: number, mask: number, into: Uint32Array): number {
  const lines = mask & ~7
  const at = index + margin
  let count = writeWords(seen, at, lines, into)
  count = writeLooks(seen, at, lines, into, count)
  count = writeNames(seen, at, lines, into, count)
  count = writeRules(seen, at, lines, into, count)
  return writeFar(seen, at, lines, into, count)
}

/** Where the line of what two numbers say together begins. */
function lineOf(one: number, two: number, lines: number): number {
  const once = Math.imul(one, 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 15) ^ two, 0xc2b2ae35)
  return (twice ^ (twice >>> 13)) & lines
}

/** The words and pairs of words at the token and up to two places to each side, and those announcing it. */
function writeWords({ word, before }: Surroundings, at: number, lines: number, into: Uint32Array): number {
  for (let place = 0; place < 5; place++)
    into[place] = lineOf(word[at + place - 2] as number, 0x11, lines) | place
  for (let place = 0; place < 4; place++) {
    const first = word[at + place - 2] as number
    const second = word[at + place - 1] as number
    into[5 + place] = lineOf(first, Math.imul(second, 0x9e3779b1), lines) | place
  }
  const last = before[at] as number
  const lastWord = word[last] as number
  const secondLastWord = word[before[last] as number] as number
  into[9] = lineOf(lastWord, 0x11, lines) | 5
  into[10] = lineOf(secondLastWord, Math.imul(lastWord, 0x9e3779b1), lines) | 4
  return 11
}

/** Its letters and looks, and those beside it. */
function writeLooks(seen: Surroundings, at: number, lines: number, into: Uint32Array, from: number): number {
  const { word, shape, lexicon, prefix, suffix } = seen
  const looks = shape[at] as number
  const leftLooks = shape[at - 1] as number
  const rightLooks = shape[at + 1] as number
  const lookPair = looks | (leftLooks << 8) | (rightLooks << 16)
  const left = word[at - 1] as number
  const named = (lexicon[at] as number) | (looks << 8)
  into[from] = lineOf(suffix[at] as number, looks ^ 0x21000, lines) | 6
  into[from + 1] = lineOf(prefix[at] as number, 0x22000, lines) | 7
  into[from + 2] = lineOf(suffix[at] as number, Math.imul(left, 0x23001), lines) | 6
  into[from + 3] = lineOf(lookPair, 0x24000, lines) | 7
  const farLooks = (shape[at - 2] as number) | ((shape[at + 2] as number) << 8)
  into[from + 4] = lineOf(lookPair, farLooks ^ 0x2500000, lines) | 6
  into[from + 5] = lineOf(left, looks | (rightLooks << 8) | 0x2600000, lines) | 7
  const opens = leftLooks === lineEndShape || at === margin ? 8 : 0
  const closes = rightLooks === lineEndShape || at === seen.count + margin - 1 ? 16 : 0
  into[from + 6] = lineOf(named, seen.size | opens | closes | 0x27000, lines) | 6
  return from + 7
}

/** What the word lists know of it and of those beside it, by the words around. */
function writeNames(seen: Surroundings, at: number, lines: number, into: Uint32Array, from: number): number {
  const { word, shape, lexicon, before, after } = seen
  const names = lexicon[at] as number
  const looks = shape[at] as number
  const named = names | (looks << 8)
  const left = word[at - 1] as number
  const right = word[at + 1] as number
  const lastWord = word[before[at] as number] as number
  const nextWord = word[after[at] as number] as number
  const secondLastWord = word[before[before[at] as number] as number] as number
  const leftNames = lexicon[at - 1] as number
  const rightNames = lexicon[at + 1] as number
  into[from] = lineOf(named, 0x31000, lines) | 7
  into[from + 1] = lineOf(names | (leftNames << 8) | (rightNames << 16), 0x32000, lines) | 6
  into[from + 2] = lineOf(named | (leftNames << 16), (shape[at - 1] as number) | 0x33000, lines) | 7
  into[from + 3] = lineOf(named | (rightNames << 16), (shape[at + 1] as number) | 0x34000, lines) | 6
  into[from + 4] = lineOf(left, named ^ 0x3500000, lines) | 0
  into[from + 5] = lineOf(lastWord, named ^ 0x3500000, lines) | 1
  into[from + 6] = lineOf(right, named ^ 0x3500000, lines) | 2
  into[from + 7] = lineOf(Math.imul(word[at - 2] as number, 31) ^ left, names | 0x3600000, lines) | 3
  into[from + 8] = lineOf(Math.imul(left, 31) ^ right, names | 0x3700000, lines) | 4
  into[from + 9] = lineOf(lastWord, looks | 0x3800000, lines) | 5
  into[from + 10] = lineOf(nextWord, looks | 0x3800000, lines) | 6
  into[from + 11] = lineOf(secondLastWord, looks | 0x3800000, lines) | 7
  into[from + 12] = lineOf(nextWord, names | 0x3900000, lines) | 3
  return from + 13
}

/** What the rules said of it, by the words around; where they said nothing those are seen already. */
function writeRules(seen: Surroundings, at: number, lines: number, into: Uint32Array, from: number): number {
  const { word, shape, lexicon, told, before, mood } = seen
  const rule = told[at] as number
  const looks = shape[at] as number
  const names = lexicon[at] as number
  const around = ((told[at - 1] as number) << 8) | ((told[at + 1] as number) << 16)
  into[from] = lineOf(rule | around, 0x41000, lines) | 5
  into[from + 1] = lineOf(mood, rule | 0x42000, lines) | 6
  into[from + 2] = lineOf(mood, names | (looks << 8) | 0x4300000, lines) | 7
  if (rule === 0) return from + 3
  const lookPair = (shape[at - 1] as number) | ((shape[at + 1] as number) << 8)
  into[from + 3] = lineOf(rule, names | 0x44000, lines) | 0
  into[from + 4] = lineOf(rule | (looks << 8), lookPair | 0x4500000, lines) | 1
  for (let away = -1; away <= 1; away++)
    into[from + 6 + away] = lineOf(word[at + away] as number, rule | 0x46000, lines) | (2 + away)
  into[from + 8] = lineOf(word[before[at] as number] as number, rule | 0x46000, lines) | 4
  return from + 9
}

/** What else the message speaks of, for words that may be a value: a shirt, a size, a price. */
function writeFar(seen: Surroundings, at: number, lines: number, into: Uint32Array, from: number): number {
  const { word, shape, lexicon, told } = seen
  const rule = told[at] as number
  if (rule === 0 && ((lexicon[at] as number) & 15) === 0 && !isCapital(shape[at] as number)) return from
  const judged = rule === 0 ? 0x51000 : 0x52000
  let count = from
  const first = Math.max(margin, at - farthest)
  for (let place = first; place <= at - 3; place++)
    if ((shape[place] as number) <= lastWordShape)
      into[count++] = lineOf(word[place] as number, judged, lines) | 0
  const last = Math.min(seen.count + margin - 1, at + farthest)
  for (let place = at + 3; place <= last; place++)
    if ((shape[place] as number) <= lastWordShape)
      into[count++] = lineOf(word[place] as number, judged, lines) | 1
  return count
}

/** Capital, ALL CAPITALS or mixed. */
const isCapital = (shape: number) => shape >= 4 && shape <= lastWordShape
