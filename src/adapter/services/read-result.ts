import type { ResultField, ServiceOperation } from '../../flow/service.ts'
import type { PlainValue } from '../../flow/talk-state.ts'
import { jsonAt } from './json-at.ts'
import { dayOf, momentOf, numberOf, textOf, yesNoOf } from './read-value.ts'

export type ReadResult = {
  readonly plain: { readonly [field: string]: PlainValue }
  readonly personal: { readonly [field: string]: PlainValue }
}

/** Rows of a list. */
const mostRows = 200

/**
 * Holds a service's answer against its declaration: only declared fields go on, split by who may see them.
 *
 * @returns the field that is missing or not what was declared: a service that lies in one field is not believed
 */
export function readResult(
  { result }: ServiceOperation,
  answer: unknown,
): ReadResult | { readonly unlike: string } {
  const plain: Record<string, PlainValue> = {}
  const personal: Record<string, PlainValue> = {}
  for (const [name, field] of Object.entries(result)) {
    const value = readField(field, answer)
    if (value === undefined) return { unlike: placeIn(name, field, answer) }
    ;(field.personal ? personal : plain)[name] = value
  }
  return { plain, personal }
}

/** Of a list the first field of its rows that is not as declared, as `times.start`. */
function placeIn(name: string, field: ResultField, answer: unknown): string {
  const rows = field.type === 'list' ? jsonAt(answer, field.path) : null
  if (field.type !== 'list' || !Array.isArray(rows) || rows.length > mostRows) return name
  for (const row of rows)
    for (const [item, own] of Object.entries(field.items))
      if (readField(own, row) === undefined) return `${name}.${placeIn(item, own, row)}`
  return name
}

/** @returns undefined when it is not as declared; null for an optional field that is not there */
function readField(field: ResultField, answer: unknown): PlainValue | undefined {
  if (field.type === 'choice') return choiceOf(field, answer)
  const value = field.rest.length > 0 ? joined(field, answer) : jsonAt(answer, field.path)
  if (value === undefined || value === null) return field.optional ? null : undefined
  switch (field.type) {
    case 'text':
      return textOf(value, field.sentAs, field.glue)
    case 'number':
      return numberOf(value, field.sentAs)
    case 'date':
      return dayOf(value, field.sentAs)
    case 'datetime':
      return momentOf(value, field.sentAs)
    case 'yes_no':
      return yesNoOf(value, field.sentAs)
    case 'list':
      return rowsOf(field.items, value)
  }
}

/** What stands at several places, without those that are empty; null when all are. */
function joined({ path, rest, glue }: ResultField, answer: unknown): unknown {
  const parts = [path, ...rest].map((place) => jsonAt(answer, place))
  const told = parts.filter((part) => part !== undefined && part !== null && part !== '')
  if (told.length === 0) return null
  return told.every((part) => typeof part === 'string' || typeof part === 'number') ? told.join(glue) : told
}

/** Of several places the first that says a word we know; what is no word makes the answer one that is not believed. */
function choiceOf(
  field: Extract<ResultField, { type: 'choice' }>,
  answer: unknown,
): string | null | undefined {
  const { path, rest, values, map, otherwise, optional } = field
  const said = [path, ...rest].map((place) => jsonAt(answer, place))
  const words = said.filter((value) => value !== undefined && value !== null)
  if (words.some((value) => typeof value === 'object')) return undefined
  for (const word of words.map(String)) {
    const ours = map.get(word) ?? (values.includes(word) ? word : null)
    if (ours !== null) return ours
  }
  if (words.length === 0) return optional ? null : undefined
  return otherwise ?? undefined
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
