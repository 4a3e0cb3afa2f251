import type { JsonPath } from '../../flow/service.ts'

/** Values that one path with `*` may lead to. */
const mostPlaces = 1000

/** What stands at a path of a service's answer; undefined where there is nothing. With `*` it is a list. */
export function jsonAt(answer: unknown, path: JsonPath): unknown {
  return path === '.' ? answer : stepInto(answer, path.split('.'))
}

function stepInto(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (step === '*') return everyPlace(value, rest)
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return stepInto((value as Readonly<Record<string, unknown>>)[step], rest)
}

/** All places of a list together; one that is not there makes the whole not there. */
function everyPlace(value: unknown, rest: readonly string[]): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return undefined
  const found: unknown[] = []
  for (const one of value) {
    const inner = stepInto(one, rest)
    if (inner === undefined) return undefined
    if (Array.isArray(inner)) found.push(...inner.slice(0, mostPlaces + 1))
    else found.push(inner)
    if (found.length > mostPlaces) return undefined
  }
  return found
}
