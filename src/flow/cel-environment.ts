import { Environment } from '@marcbachmann/cel-js'
import type { ExpressionType, Scope } from './expression.ts'
import { expressionLimits } from './expression-limits.ts'

/** Our types in the words of CEL. */
export const celTypes: Record<ExpressionType, string> = {
  string: 'string',
  number: 'double',
  bool: 'bool',
  timestamp: 'google.protobuf.Timestamp',
  list: 'list<dyn>',
  map: 'map<string, dyn>',
  any: 'dyn',
}

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

/** For checked expressions: types are looked at as values come. */
export const runningEnvironment = withNumbers(
  new Environment({ unlistedVariablesAreDyn: true, limits: expressionLimits }),
)

/** Making one takes a millisecond, and all expressions of a flow share their scope. */
const made = new WeakMap<Scope, Environment>()

/** Knows every name of a flow and its type. */
export function checkingEnvironment(scope: Scope): Environment {
  const known = made.get(scope)
  if (known) return known
  const environment = withNumbers(new Environment({ limits: expressionLimits }))
  environment.registerVariable('now', celTypes.timestamp)
  for (const [name, type] of Object.entries(scope.values)) {
    if (name === 'now') continue
    if (typeof type === 'string') environment.registerVariable(name, celTypes[type])
    else environment.registerVariable({ name, schema: fieldTypes(type) })
  }
  made.set(scope, environment)
  return environment
}

const fieldTypes = (fields: Readonly<Record<string, ExpressionType>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, celTypes[type]]))
