import { calendarWords } from './calendar-words.ts'
import { dayAfterArticle, dayOnly, fromToday, ofNextMonth, weekWords } from './date-phrases.ts'
import type { Language } from './reading.ts'
import {
  byWeekday,
  counted,
  type DateEvidence,
  type Day,
  dated,
  exactly,
  named,
  nextDay,
  slashed,
} from './said-date.ts'

export type DateRule = {
  /** Over folded text. */
  readonly pattern: RegExp
  readonly dateOf: (match: RegExpExecArray, day: Day) => DateEvidence | null
  /** Too weak for a sentence that answers no question for a date. */
  readonly askedOnly: boolean
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
    rule(`(\\d{1,2})${ofNextMonth[language]}`, ([, day], { today }) => {
      const { year, month } = today.with({ day: 1 }).add({ months: 1 })
      return dated(year, month, day)
    }),
    rule(`(?<! la )${oneOf(relative.keys())}`, ([, word], { today }) =>
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
