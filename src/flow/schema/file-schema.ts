import { type FileKind, type ShapedKind, shapeSchema } from './file-kind.ts'
import { kindWords, wordsFor } from './file-words.ts'
import { namedKeys } from './named-keys.ts'
import type { ProjectNames } from './project-names.ts'
import { promptSchema } from './prompt-schema.ts'
import type { SchemaNode } from './schema-node.ts'

/** JSON Schema of a kind of file in this project: every key explained, names of other files as what there is. */
export function fileSchema(kind: FileKind, names: ProjectNames): SchemaNode {
  const about = { title: `Sigilo: ${kind}`, description: kindWords[kind] }
  if (kind === 'prompts') return { ...promptSchema(names), ...about }
  return { ...explained({ kind, names }, '', shapeSchema(kind)), ...about }
}

type About = { readonly kind: ShapedKind; readonly names: ProjectNames }

function explained(about: About, path: string, node: SchemaNode): SchemaNode {
  const below = (inner: SchemaNode, key: string) =>
    explained(about, path === '' ? key : `${path}.${key}`, inner)
  const here = (inner: SchemaNode) => explained(about, path, inner)
  const { properties, additionalProperties, items, anyOf, $defs } = node
  const naming = namedKeys[about.kind][path]
  return {
    ...listed(node, naming?.value ? about.names[naming.value] : []),
    ...(naming?.keys && node.propertyNames && about.names[naming.keys].length > 0
      ? { propertyNames: { enum: about.names[naming.keys] } }
      : {}),
    ...(properties
      ? { properties: mapped(properties, (inner, key) => worded(about, path, key, below(inner, key))) }
      : {}),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: below(additionalProperties, '*') }
      : {}),
    ...(items ? { items: here(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(here) } : {}),
    ...($defs ? { $defs: mapped($defs, (inner, name) => explained(about, `@${name}`, inner)) } : {}),
  }
}

/** A text that has to be one of these. */
function listed(node: SchemaNode, known: readonly string[]): SchemaNode {
  if (node.type !== 'string' || known.length === 0) return node
  const { pattern: _, maxLength: __, ...rest } = node
  return { ...rest, enum: known }
}

function worded({ kind }: About, path: string, key: string, node: SchemaNode): SchemaNode {
  const description = wordsFor(kind, path === '' ? key : `${path}.${key}`)
  return description === null ? node : { description, ...node }
}

const mapped = <Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
