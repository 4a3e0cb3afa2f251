import { type ASTNode, Environment, ParseError, TypeError as TypeMistake } from '@marcbachmann/cel-js'
import { expressionLimits, longestExpression, nodesOf, refusedPart } from './expression-limits.ts'
import { plainOf, valueFor } from './expression-value.ts'
import type { PlainValue } from './talk-state.ts'

/** What a name in an expression stands for. Timestamps are instants with an offset; dates are text `YYYY-MM-DD`. */
export type ExpressionType = 'string' | 'number' | 'bool' | 'timestamp' | 'list' | 'map' | 'any'

/** What the expressions of a flow may speak of. `now` is always there. */
export type Scope = {
  /** Plain answers by name, results by the name they are saved under with their plain fields. */
  readonly values: Readonly<Record<string, ExpressionType | Readonly<Record<string, ExpressionType>>>>
  /** Personal answers and fields (`order.address`): only `known()` may name them. */
  readonly personal: readonly string[]
}

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
 */
export function evaluateExpression(
  source: string,
  values: Readonly<Record<string, PlainValue>>,
  isKnown: (name: string) => boolean,
): PlainValue {
  if (source.length > longestExpression) return null
  try {
    const { ast } = running.parse(source)
    if (refusedPart(ast)) return null
    return plainOf(running.evaluate(withKnown(source, ast, isKnown), valueFor(values)))
  } catch {
    // Not there yet, or not of the type the designer counted on: a guard does not hold, a slot stays empty.
    return null
  }
}

const celTypes: Record<ExpressionType, string> = {
  string: 'string',
  number: 'double',
  bool: 'bool',
  timestamp: 'google.protobuf.Timestamp',
  list: 'list<dyn>',
  map: 'map<string, dyn>',
  any: 'dyn',
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'a text',
  double: 'a number',
  int: 'a number',
  bool: 'a yes or no',
  'google.protobuf.Timestamp': 'a time',
  'google.protobuf.Duration': 'a length of time',
}
const plainType = (type: string | undefined) => plainTypes[type ?? ''] ?? 'something else'

/** Numbers are doubles, whole literals are ints: designers may mix them. */
function withNumbers(environment: Environment): Environment {
  const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
  }
  for (const [sign, operation] of Object.entries(operations)) {
    const mixed = (left: number | bigint, right: number | bigint) => operation(Number(left), Number(right))
    environment
      .registerOperator(`double ${sign} int: double`, mixed)
      .registerOperator(`int ${sign} double: double`, mixed)
  }
  return environment
}

const running = withNumbers(new Environment({ unlistedVariablesAreDyn: true, limits: expressionLimits }))

function checkingEnvironment(scope: Scope): Environment {
  const environment = withNumbers(new Environment({ limits: expressionLimits }))
  environment.registerVariable('now', celTypes.timestamp)
  for (const [name, type] of Object.entries(scope.values)) {
    if (name === 'now') continue
    if (typeof type === 'string') environment.registerVariable(name, celTypes[type])
    else environment.registerVariable({ name, schema: fieldTypes(type) })
  }
  return environment
}

const fieldTypes = (fields: Readonly<Record<string, ExpressionType>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, celTypes[type]]))

/** A call of `known(name)` or `known(result.field)`, with its place in the source. */
type KnownCall = { readonly name: string | null; readonly start: number; readonly end: number }

function knownCalls(ast: ASTNode): readonly KnownCall[] {
  return nodesOf(ast).flatMap((node): readonly KnownCall[] => {
    if (node.op !== 'call' || node.args[0] !== 'known') return []
    const [argument, ...more] = node.args[1]
    const name = argument && more.length === 0 ? dottedName(argument) : null
    return [{ name, start: node.start, end: node.end }]
  })
}

function dottedName(node: ASTNode): string | null {
  if (node.op === 'id') return node.args
  if (node.op !== '.' || node.args[0].op !== 'id') return null
  return `${node.args[0].args}.${node.args[1]}`
}

/**
 * Personal values never enter an expression: `known(name)` is replaced by `true` or `false` before it is evaluated.
 */
function withKnown(source: string, ast: ASTNode, isKnown: (name: string) => boolean): string {
  let text = source
  for (const { name, start, end } of knownCalls(ast).toSorted((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}${name !== null && isKnown(name)}${text.slice(end)}`
  return text
}

const isDeclared = (name: string | null, { values, personal }: Scope): boolean => {
  if (name === null) return false
  const [owner = '', field] = name.split('.')
  if (personal.includes(name)) return true
  const value = values[owner]
  if (field === undefined) return value !== undefined
  return typeof value === 'object' && field in value
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
