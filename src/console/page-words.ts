import { createContext, useContext } from 'react'
import type { Catalogue, PageLocale } from './catalogue/locales.ts'

/** The language the page is shown in. */
export const PageLanguage = createContext<PageLocale>('pt-BR')

export const usePageLocale = (): PageLocale => useContext(PageLanguage)

/** The words of one catalogue in the page's language. */
export const useWords = <Words>(catalogue: Catalogue<Words>): Words => catalogue[usePageLocale()]

/** Times as people of the page's language write them. */
export function useClockTime(): (at: number) => { readonly short: string; readonly exact: string } {
  const locale = usePageLocale()
  const short = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const exact = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  return (at) => ({ short: short.format(at), exact: exact.format(at) })
}
