import { Temporal } from 'temporal-polyfill'
import { calendarWords } from './calendar-words.ts'
import { findSpelledNumbers } from './number-words.ts'
import type { Language } from './reading.ts'

/** A date and how it was said: by weekday, or as a day of its own. */
export type DateEvidence = { readonly date: Temporal.PlainDate; readonly by: 'weekday' | 'day' }

type Day = {
  readonly today: Temporal.PlainDate
  readonly language: Language
  /** 12/08 is December 8. */
  readonly monthFirst: boolean
}

export type DateRule = {
  /** Over folded text. */
  readonly pattern: RegExp
  readonly dateOf: (match: RegExpExecArray, day: Day) => DateEvidence | null
  /** Too weak for a sentence that answers no question for a date. */
  readonly askedOnly: boolean
}

/** How each language turns a weekday into that of another week. Folded; `(?:…)` groups only. */
const weekWords: Readonly<
  Record<
    Language,
    {
      readonly this: string
      readonly next: string
      readonly nextWeek: string
      readonly coming: string
      readonly tail: string
    }
  >
> = {
  pt: {
    this: '(?:n?est[ae]|n?ess[ae]) ',
    next: '(?:n?[ao] )?proxim[ao] ',
    coming: ' (?:que vem|proxim[ao])',
    nextWeek: ' (?:da|na) (?:semana que vem|proxima semana|outra semana)',
    tail: '(?:[ -]feira)?',
  },
  es: {
    this: 'este ',
    next: '(?:el )?proximo ',
    coming: ' (?:que viene|proximo)',
    nextWeek: ' (?:de )?la (?:semana que viene|proxima semana|semana proxima)',
    tail: '',
  },
  it: {
    this: 'quest[oa] ',
    next: '(?:il |la )?prossim[oa] ',
    coming: ' (?:che viene|prossim[oa])',
    nextWeek: ' (?:della|la) (?:settimana prossima|prossima settimana|settimana che viene)',
    tail: '',
  },
  en: {
    this: 'this (?:coming )?',
    next: 'coming ',
    coming: '(?!)',
    nextWeek: ' (?:next week|week)',
    tail: '',
  },
}

/** How each language counts from today, around a number and a unit. */
const fromToday: Readonly<Record<Language, string>> = {
  pt: '(?:daqui a|daqui|em|dentro de)',
  es: '(?:en|dentro de)',
  it: '(?:tra|fra)',
  en: '(?:in|within)',
}

const dayOnly: Readonly<Record<Language, string>> = {
  pt: '(?:no )?dia (\\d{1,2})',
  es: '(?:el )?dia (\\d{1,2})',
  it: '(?:il )?giorno (\\d{1,2})',
  en: '(?:the )?(\\d{1,2})(?:st|nd|rd|th)',
}
const dayAfterArticle: Readonly<Record<Language, string>> = {
  pt: '(?:o|no|pro|para o) (\\d{1,2})',
  es: '(?:el|para el) (\\d{1,2})',
  it: "(?:il |per il |l'|l )(\\d{1,2})",
  en: '(?:the|on) (\\d{1,2})',
}

const start = '(?<![\\p{L}\\p{N}/.-])'
const end = '(?![\\p{L}\\p{N}]|[/.-]\\d)'
const rule = (source: string, dateOf: DateRule['dateOf'], askedOnly = false): DateRule => ({
  pattern: new RegExp(`${start}${source}${end}`, 'gu'),
  dateOf,
  askedOnly,
})
const oneOf = (words: Iterable<string>) => `(${[...words].toSorted((a, b) => b.length - a.length).join('|')})`

const rulesByLanguage = { pt: rulesOf('pt'), it: rulesOf('it'), es: rulesOf('es'), en: rulesOf('en') }

/** From the most telling form to the weakest. */
export const dateRules = (language: Language): readonly DateRule[] => rulesByLanguage[language]

function rulesOf(language: Language): readonly DateRule[] {
  const { months, relative, units } = calendarWords[language]
  const month = oneOf(months.keys())
  const unit = oneOf(units.keys())
  return [
    rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})', ([, year, monthNumber, day]) =>
      dated(year, Number(monthNumber), day),
    ),
    rule('(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})', ([, first, , second, year], day) =>
      slashed(first, second, year, day),
    ),
    rule('(\\d{1,2})[/-](\\d{1,2})', ([, first, second], day) => slashed(first, second, undefined, day)),
    rule(
      `(\\d{1,2}|primeiro|primo|primero|first)(?:st|nd|rd|th|[oºa°])?(?: de| del| of|,)? ${month}\\.?(?:(?: de| del|,)? (\\d{4}))?`,
      ([, day, name, year], context) => named(months.get(name ?? ''), day, year, context),
    ),
    rule(`${month}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`, ([, name, day, year], context) =>
      named(months.get(name ?? ''), day, year, context),
    ),
    rule(oneOf(relative.keys()), ([, word], { today }) =>
      exactly(today.add({ days: relative.get(word ?? '') ?? 0 })),
    ),
    rule(`${fromToday[language]} (\\p{L}+|\\d{1,3}) ${unit}`, ([, count, name], context) =>
      counted(count, units.get(name ?? ''), context),
    ),
    rule(`(\\p{L}+|\\d{1,3}) ${unit} from (?:now|today)`, ([, count, name], context) =>
      counted(count, units.get(name ?? ''), context),
    ),
    ...weekdayRules(language),
    rule(dayOnly[language], ([, day], { today }) => nextDay(today, Number(day))),
    rule(dayAfterArticle[language], ([, day], { today }) => nextDay(today, Number(day)), true),
  ]
}

