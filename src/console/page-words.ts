import { createContext, useContext } from 'react'
import { catalogue } from './catalogue/catalogue.ts'
import type { PageLocale } from './catalogue/words.ts'

/** The language the page is shown in. */
export const PageLanguage = createContext<PageLocale>('pt-BR')

export const useWords = () => catalogue[useContext(PageLanguage)]

/** Times as people of the page's language write them. */
export function useClockTime(): (at: number) => { readonly short: string; readonly exact: string } {
  const locale = useContext(PageLanguage)
  const short = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const exact = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  return (at) => ({ short: short.format(at), exact: exact.format(at) })
}
