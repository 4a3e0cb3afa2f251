import type * as z from 'zod'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from './closest.ts'
import { keysAt } from './keys-at.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

type Issue = z.core.$ZodIssue
type Shape = z.core.$ZodType

type Held = {
  readonly yaml: YamlFile
  /** Where the value stands that was held against the shape. */
  readonly base: Path
  readonly shape: Shape
}

/** What is wrong with the value at `base`, in a designer's words, each at its place in the file. */
export const shapeMistakes = (held: Held, issues: readonly Issue[]): readonly Mistake[] =>
  issues.flatMap((issue) => mistakesOf(held, [], issue))

function mistakesOf(held: Held, above: Path, issue: Issue): readonly Mistake[] {
  const { yaml, base, shape } = held
  const inner = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')]
  const path = [...base, ...inner]
  switch (issue.code) {
    case 'invalid_union':
      return nearestBranch(issue.errors).flatMap((branch) => mistakesOf(held, inner, branch))
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(yaml, [...path, key], keysAt(shape, inner)))
    case 'invalid_key':
      return [{ ...yaml.keyAt(path), ...plain(`"${inner.at(-1)}": ${issue.issues[0]?.message ?? ''}`) }]
    case 'invalid_type':
      return [wrongType(yaml, path, issue.expected)]
    case 'invalid_value':
      return [notListed(yaml, path, issue.values.map(String))]
    case 'invalid_format':
      return [{ ...yaml.at(path), ...plain(`"${shown(yaml, path)}": ${issue.message}`) }]
    default:
      return [{ ...yaml.at(path), ...plain(issue.message) }]
  }
}

/** A key that nothing reads, and the one it was probably meant to be. */
export function unknownKey(yaml: YamlFile, path: Path, known: readonly string[]): Mistake {
  const key = String(path.at(-1))
  const advice = didYouMean(key, known, `known here: ${known.join(', ')}`)
  return { ...yaml.keyAt(path), says: `unknown key "${key}"`, advice }
}

/** A message of a shape reads "what is right"; it says and advises at once. */
const plain = (message: string) => ({ says: message, advice: '' })

/** Of several allowed forms, the one the designer most likely meant: not refused for its very kind. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const sameKind = branches.find(
    (issues) => !issues.some(({ code, path }) => isKind(code) && path.length === 0),
  )
  return sameKind ?? branches.at(-1) ?? []
}
const isKind = (code: string) => code === 'invalid_type' || code === 'invalid_value'

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list [a, b]',
}

function wrongType(yaml: YamlFile, path: Path, expected: string): Mistake {
  const found = valueAt(yaml.value, path)
  const name = path.at(-1)
  const wanted = kindWords[expected] ?? expected
  if (found === undefined)
    return { ...yaml.at(path), says: `"${name}" is missing`, advice: `add "${name}:" with ${wanted}` }
  if (found === null && path.length > 0)
    return { ...yaml.at(path), says: `"${name}" is empty`, advice: `write ${wanted} after "${name}:"` }
  if (found === null) return { ...yaml.at(path), says: 'this file is empty', advice: `it needs ${wanted}` }
  const source = yaml.scalarAt(path)?.source
  if (expected === 'string' && source !== undefined)
    return {
      ...yaml.at(path),
      says: `YAML reads ${source} as ${kindWords[typeof found] ?? 'something else'}, not as text`,
      advice: `put it in quotes: "${source}"`,
    }
  const kind = Array.isArray(found) ? 'array' : typeof found
  return {
    ...yaml.at(path),
    says: `here stands ${kindWords[kind] ?? kind}`,
    advice: `write ${wanted} instead`,
  }
}

function notListed(yaml: YamlFile, path: Path, values: readonly string[]): Mistake {
  const found = shown(yaml, path)
  const list = `write one of: ${values.join(', ')}`
  if (valueAt(yaml.value, path) === undefined)
    return { ...yaml.at(path), says: `"${path.at(-1)}" is missing`, advice: list }
  return { ...yaml.at(path), says: `"${found}" is not known here`, advice: didYouMean(found, values, list) }
}

const longestShown = 60
const shown = (yaml: YamlFile, path: Path): string =>
  String(yaml.scalarAt(path)?.source ?? 'this').slice(0, longestShown)

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[key]
  }
  return value
}
