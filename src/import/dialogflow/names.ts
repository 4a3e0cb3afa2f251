const longestName = 40

/** `Cafe Contact (copy)` as a name of ours: `cafe_contact_copy`. */
export function slug(text: string, otherwise: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, longestName)
    .replace(/_+$/, '')
  return folded === '' ? otherwise : folded
}

/** `order.status` keeps its dots. */
export const dotted = (text: string): string =>
  text
    .split('.')
    .map((part) => slug(part, ''))
    .filter((part) => part !== '')
    .join('.') || 'intent'

/** Names given out once each: the second `menu` is `menu_2`. */
export function nameGiver(taken: Iterable<string>): (wanted: string) => string {
  const given = new Set(taken)
  return (wanted) => {
    let name = wanted
    for (let number = 2; given.has(name); number++) name = `${wanted}_${number}`
    given.add(name)
    return name
  }
}

/** Our languages; the codes of an agent are small and many (`pt-br`, `es-419`, `it-it`). */
export function localeOf(code: string): string | null {
  const [language = '', ...region] = code.trim().toLowerCase().split('-')
  if (language === 'pt') return region.includes('pt') ? null : 'pt-BR'
  return ['it', 'es', 'en'].includes(language) ? language : null
}

/** Words for people as ICU MessageFormat: what is special there is only text here. */
export const icu = (text: string): string =>
  text.replace(/'(?=['{}<>#|])/g, "''").replace(/[{}<>]/g, (sign) => `'${sign}'`)

/** At most so many characters, cut at a word. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most - 1)
  const blank = head.lastIndexOf(' ')
  return `${(blank > most / 2 ? head.slice(0, blank) : head).trimEnd()}…`
}
