import type { ExpressionType } from '../expression.ts'
import type { ResultField, ServiceOperation } from '../service.ts'
import type { SlotKind } from './slot-kind.ts'

/** A field of what an operation returns. */
export type FieldShape = {
  readonly type: ExpressionType
  /** What it is as a slot of a prompt. */
  readonly kind: SlotKind | null
  readonly personal: boolean
  /** What a choice can be; null for everything else. */
  readonly values: readonly string[] | null
  /** The fields of each row, where the field is a list. */
  readonly rows: ReadonlyMap<string, FieldShape> | null
}

const listed = new WeakMap<ServiceOperation, ReadonlyMap<string, FieldShape>>()

export function fieldsOfOperation(operation: ServiceOperation): ReadonlyMap<string, FieldShape> {
  const known = listed.get(operation) ?? shapes(operation.result)
  listed.set(operation, known)
  return known
}

const shapes = (fields: Readonly<Record<string, ResultField>>): ReadonlyMap<string, FieldShape> =>
  new Map(Object.entries(fields).map(([name, field]) => [name, shape(field)]))

function shape(field: ResultField): FieldShape {
  const { personal } = field
  switch (field.type) {
    case 'list': {
      const rows = [...shapes(field.items)].map(([name, item]) => [name, { ...item, personal }] as const)
      return { type: 'list', kind: null, personal, values: null, rows: new Map(rows) }
    }
    case 'number':
      return { type: 'number', kind: 'number', personal, values: null, rows: null }
    case 'yes_no':
      return { type: 'bool', kind: 'words', personal, values: null, rows: null }
    case 'datetime':
      return { type: 'timestamp', kind: 'moment', personal, values: null, rows: null }
    case 'date':
      return { type: 'string', kind: 'moment', personal, values: null, rows: null }
    case 'choice':
      return { type: 'string', kind: 'words', personal, values: field.values, rows: null }
    default:
      return { type: 'string', kind: 'words', personal, values: null, rows: null }
  }
}
