import type { Language } from './reading.ts'

/** How each language turns a weekday into that of another week. Folded; `(?:…)` groups only. */
export const weekWords: Readonly<
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
export const fromToday: Readonly<Record<Language, string>> = {
  pt: '(?:daqui a|daqui|em|dentro de)',
  es: '(?:en|dentro de)',
  it: '(?:tra|fra)',
  en: '(?:in|within)',
}

export const dayOnly: Readonly<Record<Language, string>> = {
  pt: '(?:no )?dia (\\d{1,2})',
  es: '(?:el )?dia (\\d{1,2})',
  it: '(?:il )?giorno (\\d{1,2})',
  en: '(?:the )?(\\d{1,2})(?:st|nd|rd|th)',
}
export const dayAfterArticle: Readonly<Record<Language, string>> = {
  pt: '(?:o|no|pro|para o) (\\d{1,2})',
  es: '(?:el|para el) (\\d{1,2})',
  it: "(?:il |per il |l'|l )(\\d{1,2})",
  en: '(?:the|on) (\\d{1,2})',
}

/** A day of next month, after the number. */
export const ofNextMonth: Readonly<Record<Language, string>> = {
  pt: ' do (?:mes que vem|proximo mes)',
  es: ' del (?:mes que viene|proximo mes|mes proximo)',
  it: ' del (?:mese prossimo|prossimo mese|mese che viene)',
  en: '(?:st|nd|rd|th) (?:of )?next month',
}
