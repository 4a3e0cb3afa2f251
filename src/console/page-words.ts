import { createContext, useContext } from 'react'
import type { Catalogue, PageLocale } from './catalogue/locales.ts'

/** The language the page is shown in. */
export const PageLanguage = createContext<PageLocale>('pt-BR')

export const usePageLocale = (): PageLocale => useContext(PageLanguage)

/** The words of one catalogue in the page's language. */
export const useWords = <Words>(catalogue: Catalogue<Words>): Words => catalogue[usePageLocale()]

/** The time zone times are told in; undefined: the browser's. */
export const PageTimeZone = createContext<string | undefined>(undefined)

/** Times as people of the page's language write them. */
export function useClockTime(): (at: number) => { readonly short: string; readonly exact: string } {
  const locale = usePageLocale()
  const timeZone = useContext(PageTimeZone)
  const minutes = { hour: '2-digit', minute: '2-digit', timeZone } as const
  const short = new Intl.DateTimeFormat(locale, minutes)
  const exact = new Intl.DateTimeFormat(locale, { ...minutes, second: '2-digit' })
  return (at) => ({ short: short.format(at), exact: exact.format(at) })
}
