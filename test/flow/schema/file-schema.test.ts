import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import * as z from 'zod'
import { schemaFiles } from '../../../src/cli/flow-schema.ts'
import { stepShapes } from '../../../src/flow/parse/flow-shape.ts'
import { type FileKind, filesOfKind, type ShapedKind } from '../../../src/flow/schema/file-kind.ts'
import { fileWords, wordsFor } from '../../../src/flow/schema/file-words.ts'
import { namedKeys } from '../../../src/flow/schema/named-keys.ts'
import type { SchemaNode } from '../../../src/flow/schema/schema-node.ts'
import { shippedBot } from '../bot-folder.ts'

const hash = async (text: string) => String(text.length)
const kinds = Object.keys(filesOfKind) as FileKind[]
const shaped = Object.keys(fileWords) as ShapedKind[]

let files: ReadonlyMap<string, string>
let schemas: ReadonlyMap<FileKind, SchemaNode>
beforeAll(async () => {
  files = shippedBot('.')
  const written = await schemaFiles({ files, hash })
  schemas = new Map(kinds.map((kind) => [kind, JSON.parse(written.get(`${kind}.schema.json`) ?? '')]))
})

const schemaOf = (kind: FileKind): SchemaNode => {
  const schema = schemas.get(kind)
  if (!schema) throw new Error(kind)
  return schema
}
const accepts = (kind: FileKind, value: unknown): boolean =>
  z.fromJSONSchema(schemaOf(kind) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success

/** Every key of a schema with its path, verbs and exits under `@<name>`. */
function keysOf(node: SchemaNode, path = ''): readonly string[] {
  const here = (key: string) => (path === '' ? key : `${path}.${key}`)
  const { properties = {}, additionalProperties, items, anyOf = [], $defs = {} } = node
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => [here(key), ...keysOf(inner, here(key))]),
    ...(typeof additionalProperties === 'object' ? keysOf(additionalProperties, here('*')) : []),
    ...(items ? keysOf(items, path) : []),
    ...anyOf.flatMap((inner) => keysOf(inner, path)),
    ...Object.entries($defs).flatMap(([name, inner]) => keysOf(inner, `@${name}`)),
  ]
}

describe('the schemas of a project', () => {
  test('know every verb', () => {
    expect(Object.keys(schemaOf('flow').$defs ?? {}).sort()).toEqual(
      ['exit', ...Object.keys(stepShapes)].sort(),
    )
  })

  test.each(shaped)('explain every key of a %s file, and no key that is gone', (kind) => {
    const keys = keysOf(schemaOf(kind))
    expect(keys.filter((key) => wordsFor(kind, key) === null)).toEqual([])
    const shared = (key: string) => key.startsWith('@.') && keys.some((one) => one.endsWith(key.slice(1)))
    expect(Object.keys(fileWords[kind]).filter((key) => !keys.includes(key) && !shared(key))).toEqual([])
    const named = Object.keys(namedKeys[kind]).filter((key) => key !== '*')
    expect(named.filter((key) => !keys.includes(key))).toEqual([])
  })

  test('list the prompts, intents, operations, departments and purposes there are', () => {
    const { $defs = {} } = schemaOf('flow')
    const values = (verb: string, key: string) => $defs[verb]?.properties?.[key]?.enum
    expect(values('call', 'call')).toContain('orders.find')
    expect(values('call', 'call')).not.toContain('orders.fnd')
    expect(values('handoff', 'handoff')).toEqual(['support'])
    expect(values('consent', 'consent')).toContain('order_updates')
    expect(values('run', 'run')).toContain('appointment')
    expect(values('say', 'say')).toContain('no_such_order')
    expect(values('notify', 'notify')).toContain('appointment_reminder')
    expect(JSON.stringify(schemaOf('flow').properties?.starts_on)).toContain('"order.status"')
  })

  test('let every shipped file pass', () => {
    for (const [path, text] of files) {
      if (path.startsWith('media/')) continue
      const values = parseAllDocuments(text).map((document) => document.toJS() as unknown)
      const kind = kindOf(path)
      for (const value of values)
        expect({ path, isFine: accepts(kind, value) }).toEqual({ path, isFine: true })
    }
  })

  test('mark a prompt, an operation and a language that are not there', () => {
    const order = () => parse(files.get('flows/order_status.yaml') ?? '')
    expect(accepts('flow', { ...order(), starts_on: 'order.stats' })).toBe(false)
    const steps = { ...order().steps, bye: { say: 'by', go: 'end' } }
    expect(accepts('flow', { ...order(), steps })).toBe(false)
    expect(accepts('intents', { greeting: { fr: ['bonjour'] } })).toBe(false)
    expect(accepts('prompts', { greeting: ['only one'] })).toBe(false)
  })

  test('offer the files of media/ where a prompt shows one', () => {
    expect(accepts('prompts', { 'shop.media': 'atelie.jpg', 'kept.media': 'atelie.jpg' })).toBe(true)
    expect(accepts('prompts', { 'shop.media': 'https://cdn.loja.example/shop.jpg' })).toBe(true)
    expect(accepts('prompts', { 'shop.media': 'atelier.jpg' })).toBe(false)
    expect(accepts('prompts', { 'kept.media': 'atelier.jpg' })).toBe(false)
  })

  test('list every step a talk can begin at', () => {
    expect(schemaOf('talk').properties?.begins?.enum).toContain('order_status.tell')
    const talk = { talk: 'x', person: { locale: 'en' }, turns: [{ person: 'x' }] }
    expect(accepts('talk', { ...talk, begins: 'order_status.tell' })).toBe(true)
    expect(accepts('talk', { ...talk, begins: 'order_status.tel' })).toBe(false)
  })

  test('let any name pass where there is no project', async () => {
    const free = JSON.parse(
      (await schemaFiles({ files: null, hash })).get('flow.schema.json') ?? '',
    ) as SchemaNode
    expect(free.$defs?.call?.properties?.call).not.toHaveProperty('enum')
  })
})

test('the editor settings that are shipped give each kind its files', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': object }
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(kinds.map((kind) => [`./.sigilo/schema/${kind}.schema.json`, filesOfKind[kind]])),
  )
})

function kindOf(path: string): FileKind {
  if (path.startsWith('prompts/')) return 'prompts'
  if (path.endsWith('.talk.yaml')) return 'talk'
  return kinds.find((kind) => path === `flows/${kind}.yaml`) ?? 'flow'
}
