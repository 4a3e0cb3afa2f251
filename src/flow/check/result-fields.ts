import type { Flow } from '../flow.ts'
import { rowSource } from '../row-source.ts'
import { savedNames } from '../saved-names.ts'
import type { Draft } from './draft.ts'
import { operationOf } from './names-of.ts'
import { type FieldShape, fieldsOfOperation } from './operation-shape.ts'

/** The fields of a saved result or chosen row; null where they are not known. */
export function fieldsOf(draft: Draft, flow: Flow, saved: string): ReadonlyMap<string, FieldShape> | null {
  const source = operationOf(flow, saved)
  const operation = source && draft.services?.get(source.operation)
  if (!source || !operation) return null
  const fields = fieldsOfOperation(operation)
  if (!source.row) return fields
  return listOf(fields, source.list)
}

type Fields = ReadonlyMap<string, FieldShape>

/** The fields of a row of the named list, or of the only one. */
const listOf = (fields: Fields, list: string | null): Fields | null =>
  (list === null ? [...fields.values()].find(({ rows }) => rows !== null) : fields.get(list))?.rows ?? null

/** The slots a row of a saved list is shown with. */
export function rowFields(draft: Draft, flow: Flow, rows: string): readonly string[] | null {
  const { result, list } = rowSource(rows)
  const fields = fieldsOf(draft, flow, result)
  const row = fields && listOf(fields, list)
  return row ? [...row.keys()] : null
}

/** The lists a result has. */
export const listsOf = (draft: Draft, flow: Flow, saved: string): readonly string[] =>
  [...(fieldsOf(draft, flow, saved) ?? [])].flatMap(([name, { rows }]) => (rows === null ? [] : [name]))

/** The slots of a template's parameters: every answer, and every field as `time_start`. */
export const templateSlots = (draft: Draft, flow: Flow): readonly string[] | null =>
  withFields(draft, flow, [...flow.answers.keys()], savedNames(flow))

/** The slots of a summary: every item, and the fields of chosen rows as `time_start`. */
export const confirmSlots = (draft: Draft, flow: Flow, items: readonly string[]): readonly string[] | null =>
  withFields(
    draft,
    flow,
    items,
    items.filter((item) => savedNames(flow).has(item)),
  )

function withFields(
  draft: Draft,
  flow: Flow,
  names: readonly string[],
  saved: Iterable<string>,
): readonly string[] | null {
  const slots = [...names]
  for (const name of saved) {
    const fields = fieldsOf(draft, flow, name)
    if (fields === null) return null
    slots.push(...[...fields.keys()].map((field) => `${name}_${field}`))
  }
  return slots
}
