import { guardOfWords, worthOf } from './spoken-number-words.ts'
import { mayHold, type Starts } from './word-guard.ts'

/** A date in words with its place. UTF-16 offsets. */
export type SpokenDate = {
  readonly start: number
  readonly end: number
  /** Whether it says a year, and its month by name. */
  readonly isFull: boolean
  readonly isNamed: boolean
}

type Word = { readonly text: string; readonly start: number; readonly end: number }

const month =
  /^(?:jan(?:eiro|uary)|gennaio|enero|fe(?:vereiro|bbraio|brero|bruary)|mar(?:co|zo|ch)|abril|aprile?|mai|mayo?|maio|maggio|jun(?:ho|io|e)|giugno|jul(?:ho|io|y)|luglio|agosto|august|setembro|settembre|sept(?:ember|iembre)|outubro|ottobre|octo?(?:ber|ubre)|nov(?:embro|embre|iembre|ember)|dezembro|dic(?:embre|iembre)|december)$/
const ordinals: ReadonlySet<string> = new Set(
  'primeiro primero primo first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  ),
)
const days = guardOfWords([...worthOf.keys(), ...ordinals])
const link = /^(?:de|del|di|do|da|of|the|d|dell|el|il|em|no|in)$/
const isArticle = /^(?:the|el)$/
const joint = /^(?:e|y|and)$/
const thousand = /^(?:mil|mille|thousand|hundred|duemila[a-z]*|mille[a-z]+|mil novecientos)$/

const isDay = ({ text }: Word) => worthOf.has(text) || ordinals.has(text)
const isOfYear = ({ text }: Word) => worthOf.has(text) || thousand.test(text) || /^(?:19|20)?\d\d$/.test(text)
/** Something that may begin a date in words stands in the text. */
const guard =
  /(?<![a-z])(?:primeiro|primero|primo|first|second|third|[a-z]+th|um|uno|dois|due|dos|tr[eê]s?|quatro|quattro|cuatro|cinco|cinque|seis?|sete|sette|siete|oito|otto|ocho|nove|nueve|dez|dieci|diez|onze|undici|once|doze|dodici|doce|tre(?:ze|dici|ce)|[a-z]*torze|quat+or[a-z]+|quin[a-z]+|sedici|dezes[a-z]+|diec[a-z]+|dici[a-z]+|dezo[a-z]+|dezen[a-z]+|vint[a-z]+|vent[a-z]+|veint[a-z]+|trint[a-z]+|trent[a-z]+|treint[a-z]+) /

/** "vinte e três de janeiro de dois mil e dezessete", "sedici zero due novantacinque", "the ninth of march nineteen fifty one". */
export function spokenDates(folded: string, starts: Starts): readonly SpokenDate[] {
  if (!mayHold(starts, days) || !guard.test(folded)) return []
  const words: Word[] = [...folded.matchAll(/[a-z]+|\d+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  const found: SpokenDate[] = []
  for (let at = 0; at < words.length; at++) {
    const date = dateAt(words, at)
    if (!date) continue
    found.push(date.said)
    at = date.next - 1
  }
  return found
}

/** The most words a day, a month in numbers and a year take. */
const mostOfDay = 3
const mostOfMonth = 2
const mostOfYear = 7

function dateAt(words: readonly Word[], at: number): { said: SpokenDate; next: number } | null {
  const first = words[at]
  if (!first || !isDay(first)) return null
  for (let size = mostOfDay; size > 0; size--) {
    const day = words.slice(at, at + size)
    if (day.length < size || !isNumber(day)) continue
    const afterDay = skip(words, at + size, link)
    const named = words[afterDay]
    if (named && month.test(named.text)) return withYear(words, at, afterDay + 1, true)
    for (let length = mostOfMonth; length > 0; length--) {
      const part = words.slice(afterDay, afterDay + length)
      if (part.length < length || !isMonthNumber(part)) continue
      const dated = withYear(words, at, afterDay + length, false)
      if (dated?.said.isFull) return dated
    }
  }
  return null
}

/** A number of one or two words: "vinte e três", "twenty second", "zero due". */
function isNumber(part: readonly Word[]): boolean {
  if (part.length === 3)
    return isDay(part[0] as Word) && joint.test(part[1]?.text ?? '') && isDay(part[2] as Word)
  return part.every(isDay)
}

const isMonthNumber = (part: readonly Word[]): boolean => {
  const digits = part.map(({ text }) => worthOf.get(text)?.digits ?? '?').join('')
  return /^(?:0?[1-9]|1[0-2])$/.test(digits)
}

function withYear(words: readonly Word[], at: number, from: number, isNamed: boolean) {
  const article = words[at - 1]
  const start = (isArticle.test(article?.text ?? '') ? article : words[at])?.start ?? 0
  const begin = skip(words, from, link)
  let next = begin
  while (next < words.length && next - begin < mostOfYear) {
    const word = words[next] as Word
    const isJoint = next > begin && joint.test(word.text) && isOfYear(words[next + 1] ?? word)
    if (!isOfYear(word) && !isJoint) break
    next++
  }
  const isFull = next > begin && isLikeYear(words.slice(begin, next))
  const last = words[(isFull ? next : from) - 1]
  return {
    said: { start, end: last?.end ?? start, isFull, isNamed },
    next: isFull ? next : from,
  }
}

/** A year has two digits or a thousand in it. */
function isLikeYear(part: readonly Word[]): boolean {
  if (part.some(({ text }) => thousand.test(text))) return true
  const first = worthOf.get(part[0]?.text ?? '')
  return (
    first?.ten === true ||
    /^[3-9]\d$/.test(first?.digits ?? '') ||
    /^(?:19|20)?\d\d$/.test(part[0]?.text ?? '')
  )
}

function skip(words: readonly Word[], at: number, what: RegExp): number {
  let next = at
  while (next - at < 2 && what.test(words[next]?.text ?? '')) next++
  return next
}
