import { createContext, useContext } from 'react'
import type { Catalogue, PageLocale } from './catalogue/locales.ts'
import { madeOnce } from './made-once.ts'

/** The language the page is shown in. */
export const PageLanguage = createContext<PageLocale>('pt-BR')

export const usePageLocale = (): PageLocale => useContext(PageLanguage)

/** The words of one catalogue in the page's language. */
export const useWords = <Words>(catalogue: Catalogue<Words>): Words => catalogue[usePageLocale()]

/** The time zone times are told in; undefined: the browser's. */
export const PageTimeZone = createContext<string | undefined>(undefined)

/** Times as people of the page's language write them. */
export const useClockTime = (): ((at: number) => ClockTime) =>
  clockTimeIn(usePageLocale(), useContext(PageTimeZone))

type ClockTime = { readonly short: string; readonly exact: string }

const clockTimeIn = madeOnce((locale: string, timeZone: string | undefined) => {
  const minutes = { hour: '2-digit', minute: '2-digit', timeZone } as const
  const short = new Intl.DateTimeFormat(locale, minutes)
  const exact = new Intl.DateTimeFormat(locale, { ...minutes, second: '2-digit' })
  return (at: number): ClockTime => ({ short: short.format(at), exact: exact.format(at) })
})
