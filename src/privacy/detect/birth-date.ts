import type { Finding } from '../finding.ts'
import { months } from './date-words.ts'
import { finding, overlaps, type Reading, type Zone } from './reading.ts'
import type { Tokens } from './sequence/token-arrays.ts'
import { spokenDates } from './spoken-date.ts'
import { worthOf } from './spoken-number-words.ts'
import { isIn } from './word-bits.ts'
import { WordPattern } from './word-pattern.ts'
import { ZonePatterns } from './zone-patterns.ts'

const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|o)?'
const year = '(?:19|20)\\d{2}'
const gap = "[ ./,-]{0,3}(?:(?:de|del|di|of|do|the|d'|d)[ ]){0,2}"

const full = new RegExp(
  `(?<![a-z\\d])(?:${day}[ ]?[-/. ][ ]?(?:0?[1-9]|1[0-2])[ ]?[-/. ][ ]?(?:${year}|\\d{2})|(?:0?[1-9]|1[0-2])[-/.](?:1[3-9]|2\\d|3[01])[-/.](?:${year}|\\d{2})|${year}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|${day} (?:do|de|del|of the) (?:0?[1-9]|1[0-2]) (?:de|do|del) (?:${year}|\\d{2})|(?:the )?${day}${gap}(?:${months})(?:\\.)?${gap}(?:del )?'?(?:${year}|\\d{2})|(?:${months})\\.?[ ]${day},?[ ]${year}|${year} (?:${months}) ${day}|${day}[/ .-](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[/ .-]${year}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year})(?![a-z\\d])`,
  'g',
)
const fullDates = new ZonePatterns([{ pattern: full }])
const dayAndMonth = `(?:the )?${day}${gap}(?:${months})\\.?|(?:${months})\\.?[ ]${day}|${day}/(?:0?[1-9]|1[0-2])`
const partial = new RegExp(
  `(?<![a-z\\d])(?:(?:${months})\\.?,?[ ](?:de |del |di |of )?'?(?:${year}|\\d{2})|${dayAndMonth}|(?:(?:de|in|nel|em|en|del) )?${year}|(?:(?:in|nel|em|en|del|classe) '?|')[4-9]\\d)(?![a-z\\d/])`,
  'g',
)
/** A day without its year, as birthdays are said. */
const birthday = new RegExp(`(?<![a-z\\d/.])(?:${dayAndMonth})(?![a-z\\d/])`, 'g')

