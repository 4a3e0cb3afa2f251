import type { PageLocale } from '../locales.ts'

/** `1 entry`, `5,000 entries`, as people of the language write numbers. */
export function countedIn(locale: PageLocale): (count: number, one: string, many: string) => string {
  const numbers = new Intl.NumberFormat(locale)
  return (count, one, many) => `${numbers.format(count)} ${count === 1 ? one : many}`
}
