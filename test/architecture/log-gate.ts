import ts from 'typescript'
import type { Gate } from './gate.ts'
import { nodesIn, type Source } from './source.ts'

const log = 'src/log.ts'

/** Fields that are a string all the same, and what stands in them. */
const freeStrings: Readonly<Record<string, string>> = {
  'started.url': 'our own address',
  'account-notice.name': "Meta's word for the event, cut down to a word by read-notice.ts",
  'template-notice.name': "Meta's word for the event, cut down to a word by read-notice.ts",
  'template-notice.template': 'the name of a template of ours, cut down to a word by read-notice.ts',
  'known-value-masked.kind': 'one of our kinds of personal data',
  'write-refused.kind': 'one of our kinds of personal data',
  'not-taken.field': "Meta's word for a field, cut down to a word by parse-delivery.ts",
  'service-failed.operation': 'a name from services.yaml',
  'service-failed.field': 'a name from services.yaml',
  'case-opened.department': 'a name from business.yaml',
  'bot-loaded.hash': 'a content hash',
  'bot-live.hash': 'a content hash',
}

/** Names of types whose every value is ours. */
const closedTypes = ['FaultCode', 'FlowId', 'RefusalClass', 'ServiceFailure']

/** What operators are told is storage: no field of it may fit a person's words. */
export const logGate: Gate = {
  rule: "no log event has a field that a person's words would fit",
  seesAtLeast: 30,
  check: (sources) => {
    const fields = sources.filter(({ path }) => path === log).flatMap(fieldsIn)
    const complaints = fields
      .filter(({ name, type }) => !isClosed(type) && !(isString(type) && freeStrings[name]))
      .map(({ name, type }) => `${log}: ${name} is ${type.getText()}, which could hold anything`)
    return { seen: fields.length, complaints }
  },
  broken: [
    {
      path: log,
      text: "export type LogEvent = { readonly event: 'fault'; readonly message: string }",
      says: 'fault.message is string',
    },
    {
      path: log,
      text: "export type LogEvent = { readonly event: 'fault'; readonly cause: unknown }",
      says: 'fault.cause is unknown',
    },
    {
      path: log,
      text: "export type LogEvent = { readonly event: 'fault'; readonly words: RawText | null }",
      says: 'fault.words is RawText | null',
    },
    {
      path: log,
      text: "export type LogEvent = { readonly event: 'fault'; readonly code: FaultCode | string }",
      says: 'fault.code is FaultCode | string',
    },
  ],
}

type Field = { readonly name: string; readonly type: ts.TypeNode }

/** The fields of each event, as `event.field`. */
function fieldsIn({ tree }: Source): readonly Field[] {
  return nodesIn(tree)
    .filter(ts.isTypeLiteralNode)
    .flatMap(({ members }) => {
      const properties = members.filter(ts.isPropertySignature)
      const event = properties.find(({ name }) => name.getText() === 'event')?.type?.getText() ?? '(inner)'
      return properties.flatMap(({ name, type }) =>
        type ? [{ name: `${event.replaceAll("'", '')}.${name.getText()}`, type }] : [],
      )
    })
}

/** A string, or one that may be none. */
const isString = (type: ts.TypeNode): boolean =>
  ts.isUnionTypeNode(type)
    ? type.types.some(isString) && type.types.every((one) => isString(one) || isClosed(one))
    : type.kind === ts.SyntaxKind.StringKeyword

function isClosed(type: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(type)) return type.types.every(isClosed)
  if (ts.isLiteralTypeNode(type)) return true
  if (ts.isTypeReferenceNode(type)) return closedTypes.includes(type.typeName.getText())
  return type.kind === ts.SyntaxKind.NumberKeyword || type.kind === ts.SyntaxKind.BooleanKeyword
}