const announcing =
  /(?<![a-z])(?:nasc\w*\.?|dat?a? (?:de |di )?nasc\w*|dn|d\.n\.|nascit[ao]|nat[oaie](?: il| a| nel)?|sono del|nac(?:i|io|ida|ido|imiento|\.)?|f\.? ?nac\w*|f\.? ?n\.?(?= ?:? ?\d)|born(?:ed)?|birth(?:day|date|s)?|dob|d\.o\.b\.?|bday|b-day|aniversario|niver|compleanno|compio|cumple(?:anos)?|fecha de nac\w*|anniversary|classe(?= (?:19|20|')?\d\d(?!\d)))(?![a-z])/g

/** "faz 7 anos dia 3 de maio", "turns 40 on the 3rd of May", "cumplo el 14 de septiembre": a day and a month are enough. */
const celebrating =
  /(?<![a-z])(?:(?:faz|faco|fara|completa|completo|compie|compio|compira|cumple|cumplo|cumplira|ho fatto|ha fatto|hace|fiz|fez) (?:\d{1,3}|[a-z]{3,12}) ?(?:anos|anni|anitos)|(?:compie|cumple|turns|turning|turned|will turn) \d{1,3}|(?:is|be|will be) \d{1,3}(?= (?:years )?on )|faco anos|faz anos|cumplo(?: anos)?|compio gli anni|compleanno|cumple(?:anos)?|aniversario|niver|birthday|bday)(?![a-z])/g

const birthWords = new WordPattern(announcing)
const birthdayWords = new WordPattern(celebrating)

/** "sou de", "soy del", "il nonno è del", "la mayor del": the date or year stands right after. */
const beingOf =
  /(?<![a-z])(?:(?:sou|soy|sono|somos|siamo|i'?m|nonn[oa]|abuel[oa]|abuelit[oa]|avo|papa|mamma|mama|mae|pai|padre|madre|father|mother|mum|dad|figli[ao]|filh[ao]|hij[oa]|bebe|bimb[oa]|nin[oa]|mayor|menor|pequen[oa]|mellizos|gemell[ie]|gemeos|twins|marito|moglie|marido|mujer|esposa|esposo|husband|wife|son|daughter|nipote|neto|neta|niet[oa])(?: (?:mia|mio|minha|meu|mi))?,?(?: (?:e|es|is|era|was|sono|son|sao))?(?: (?:de|del|do|da|di|of|from|classe|nato|nata|dell'))?(?: (?:ano|anno|year))?|(?:figli[ao]|filh[ao]|hij[oa]|son|daughter|child) ?:) ?$/

const yearAfter =
  /^'?(?:(?:19|20)\d{2}|[2-9]\d)(?!\d|[.,:/-]\d|\s?(?:€|\$|%|reais|euro|anos|anni|years|kg|cm))/

/** How far after its word a birth date may begin, in UTF-16 units. */
const reach = 48
/** How far a date without a year may lie from its word. */
const reachOfPart = 30

/**
 * A full date of a year up to this one, with nothing said about it, is read as a birth date: orders, deliveries and
 * invoices are recent.
 */
const lastSilentYear = 2010

type Dated = { readonly start: number; readonly text: string; readonly confidence: number }

/** Dates of birth: announced by a word, or full dates too old to be about an order. */
export function findBirthDates({ view, tokens, zones, words, business }: Reading): Finding[] {
  const { folded } = view
  const dates: readonly Place[] = fullDates.matchesIn(
    folded,
    zones.filter((zone) => mayDate(zone, tokens)),
  )
  const said = spokenDates(folded, words)
  const spoken = said.map(({ start, end }) => ({ start, text: folded.slice(start, end) }))
  const known = [
    ...announced(folded, tokens, dates, spoken),
    ...celebrated(folded, tokens),
    ...ofYear(folded, tokens, dates, spoken),
  ]
  const taken = new Set(known.map(({ start }) => start))
  const silent = said
    .filter(({ start, isFull, isNamed }) => isFull && isNamed && !taken.has(start))
    .map(({ start, end }) => ({ start, text: folded.slice(start, end), confidence: 0.5 }))
  const isOld = dates.some(({ text }) => (yearOf(text) ?? lastSilentYear + 1) <= lastSilentYear)
  const old = dates
    .filter(({ start, text }) => !taken.has(start) && !overlaps(business, start, start + text.length))
    .flatMap((date) => oldDate(folded, date, known.length > 0 || isOld))
  return [...known, ...silent, ...old].map(({ start, text, confidence }) =>
    finding('BIRTH_DATE', start, start + text.length, confidence),
  )
}

/** A date has a month by name, or three numbers in a row, or eight digits in one. */
const mayDate = ({ isDated, run }: Zone, { any }: Tokens): boolean =>
  isDated || run >= 8 || (any & isIn.anyMonth) !== 0 || (run >= 4 && (any & isIn.roman) !== 0)

type Place = Omit<Dated, 'confidence'>

function announced(
  folded: string,
  tokens: Tokens,
  dates: readonly Place[],
  spoken: readonly Place[],
): Dated[] {
  const found: Dated[] = []
  for (const { start: wordAt, end: from } of birthWords.matchesIn(folded, tokens)) {
    const isAfter = ({ start }: Place) => start >= from && start - from <= reach
    const date =
      dates.find(isAfter) ??
      spoken.find(isAfter) ??
      dates.find(({ start, text }) => start < wordAt && wordAt - start - text.length <= 24) ??
      (isOfThings.test(folded.slice(wordAt, from)) ? null : partAfter(partial, folded, from))
    if (date) found.push({ ...date, confidence: 0.92 })
  }
  return found
}

/** Firms and events have anniversaries too. */
const isOfThings = /^(?:aniversario|anniversary)/

/** Days of a birthday, before or after its word. */
function celebrated(folded: string, tokens: Tokens): Dated[] {
  const found: Dated[] = []
  for (const { start: wordAt, end: from } of birthdayWords.matchesIn(folded, tokens)) {
    const before = Math.max(0, wordAt - 36)
    const date =
      partAfter(birthday, folded, from) ??
      [...folded.slice(before, wordAt).matchAll(birthday)]
        .map(({ 0: text, index }) => ({ start: before + index, text }))
        .at(-1)
    if (date) found.push({ ...date, confidence: 0.85 })
  }
  return found
}

/** "sou de 19 de dezembro de 99", "soy del 82", "il nonno è del trentanove". */
function ofYear(folded: string, tokens: Tokens, dates: readonly Place[], spoken: readonly Place[]): Dated[] {
  const found: Dated[] = []
  for (const date of [...dates, ...spoken]) {
    if (beingOf.test(folded.slice(Math.max(0, date.start - 40), date.start)))
      found.push({ ...date, confidence: 0.9 })
  }
  for (const { start, end: from } of ofWord.matchesIn(folded, tokens)) {
    if (!beingOf.test(folded.slice(Math.max(0, start - 32), from))) continue
    const rest = folded.slice(from, from + 24)
    const text = monthAndYear.exec(rest)?.[0] ?? yearAfter.exec(rest)?.[0] ?? spokenYear(rest)
    if (text) found.push({ start: from, text, confidence: 0.85 })
  }
  return found
}

const ofWord = new WordPattern(/(?<![a-z])(?:de|del|do|da|di|of|dell')(?: (?:ano|anno|year))? (?='?[a-z\d])/g)
const monthAndYear = new RegExp(`^(?:${months}) (?:de |del |di |of )?'?(?:${year}|\\d{2})(?![a-z\\d])`)

/** "trentanove", "sesenta y ocho". */
function spokenYear(rest: string): string | null {
  const words = /^([a-z]+)(?: (?:e|y) ([a-z]+))?/.exec(rest)
  const first = worthOf.get(words?.[1] ?? '')
  if (!words || !first) return null
  if (first.digits.length === 2 && !first.ten && Number(first.digits) > 29) return words[1] ?? null
  return first.ten ? (worthOf.has(words[2] ?? '') ? words[0] : (words[1] ?? null)) : null
}

function partAfter(pattern: RegExp, folded: string, from: number): Place | null {
  for (const match of folded.slice(from, from + reachOfPart).matchAll(pattern)) {
    return { start: from + match.index, text: match[0] }
  }
  return null
}

const sinceWhen =
  /(?:desde|dal|since|from|cliente|fattura|pedido|order|lei|legge|ley|law|decreto|act|sorteo|quiniela|concurso)[^\d]*$/

/** A date without a word about it: old enough for a person, not the start of a contract. */
function oldDate(folded: string, { start, text }: Place, isAmongOthers: boolean): Dated[] {
  const age = yearOf(text)
  const before = folded.slice(Math.max(0, start - 24), start)
  if (age === null || age < 1915 || sinceWhen.test(before)) return []
  if (/\d{4}/.test(text)) {
    return age <= (isAmongOthers ? lastSilentYear + 10 : lastSilentYear)
      ? [{ start, text, confidence: 0.6 }]
      : []
  }
  const isAlone = folded.trim().length === text.length
  return age <= lastSilentYear && !/ /.test(text.replace(/[a-z].*/, ''))
    ? [{ start, text, confidence: isAlone ? 0.7 : 0.5 }]
    : []
}

/** Whether a date in figures is of an order, a delivery or a line of a chat: too late for a customer to be born. */
export const isRecent = (date: string): boolean =>
  /^[\d/.-]+$/.test(date) && (yearOf(date) ?? 0) > lastSilentYear + 10

/** Until 2030: dates of orders, deliveries and exported chats are of these years, and hardly anybody is born a hundred before. */
const lastShortYear = 30

/** The year a date says. */
function yearOf(date: string): number | null {
  const whole = /(?:19|20)\d{2}/.exec(date.replace(/^(\d{4})(?=(?:19|20)\d{2}$)/, ''))
  if (whole) return Number(whole[0])
  const short = /\d{2}$/.exec(date)
  if (!short) return null
  return Number(short[0]) > lastShortYear ? 1900 + Number(short[0]) : 2000 + Number(short[0])
}
