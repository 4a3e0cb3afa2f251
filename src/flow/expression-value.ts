import type { PlainValue } from './talk-state.ts'

/** An instant with its offset, as services write it: `2026-08-12T11:00:00-03:00`. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** The values as CEL wants them: instants and `now` (milliseconds since 1970) become timestamps. */
export function valueFor(values: Readonly<Record<string, PlainValue>>): Record<string, unknown> {
  const bound = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, celValue(value)]))
  return typeof values.now === 'number' ? { ...bound, now: new Date(values.now) } : bound
}

function celValue(value: PlainValue): unknown {
  if (typeof value === 'string') return instant.test(value) ? timestampOf(value) : value
  if (Array.isArray(value)) return value.map(celValue)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, celValue(field)]))
  return value
}

function timestampOf(text: string): Date | string {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? text : time
}

/** Back to what a talk may keep: timestamps as ISO text in UTC, whole numbers as numbers; null for anything else. */
export function plainOf(value: unknown): PlainValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint' || typeof value === 'number') return finite(Number(value))
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) return value.map(plainOf)
  if (value instanceof Map) return fieldsOf([...value])
  if (isRecord(value)) return fieldsOf(Object.entries(value))
  return null
}

const finite = (value: number) => (Number.isFinite(value) ? value : null)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const fieldsOf = (entries: readonly (readonly [unknown, unknown])[]): PlainValue =>
  Object.fromEntries(entries.map(([name, field]) => [String(name), plainOf(field)]))