/**
 * `sexta` is the next Friday after today, `esta sexta` may be today. `sexta que vem`, `venerdì prossimo` and
 * `el viernes que viene` are the next Friday too; English `next friday` is that of next week, as most people there say.
 */
function weekdayRules(language: Language): readonly DateRule[] {
  const { weekdays } = calendarWords[language]
  const words = weekWords[language]
  const weekday = `${oneOf(weekdays.keys())}${words.tail}`
  const notOrdinal = '(?! (?:opcao|vez|via|vaga|opcion|opzione|option|unidade|compra|linha))'
  const numberOf = (name: string | undefined) => weekdays.get(name ?? '') ?? 1
  const inNextWeek: DateRule['dateOf'] = ([, name], { today }) =>
    byWeekday(today.add({ days: 8 - today.dayOfWeek + numberOf(name) - 1 }))
  const afterToday: DateRule['dateOf'] = ([, name], { today }) =>
    byWeekday(today.add({ days: ((numberOf(name) - today.dayOfWeek + 6) % 7) + 1 }))
  const fromTodayOn: DateRule['dateOf'] = ([, name], { today }) =>
    byWeekday(today.add({ days: (numberOf(name) - today.dayOfWeek + 7) % 7 }))
  return [
    rule(`${weekday}${words.nextWeek}`, inNextWeek),
    ...(language === 'en'
      ? [rule(`next ${weekday}`, inNextWeek), rule(`next week(?: on)? ${weekday}`, inNextWeek)]
      : []),
    rule(`${words.next}${weekday}`, afterToday),
    rule(`${weekday}${words.coming}`, afterToday),
    rule(`${words.this}${weekday}${notOrdinal}`, fromTodayOn),
    rule(`${weekday}${notOrdinal}`, afterToday),
  ]
}

const byWeekday = (date: Temporal.PlainDate): DateEvidence => ({ date, by: 'weekday' })
const exactly = (date: Temporal.PlainDate): DateEvidence => ({ date, by: 'day' })

/** Null for a day that does not exist, such as February 30. */
function dated(
  year: string | number | undefined,
  month: number,
  day: string | number | undefined,
): DateEvidence | null {
  try {
    return exactly(
      Temporal.PlainDate.from(
        { year: fullYear(Number(year)), month, day: Number(day) },
        { overflow: 'reject' },
      ),
    )
  } catch {
    return null
  }
}

/** `26` is 2026, `84` is 1984. */
const fullYear = (year: number) => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year)

function slashed(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  { today, monthFirst }: Day,
) {
  const american = (monthFirst && Number(first) <= 12) || Number(second) > 12
  const [day, month] = american ? [second, first] : [first, second]
  return year === undefined ? yearless(today, Number(month), Number(day)) : dated(year, Number(month), day)
}

function named(
  month: number | undefined,
  day: string | undefined,
  year: string | undefined,
  { today }: Day,
): DateEvidence | null {
  if (month === undefined) return null
  const number = /^\d/.test(day ?? '') ? Number(day) : 1
  return year === undefined ? yearless(today, month, number) : dated(year, month, number)
}

/** The next such day: this year, or when it is over a year with that day (February 29). */
function yearless(today: Temporal.PlainDate, month: number, day: number): DateEvidence | null {
  for (let year = today.year; year <= today.year + 8; year++) {
    const evidence = dated(year, month, day)
    if (evidence && Temporal.PlainDate.compare(evidence.date, today) >= 0) return evidence
  }
  return null
}

function nextDay(today: Temporal.PlainDate, day: number): DateEvidence | null {
  for (let months = 0; months <= 2; months++) {
    const { year, month } = today.with({ day: 1 }).add({ months })
    const evidence = dated(year, month, day)
    if (evidence && Temporal.PlainDate.compare(evidence.date, today) >= 0) return evidence
  }
  return null
}

const articles: ReadonlySet<string> = new Set(['um', 'uma', 'un', 'una', 'uno', 'a', 'an', 'one'])

function counted(
  count: string | undefined,
  unit: 'days' | 'weeks' | 'months' | undefined,
  { today, language }: Day,
): DateEvidence | null {
  const word = count ?? ''
  const number = articles.has(word)
    ? 1
    : /^\d/.test(word)
      ? Number(word)
      : findSpelledNumbers(word, language)[0]?.value
  return number === undefined || !unit ? null : exactly(today.add({ [unit]: number }))
}
