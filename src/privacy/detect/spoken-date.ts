import { type SaidWords, type SaidWord as Word, wordsOf } from './said-words.ts'
import { worthOf } from './spoken-number-words.ts'
import { isIn } from './word-bits.ts'

/** A date in words with its place. UTF-16 offsets. */
export type SpokenDate = {
  readonly start: number
  readonly end: number
  /** Whether it says a year, and its month by name. */
  readonly isFull: boolean
  readonly isNamed: boolean
}

const link = /^(?:de|del|di|do|da|of|the|d|dell|el|il|em|no|in)$/
const isArticle = /^(?:the|el)$/
const joint = /^(?:e|y|and)$/
const thousand = /^(?:mil|mille|thousand|hundred|duemila[a-z]*|mille[a-z]+|mil novecientos)$/

const isDay = ({ bits }: Word) => (bits & (isIn.number | isIn.ordinal)) > 0
const isOfYear = ({ text, bits }: Word) =>
  (bits & isIn.number) > 0 || thousand.test(text) || /^(?:19|20)?\d\d$/.test(text)
/** "vinte e três de janeiro de dois mil e dezessete", "sedici zero due novantacinque", "the ninth of march nineteen fifty one". */
export function spokenDates(folded: string, said: SaidWords): readonly SpokenDate[] {
  if (!mayDate(said)) return []
  const words = wordsOf(folded, said)
  const found: SpokenDate[] = []
  const years: Year[] = []
  for (let at = 0; at < words.length; at++) {
    const date = dateAt(words, at, years)
    if (!date) continue
    found.push(date.said)
    at = date.next - 1
  }
  return found
}

/** A number, and soon after it another one or a month. */
function mayDate({ any, count, bits }: SaidWords): boolean {
  if ((any & (isIn.number | isIn.ordinal)) === 0) return false
  let since = mostBetween
  for (let index = 0; index < count; index++, since++) {
    const held = bits[index] as number
    if (since < mostBetween && held & (isIn.number | isIn.month)) return true
    if (held & (isIn.number | isIn.ordinal)) since = 0
  }
  return false
}

/** Words from the start of a day to its month. */
const mostBetween = 6

/** The most words a day, a month in numbers and a year take. */
const mostOfDay = 3
const mostOfMonth = 2
const mostOfYear = 7

function dateAt(
  words: readonly Word[],
  at: number,
  years: Year[],
): { said: SpokenDate; next: number } | null {
  const first = words[at]
  if (!first || !isDay(first)) return null
  for (let size = mostOfDay; size > 0; size--) {
    if (!isNumber(words, at, size)) continue
    const afterDay = skip(words, at + size, link)
    const named = words[afterDay]
    if (named && named.bits & isIn.month) return withYear(words, at, yearAt(words, afterDay + 1, years), true)
    for (let length = mostOfMonth; length > 0; length--) {
      if (afterDay + length > words.length) continue
      const year = yearAt(words, afterDay + length, years)
      if (year.isFull && isMonthNumber(words.slice(afterDay, afterDay + length)))
        return withYear(words, at, year, false)
    }
  }
  return null
}

/** A number of one or two words: "vinte e três", "twenty second", "zero due". */
function isNumber(words: readonly Word[], at: number, size: number): boolean {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!first || !isDay(first)) return false
  if (size === 1) return true
  if (!second) return false
  return size === 2 ? isDay(second) : joint.test(second.text) && third !== undefined && isDay(third)
}

const isMonthNumber = (part: readonly Word[]): boolean => {
  const digits = part.map(({ text }) => worthOf.get(text)?.digits ?? '?').join('')
  return /^(?:0?[1-9]|1[0-2])$/.test(digits)
}

function withYear(words: readonly Word[], at: number, { isFull, next }: Year, isNamed: boolean) {
  const article = words[at - 1]
  const start = (isArticle.test(article?.text ?? '') ? article : words[at])?.start ?? 0
  const last = words[next - 1]
  return { said: { start, end: last?.end ?? start, isFull, isNamed }, next }
}

/** Where a date ends, with its year or, where none is said, without. */
type Year = { readonly isFull: boolean; readonly next: number }

/** The year said from a word on; each place is read once, however many days lead to it. */
function yearAt(words: readonly Word[], from: number, years: Year[]): Year {
  years[from] ??= readYear(words, from)
  return years[from]
}

function readYear(words: readonly Word[], from: number): Year {
  const begin = skip(words, from, link)
  let next = begin
  while (next < words.length && next - begin < mostOfYear) {
    const word = words[next] as Word
    const isJoint = next > begin && joint.test(word.text) && isOfYear(words[next + 1] ?? word)
    if (!isOfYear(word) && !isJoint) break
    next++
  }
  const isFull = next > begin && isLikeYear(words.slice(begin, next))
  return { isFull, next: isFull ? next : from }
}

/** A year has two digits or a thousand in it. */
function isLikeYear(part: readonly Word[]): boolean {
  const first = worthOf.get(part[0]?.text ?? '')
  return (
    first?.ten === true ||
    /^[3-9]\d$/.test(first?.digits ?? '') ||
    /^(?:19|20)?\d\d$/.test(part[0]?.text ?? '') ||
    part.some(({ text }) => thousand.test(text))
  )
}

function skip(words: readonly Word[], at: number, what: RegExp): number {
  let next = at
  while (next - at < 2 && what.test(words[next]?.text ?? '')) next++
  return next
}
