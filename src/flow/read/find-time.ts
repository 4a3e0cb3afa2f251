import type { Found } from './reading.ts'

/** A time of day, folded text: `às 11`, `11h30`, `alle 15`, `a las 3 de la tarde`, `at 11`, `3:15 pm`, noon. */
const clock =
  /(?<![\p{L}\p{N}/.,-])(as |a las |las |alle ore |alle |ore |at |pelas )?(\d{1,2})(?:(?::|h|\.)([0-5]\d)|( ?h(?:oras|rs|s)?| ?o'clock| ore))?( ?[ap]\.?m\.?| da tarde| da noite| da manha| de la tarde| de la noche| de la manana| di pomeriggio| del pomeriggio| di sera| di mattina| del mattino)?(?![\p{L}\p{N}/]|[.,-]\d)/gu
const noon = /(?<!\p{L})(?:meio[ -]dia|mezzogiorno|mediodia|noon|midday)(?!\p{L})/gu
const afternoon = /tarde|noite|noche|pomeriggio|sera|p\.?m/

/** Times of day as `HH:MM`; a bare number is none. */
export function findTime(folded: string): readonly Found[] {
  const found: Found[] = []
  for (const match of folded.matchAll(clock)) {
    const [whole, before, hour, minute, suffix, part = ''] = match
    if (!before && minute === undefined && !suffix && !part) continue
    const said = Number(hour)
    const hours = afternoon.test(part) && said < 12 ? said + 12 : /a\.?m/.test(part) && said === 12 ? 0 : said
    if (hours > 23) continue
    const value = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
    found.push({ value, start: match.index, end: match.index + whole.length })
  }
  for (const match of folded.matchAll(noon))
    found.push({ value: '12:00', start: match.index, end: match.index + match[0].length })
  return found
}
