import type { Finding } from '../finding.ts'
import { matchesIn } from './digit-zones.ts'
import { finding, type Reading } from './reading.ts'
import { isNumberWord } from './spoken-number-words.ts'

const months =
  'jan(?:eiro|uary)?|gen(?:naio)?|ene(?:ro)?|fe[bv](?:ereiro|braio|rero|ruary)?|mar(?:co|zo|ch)?|a[bp]r(?:il|ile)?|mai(?:o)?|mag(?:gio)?|may(?:o)?|jun(?:ho|io|e)?|giu(?:gno)?|jul(?:ho|io|y)?|lug(?:lio)?|ago(?:sto)?|aug(?:ust)?|set(?:embro|tembre)?|sep(?:t|tember|tiembre)?|out(?:ubro)?|ott(?:obre)?|oct(?:ober|ubre)?|nov(?:embro|embre|iembre|ember)?|dez(?:embro)?|dic(?:embre|iembre)?|dec(?:ember)?'
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|o)?'
const year = '(?:19|20)\\d{2}'
const gap = "[ ./,-]{0,3}(?:(?:de|del|di|of|do|the|d')[ ]){0,2}"

const full = new RegExp(
  `(?<![a-z\\d])(?:${day}[ ]?[-/. ][ ]?(?:0?[1-9]|1[0-2])[ ]?[-/. ][ ]?(?:${year}|\\d{2})|(?:0?[1-9]|1[0-2])[-/.](?:1[3-9]|2\\d|3[01])[-/.](?:${year}|\\d{2})|${year}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|${day} (?:do|de|del|of the) (?:0?[1-9]|1[0-2]) (?:de|do|del) (?:${year}|\\d{2})|(?:the )?${day}${gap}(?:${months})(?:\\.)?${gap}(?:del )?'?(?:${year}|\\d{2})|(?:${months})\\.?[ ]${day},?[ ]${year}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year})(?![a-z\\d])`,
  'g',
)
const partial = new RegExp(
  `(?<![a-z\\d])(?:${day}${gap}(?:${months})|(?:${months})\\.?[ ]${day}|${day}/(?:0?[1-9]|1[0-2])|(?:(?:de|in|nel|em|en|del) )?${year}|(?:(?:in|nel|em|en|del|classe) '?|')[4-9]\\d)(?![a-z\\d/])`,
  'g',
)

const announcing =
  /(?<![a-z])(?:nasc(?:imento|i|ida|ido|er|\.)?|dat?a? (?:de |di )?nasc\w*|dn|d\.n\.|nascit[ao]|nat[oa](?: il| a| nel)?|sono del|nac(?:i|io|ida|ido|imiento|\.)?|f\.? ?nac\w*|fn|born|birth(?:day|date|s)?|dob|d\.o\.b\.?|bday|b-day|aniversario|niver|compleanno|compio|cumple(?:anos)?|fecha de nac\w*|anniversary|classe)(?![a-z])/g

/** How far after its word a birth date may begin, in UTF-16 units. */
const reach = 48

/**
 * A full date of a year up to this one, with nothing said about it, is read as a birth date: orders, deliveries and
 * invoices are recent.
 */
const lastSilentYear = 2010

/** Dates of birth: announced by a word, or full dates too old to be about an order. */
export function findBirthDates({ view, zones }: Reading): Finding[] {
  const { folded } = view
  const found: Finding[] = []
  const dates = [...matchesIn(folded, zones, full)]
  const taken = new Set<number>()
  for (const match of folded.matchAll(announcing)) {
    const from = match.index + match[0].length
    const date =
      dates.find(({ start }) => start >= from && start - from <= reach) ??
      dates.find(({ start, text }) => start < match.index && match.index - start - text.length <= 24) ??
      spokenAfter(folded, from) ??
      partialAfter(folded, from)
    if (date) {
      taken.add(date.start)
      found.push(finding('BIRTH_DATE', date.start, date.start + date.text.length, 0.92))
    }
  }
  for (const { start, text } of dates) {
    if (!taken.has(start) && isOld(text) && !sinceWhen.test(folded.slice(Math.max(0, start - 24), start))) {
      found.push(finding('BIRTH_DATE', start, start + text.length, 0.6))
    }
  }
  return found
}

const sinceWhen = /(?:desde|dal|since|from|cliente|fattura|pedido|order|lei|legge|ley|law|decreto)[^\d]*$/

const monthWord = new RegExp(`(?<![a-z])(?:${months})(?![a-z])`)

/** "venti marzo ottantotto": the month between number words. */
function spokenAfter(folded: string, from: number): { start: number; text: string } | null {
  const window = folded.slice(from, from + 60)
  const month = monthWord.exec(window)
  if (!month) return null
  const before = /([a-z]+) (?:de |di |of )?$/.exec(window.slice(0, month.index))
  if (!before || !isNumberWord(before[1] ?? '')) return null
  let end = month.index + month[0].length
  for (const match of window.slice(end).matchAll(/ ([a-z]+)/g)) {
    const word = match[1] ?? ''
    if (!isNumberWord(word) && !/^(?:de|del|di|e|y|and|of)$/.test(word)) break
    if (isNumberWord(word)) end = month.index + month[0].length + match.index + match[0].length
  }
  return { start: from + before.index, text: window.slice(before.index, end) }
}

function partialAfter(folded: string, from: number): { start: number; text: string } | null {
  for (const match of folded.slice(from, from + 30).matchAll(partial)) {
    return { start: from + match.index, text: match[0] }
  }
  return null
}

function isOld(date: string): boolean {
  const found = /(?:19|20)\d{2}/.exec(date.replace(/^(\d{4})(?=(?:19|20)\d{2}$)/, ''))
  const value = Number(found?.[0])
  return value >= 1915 && value <= lastSilentYear
}
