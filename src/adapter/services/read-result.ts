import type { ResultField, ServiceOperation } from '../../flow/service.ts'
import type { PlainValue } from '../../flow/talk-state.ts'

export type ReadResult = {
  readonly plain: { readonly [field: string]: PlainValue }
  readonly personal: { readonly [field: string]: PlainValue }
}

/** Characters of one field. */
const longestText = 2000
/** Rows of a list, and parts of a text given as a list. */
const mostRows = 200

/**
 * Holds a service's answer against its declaration: only declared fields go on, split by who may see them.
 *
 * @returns null when a field is missing or not what was declared: a service that lies in one field is not believed
 */
export function readResult({ result }: ServiceOperation, answer: unknown): ReadResult | null {
  const plain: Record<string, PlainValue> = {}
  const personal: Record<string, PlainValue> = {}
  for (const [name, field] of Object.entries(result)) {
    const value = readField(field, answer)
    if (value === undefined) return null
    ;(field.personal ? personal : plain)[name] = value
  }
  return { plain, personal }
}

/** @returns undefined when it is not as declared; null for an optional field that is not there */
function readField(field: ResultField, answer: unknown): PlainValue | undefined {
  const value = valueAt(answer, field.path)
  if (value === undefined || value === null) return field.optional ? null : undefined
  switch (field.type) {
    case 'text':
      return textOf(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : undefined
    case 'datetime':
      return typeof value === 'string' && isMoment(value) ? value : undefined
    case 'choice':
      return typeof value === 'string' && field.values.includes(value) ? value : undefined
    case 'list':
      return rowsOf(field.items, value)
  }
}

function valueAt(answer: unknown, path: string): unknown {
  let value = answer
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** A list of texts is one text with commas, so that a prompt can show it. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    if (value.length > mostRows || !value.every((part) => typeof part === 'string')) return undefined
    return textOf(value.join(', '))
  }
  return typeof value === 'string' && value.length <= longestText ? value : undefined
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/
const momentShape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** A day that exists: the 31st of November does not. */
function isDay(text: string): boolean {
  if (!dayShape.test(text)) return false
  const midnight = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text)
}

function isMoment(text: string): boolean {
  const day = momentShape.exec(text)?.[1]
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text))
}

function rowsOf(items: Readonly<Record<string, ResultField>>, value: unknown): PlainValue | undefined {
  if (!Array.isArray(value) || value.length > mostRows) return undefined
  const rows: PlainValue[] = []
  for (const item of value) {
    const row: Record<string, PlainValue> = {}
    for (const [name, field] of Object.entries(items)) {
      const read = readField(field, item)
      if (read === undefined) return undefined
      row[name] = read
    }
    rows.push(row)
  }
  return rows
}
