import type { FindingKind } from '../finding.ts'
import { compact } from './reading.ts'

/** What a value that came without a declaration is most likely to be. */
export function kindOfValue(value: string): FindingKind {
  if (/@.*\./.test(value)) return 'EMAIL'
  const digits = compact(value.replace('+', ''))
  if (/^\d{8,15}$/.test(digits)) return 'PHONE'
  if (/^\d+$/.test(digits)) return 'ID_NUMBER'
  if (/^[\p{L}\p{M} .'-]+$/u.test(value)) return 'NAME'
  return /\p{L}.*\s.*\d|\d.*\s.*\p{L}/u.test(value) ? 'ADDRESS' : 'OTHER'
}
