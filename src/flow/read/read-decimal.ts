import type { Language } from './reading.ts'

/**
 * A number as people of a language write it: `1.234,5` in pt, it and es, `1,234.5` in en. A single separator before
 * exactly three digits groups thousands only where the language groups with it. Null when the groups make no number.
 */
export function readDecimal(text: string, language: Language): number | null {
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ',']
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (last < 0) return Number(text)
  const separator = text[last] ?? ''
  const tail = text.slice(last + 1)
  const isGrouping = tail.length === 3 && (separator === group || text.split(separator).length > 2)
  const whole = isGrouping ? text : text.slice(0, last)
  if (!/^-?\d{1,15}$|^-?\d{1,3}([.,]\d{3})+$/.test(whole)) return null
  const integer = whole.replace(/[.,]/g, '')
  if (isGrouping) return Number(integer)
  return separator === point || tail.length !== 3 || group !== separator ? Number(`${integer}.${tail}`) : null
}
