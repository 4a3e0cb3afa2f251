import type { Language } from './reading.ts'

/** Words of the calendar in one language, folded. The first month is 1, Monday is 1. */
export type CalendarWords = {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** Days from today. */
  readonly relative: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, 'days' | 'weeks' | 'months'>
}

const numbered = (line: string): ReadonlyMap<string, number> =>
  new Map(
    line
      .split(' ')
      .flatMap((spellings, index) => spellings.split('|').map((word) => [word, index + 1] as const)),
  )

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  pt: {
    months: numbered(
      'janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    ),
    weekdays: numbered('segunda|seg terca quarta quinta sexta sabado|sab domingo|dom'),
    relative: new Map([
      ['depois de amanha', 2],
      ['amanha', 1],
      ['hoje', 0],
      ['hj', 0],
      ['anteontem', -2],
      ['ontem', -1],
    ]),
    units: new Map([
      ['dia', 'days'],
      ['dias', 'days'],
      ['semana', 'weeks'],
      ['semanas', 'weeks'],
      ['mes', 'months'],
      ['meses', 'months'],
    ]),
  },
  it: {
    months: numbered(
      'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic',
    ),
    weekdays: numbered('lunedi|lun martedi mercoledi|mer giovedi|gio venerdi|ven sabato|sab domenica|dom'),
    relative: new Map([
      ['dopo domani', 2],
      ['dopodomani', 2],
      ['domani', 1],
      ['oggi', 0],
      ['l altro ieri', -2],
      ['ieri', -1],
    ]),
    units: new Map([
      ['giorno', 'days'],
      ['giorni', 'days'],
      ['settimana', 'weeks'],
      ['settimane', 'weeks'],
      ['mese', 'months'],
      ['mesi', 'months'],
    ]),
  },
  es: {
    months: numbered(
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic',
    ),
    weekdays: numbered('lunes|lun martes miercoles|mie jueves|jue viernes|vie sabado|sab domingo|dom'),
    relative: new Map([
      ['pasado manana', 2],
      ['manana', 1],
      ['hoy', 0],
      ['antes de ayer', -2],
      ['anteayer', -2],
      ['ayer', -1],
    ]),
    units: new Map([
      ['dia', 'days'],
      ['dias', 'days'],
      ['semana', 'weeks'],
      ['semanas', 'weeks'],
      ['mes', 'months'],
      ['meses', 'months'],
    ]),
  },
  en: {
    months: numbered(
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
    ),
    weekdays: numbered(
      'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thurs friday|fri saturday sunday',
    ),
    relative: new Map([
      ['the day after tomorrow', 2],
      ['day after tomorrow', 2],
      ['tomorrow', 1],
      ['tmrw', 1],
      ['tmr', 1],
      ['today', 0],
      ['tonight', 0],
      ['yesterday', -1],
    ]),
    units: new Map([
      ['day', 'days'],
      ['days', 'days'],
      ['week', 'weeks'],
      ['weeks', 'weeks'],
      ['month', 'months'],
      ['months', 'months'],
    ]),
  },
}

const allMonths = new Set(Object.values(calendarWords).flatMap(({ months }) => [...months.keys()]))
const allWeekdays = new Map(Object.values(calendarWords).flatMap(({ weekdays }) => [...weekdays]))

/** A month in any of the languages. */
export const isMonth = (word: string): boolean => allMonths.has(word)

/** Monday = 1, in any of the languages; null when the word is no weekday. */
export const weekdayOf = (word: string): number | null => allWeekdays.get(word) ?? null
