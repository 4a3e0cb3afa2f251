import type { FindingKind } from '../finding.ts'
import { compact } from './reading.ts'

/** What a value that came without a declaration is most likely to be. */
export function kindOfValue(value: string): FindingKind {
  const at = value.indexOf('@')
  if (at >= 0 && value.includes('.', at)) return 'EMAIL'
  const digits = compact(value.replace('+', ''))
  if (/^\d{8,15}$/.test(digits)) return 'PHONE'
  if (/^\d+$/.test(digits)) return 'ID_NUMBER'
  if (/^[\p{L}\p{M} .'-]+$/u.test(value)) return 'NAME'
  const isMixed = [/\p{L}/u, /\s/, /\d/].every((part) => part.test(value))
  return isMixed ? 'ADDRESS' : 'OTHER'
}
