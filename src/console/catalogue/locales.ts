/** A language the console speaks. */
export type PageLocale = 'pt-BR' | 'it' | 'es' | 'en'

/** The words of a page, or of what pages share, in each language. */
export type Catalogue<Words> = Readonly<Record<PageLocale, Words>>

/** Every language by its own name, in the order they are offered. */
export const languageNames: Catalogue<string> = {
  'pt-BR': 'Português',
  it: 'Italiano',
  es: 'Español',
  en: 'English',
}

export const pageLocales = Object.keys(languageNames) as readonly PageLocale[]

/** The first of the browser's languages that the page speaks. */
export function localeFor(wanted: readonly string[]): PageLocale {
  const spoken = wanted.flatMap((tag) =>
    pageLocales.filter((locale) => tag.slice(0, 2) === locale.slice(0, 2)),
  )
  return spoken[0] ?? 'pt-BR'
}

export const isPageLocale = (text: string | null): text is PageLocale =>
  pageLocales.some((locale) => locale === text)
