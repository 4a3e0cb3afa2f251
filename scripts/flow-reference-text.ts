import { type FileKind, filesOfKind } from '../src/flow/schema/file-kind.ts'
import { fileSchema } from '../src/flow/schema/file-schema.ts'
import { noNames } from '../src/flow/schema/project-names.ts'
import type { SchemaNode } from '../src/flow/schema/schema-node.ts'

/** Begins and ends the part of the guide that is written from the schemas. */
const marks = ['<!-- reference: written by scripts/write-docs.ts -->', '<!-- /reference -->'] as const

/** The designers' guide with the reference that belongs into it. @throws Error when it lacks the markers */
export function withReference(guide: string): string {
  const [start, end] = marks
  const [before, rest] = guide.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the guide lacks ${start} or ${end}`)
  return `${before}${start}\n${reference()}${end}${after}`
}

const reference = (): string =>
  (Object.keys(filesOfKind) as FileKind[]).map((kind) => section(kind, fileSchema(kind, noNames))).join('\n')

function section(kind: FileKind, schema: SchemaNode): string {
  const files = filesOfKind[kind].filter((glob) => !glob.startsWith('!')).map((glob) => `\`${glob}\``)
  const head = `### ${kind}: ${files.join(', ')}\n\n${schema.description}\n`
  const { $defs = {} } = schema
  const named = kind === 'flow' ? Object.entries($defs) : []
  const own = rowsOf(schema, '')
  return [
    head,
    ...(own.length > 0 ? [table(own)] : []),
    ...named.map(([name, node]) =>
      name === 'exit'
        ? `**Where a step can be left** stands a step’s name, \`end\`, or:\n\n${table(rowsOf(node, ''))}`
        : `**\`${name}\`**\n\n${table(rowsOf(node, ''))}`,
    ),
  ].join('\n')
}

type Row = readonly [key: string, takes: string, says: string]

const table = (rows: readonly Row[]): string =>
  `| key | takes | |\n|---|---|---|\n${rows.map(([key, takes, says]) => `| \`${key}\` | ${takes} | ${says} |\n`).join('')}`

/** Every key of a node and of what stands below it; a key that two shapes share stands once. */
function rowsOf(node: SchemaNode, path: string): readonly Row[] {
  const here = (key: string) => (path === '' ? key : `${path}.${key}`)
  const required = new Set(node.required)
  const rows = [
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]): readonly Row[] => [
      [here(key), `${takes(inner)}${required.has(key) ? ', a must' : ''}`, inner.description ?? ''],
      ...rowsOf(inner, here(key)),
    ]),
    ...(typeof node.additionalProperties === 'object' ? rowsOf(node.additionalProperties, here('*')) : []),
    ...(node.items ? rowsOf(node.items, path) : []),
    ...(node.anyOf ?? []).flatMap((inner) => rowsOf(inner, path)),
  ]
  return [...new Map(rows.map((row) => [row[0], row])).values()]
}

function takes(node: SchemaNode): string {
  if (node.$ref) return node.$ref.endsWith('/exit') ? 'where to' : 'a step'
  if (node.anyOf)
    return (
      [...new Set(node.anyOf.map(takes))].filter((one) => one !== 'yes or no').join(' or ') || 'yes or no'
    )
  if (node.enum) return node.enum.map((word) => `\`${word}\``).join(', ')
  if ('const' in node) return `\`${node.const === true ? 'yes' : node.const}\``
  switch (node.type) {
    case 'array':
      return node.items ? `list of ${takes(node.items)}` : 'list'
    case 'integer':
      return Number(node.maximum) < 1_000_000 ? `${node.minimum} to ${node.maximum}` : 'whole number'
    case 'boolean':
      return 'yes or no'
    case 'number':
      return 'number'
    case 'string':
      return textOf(node.pattern ?? '')
    default:
      return typeof node.additionalProperties === 'object' && !node.properties
        ? `name → ${takes(node.additionalProperties)}`
        : 'keys'
  }
}

const textOf = (pattern: string): string => {
  if (pattern.includes('[smhd]')) return 'time such as `2h`'
  return pattern.startsWith('^[a-z][a-z0-9_]') ? 'name' : 'text'
}
