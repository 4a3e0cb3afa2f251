/** A part of Meta's JSON before it was looked at. Reading a missing or odd part gives nothing, never a fault. */
export type Untrusted = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Untrusted =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const recordIn = (value: unknown): Untrusted => (isRecord(value) ? value : {})

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const recordsIn = (value: unknown): readonly Untrusted[] => listIn(value).filter(isRecord)

/** A string with something in it, or a number as text; Meta writes some ids and times either way. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null
}

/** A whole number, also when written as text. */
export function wholeNumberIn(value: unknown): number | null {
  const text = textIn(value)
  return text !== null && /^-?\d{1,15}$/.test(text) ? Number(text) : null
}

/** Meta's word for a kind or an event: fit for a log line, so it is refused when it could be anything else. */
export function nameIn(value: unknown): string {
  return typeof value === 'string' && /^[A-Za-z][\w.-]{0,63}$/.test(value) ? value : 'unknown'
}
