import type { Language } from './reading.ts'

const first = {
  pt: 'primeir segund terceir quart quint sext setim oitav non decim',
  it: 'prim second terz quart quint sest settim ottav non decim',
  es: 'primer segund tercer cuart quint sext septim octav noven decim',
}
const english = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const last = new Set(['ultimo', 'ultima', 'last', 'final'])

/** `segundo` is 2, `la prima` 1, `2nd` 2; `last` for the last one; null for no ordinal. Folded words. */
export function ordinalOf(word: string, language: Language): number | 'last' | null {
  if (last.has(word)) return 'last'
  const digits = /^(\d{1,2})(?:st|nd|rd|th|[oaºª])$/.exec(word)?.[1]
  if (digits) return Number(digits)
  const index =
    language === 'en'
      ? english.indexOf(word)
      : first[language]
          .split(' ')
          .findIndex(
            (stem) => word === stem || (word.startsWith(stem) && /^[oa]$/.test(word.slice(stem.length))),
          )
  return index < 0 ? null : index + 1
}
