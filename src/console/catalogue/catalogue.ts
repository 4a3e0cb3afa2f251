import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { ptBr } from './pt-br.ts'
import type { PageLocale, Words } from './words.ts'

/** The page in each of its languages, in the order they are offered. */
export const catalogue: Readonly<Record<PageLocale, Words>> = { 'pt-BR': ptBr, it, es, en }

export const pageLocales = Object.keys(catalogue) as readonly PageLocale[]

/** The first of the browser's languages that the page speaks. */
export function localeFor(wanted: readonly string[]): PageLocale {
  const spoken = wanted.flatMap((tag) =>
    pageLocales.filter((locale) => tag.slice(0, 2) === locale.slice(0, 2)),
  )
  return spoken[0] ?? 'pt-BR'
}

export const isPageLocale = (text: string | null): text is PageLocale =>
  pageLocales.some((locale) => locale === text)
