import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { YamlFile } from '../parse/yaml-file.ts'
import type { Path } from '../parse/yaml-tree.ts'
import { keyed, leaf, type Written } from './mapped-yaml.ts'

/** A value of the machine and where it stands. */
export type Spot = { readonly value: unknown; readonly path: Path }

/** The file that is read, and where its mistakes go. */
export type Sheet = { readonly yaml: YamlFile; readonly mistakes: Mistake[] }

export const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands under this key; its value is undefined when nothing does. */
export const under = ({ value, path }: Spot, key: string): Spot => ({
  value: isKeyed(value) && Object.hasOwn(value, key) ? value[key] : undefined,
  path: [...path, key],
})

/** All keys of a map, each with its spot. */
export const entriesOf = (spot: Spot): readonly (readonly [string, Spot])[] =>
  isKeyed(spot.value) ? Object.keys(spot.value).map((key) => [key, under(spot, key)] as const) : []

/** One or several: XState writes `x`, `[x]` and `[x, y]`. */
export const each = ({ value, path }: Spot): readonly Spot[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? value.map((item, index) => ({ value: item, path: [...path, index] }))
      : [{ value, path }]

export const note = ({ yaml, mistakes }: Sheet, { path }: Spot, says: string, advice: string): void => {
  mistakes.push({ ...yaml.at(path), says, advice })
}

/** Keys that nothing reads are mistakes. */
export function onlyKeys(sheet: Sheet, spot: Spot, known: readonly string[], other: Advice = {}): void {
  for (const [key, { path }] of entriesOf(spot)) {
    if (known.includes(key)) continue
    const advice = other[key] ?? didYouMean(key, known, `known here: ${known.join(', ') || 'nothing'}`)
    sheet.mistakes.push({ ...sheet.yaml.keyAt(path), says: `unknown key "${key}"`, advice })
  }
}
type Advice = Readonly<Record<string, string>>

/** The value as it stands; null when there is none. */
export const copied = ({ value, path }: Spot): Written | null =>
  value === undefined || value === null ? null : leaf(value, path)

/** A map of expressions: each a text, or `{ source }`. */
export const expressionsIn = (spot: Spot): Written | null => {
  const entries = entriesOf(spot)
  if (entries.length === 0) return isKeyed(spot.value) ? null : copied(spot)
  return keyed(Object.fromEntries(entries.map(([name, inner]) => [name, expressionIn(inner)])), spot.path)
}

export const expressionIn = (spot: Spot): Written | null =>
  copied(isKeyed(spot.value) ? under(spot, 'source') : spot)
