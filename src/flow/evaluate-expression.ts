import { type ASTNode, ParseError, TypeError as TypeMistake } from '@marcbachmann/cel-js'
import { celTypes, checkingEnvironment, runningEnvironment } from './cel-environment.ts'
import type { ExpressionType, Scope } from './expression.ts'
import { longestExpression, nodesOf, refusedPart } from './expression-limits.ts'
import { plainOf, valueFor } from './expression-value.ts'
import { knownCalls, withKnown } from './known-calls.ts'
import type { PlainValue } from './talk-state.ts'

/**
 * What is wrong with an expression, as a sentence for a designer; null when nothing is.
 *
 * @param wanted the type the place asks for: `bool` after `if`, `timestamp` after `at`, else `any`
 */
export function checkExpression(source: string, scope: Scope, wanted: ExpressionType = 'any'): string | null {
  if (source.length > longestExpression) return `an expression may have ${longestExpression} characters`
  try {
    const environment = checkingEnvironment(scope)
    const { ast } = environment.parse(source)
    const refused = refusedPart(ast)
    if (refused) return refused
    const stranger = knownCalls(ast).find(({ name }) => !isDeclared(name, scope))
    if (stranger) return strangeKnown(stranger.name)
    const { valid, type, error } = environment.check(withKnown(source, ast, () => true))
    if (!valid) return sentenceFor(error, scope)
    return fits(type, wanted)
      ? null
      : `this gives ${plainType(type)}, but ${plainType(celTypes[wanted])} is needed here`
  } catch (error) {
    return sentenceFor(error, scope)
  }
}

/**
 * The value of a checked expression; null where it has none yet (an answer not given, a field the shop left out).
 *
 * @param values plain answers and results by name; `now` in milliseconds since 1970
 * @param isKnown what `known(name)` says
 * @param tellFailure called when all it names is there and it has no value all the same: a division by nothing, a text
 * that is no time
 */
export function evaluateExpression(
  source: string,
  values: Readonly<Record<string, PlainValue>>,
  isKnown: (name: string) => boolean,
  tellFailure: () => void = () => undefined,
): PlainValue {
  if (source.length > longestExpression) return null
  let ast: ASTNode | null = null
  try {
    ast = runningEnvironment.parse(source).ast
    if (refusedPart(ast)) return null
    return plainOf(runningEnvironment.evaluate(withKnown(source, ast, isKnown), valueFor(values)))
  } catch {
    // Not there yet, or not of the type the designer counted on: a guard does not hold, a slot stays empty.
    if (ast === null || areThere(ast, values)) tellFailure()
    return null
  }
}

/** Whether all that an expression names has a value; `known(…)` names nothing. */
const areThere = (ast: ASTNode, values: Readonly<Record<string, PlainValue>>): boolean => {
  const asked = new Set(knownCalls(ast).map(({ name }) => name?.split('.')[0]))
  return nodesOf(ast).every((node) => {
    if (node.op === 'id') return asked.has(node.args) || isValue(values[node.args])
    if (node.op !== '.' || node.args[0].op !== 'id') return true
    const owner = values[node.args[0].args]
    const fields = typeof owner === 'object' && owner !== null && !Array.isArray(owner) ? owner : {}
    return isValue((fields as Readonly<Record<string, PlainValue>>)[node.args[1]])
  })
}

const isValue = (value: PlainValue | undefined): boolean => value !== undefined && value !== null

const plainTypes: Readonly<Record<string, string>> = {
  string: 'a text',
  double: 'a number',
  int: 'a number',
  bool: 'a yes or no',
  'google.protobuf.Timestamp': 'a time',
  'google.protobuf.Duration': 'a length of time',
}
const plainType = (type: string | undefined) => plainTypes[type ?? ''] ?? 'something else'

const isDeclared = (name: string | null, { values, personal }: Scope): boolean => {
  if (name === null) return false
  const [owner = '', field] = name.split('.')
  if (personal.includes(name)) return true
  const value = Object.hasOwn(values, owner) ? values[owner] : undefined
  if (field === undefined) return value !== undefined
  return typeof value === 'object' && Object.hasOwn(value, field)
}

const strangeKnown = (name: string | null) =>
  name === null
    ? 'known() takes one name, such as known(postcode)'
    : `known(${name}) asks for a name that this flow does not have`

const fits = (type: string | undefined, wanted: ExpressionType) =>
  wanted === 'any' ||
  type === 'dyn' ||
  type === celTypes[wanted] ||
  plainType(type) === plainTypes[celTypes[wanted]]

function sentenceFor(error: unknown, scope: Scope): string {
  if (!(error instanceof ParseError || error instanceof TypeMistake)) return 'this expression cannot be read'
  const unknown = /^Unknown variable: (.+)$/.exec(error.summary)?.[1]
  if (unknown !== undefined && scope.personal.includes(unknown))
    return `\`${unknown}\` is personal: an expression may only ask known(${unknown})`
  if (unknown !== undefined) return `\`${unknown}\` is no answer or result of this flow`
  const field = /^No such key: (.+)$/.exec(error.summary)?.[1]
  if (field !== undefined && scope.personal.some((name) => name.endsWith(`.${field}`)))
    return `\`${field}\` is personal: an expression may only ask known(…)`
  if (field !== undefined) return `there is no field \`${field}\` here`
  const place = error instanceof ParseError ? ` (at character ${(error.range?.start ?? 0) + 1})` : ''
  return `${inPlainTypes(error.summary)}${place}`
}

const inPlainTypes = (summary: string) =>
  summary
    .replace(/^no such overload: /, 'these do not go together: ')
    .replaceAll('google.protobuf.Timestamp', 'timestamp')
    .replaceAll('google.protobuf.Duration', 'duration')
    .replaceAll('double', 'number')
