import type { YamlFile } from '../parse/yaml-file.ts'
import type { Path } from '../parse/yaml-tree.ts'

/** A value in the form of a flow file, and where in the machine it was drawn. */
export type Written = {
  readonly from: Path
  readonly value?: unknown
  readonly keys?: Readonly<Record<string, Written>>
  readonly items?: readonly Written[]
}

export const leaf = (value: unknown, from: Path): Written => ({ value, from })
export const list = (items: readonly Written[], from: Path): Written => ({ items, from })
/** Keys without a value are left out. */
export const keyed = (keys: Readonly<Record<string, Written | null>>, from: Path): Written => {
  const kept: Record<string, Written> = Object.create(null)
  for (const [key, written] of Object.entries(keys)) if (written) kept[key] = written
  return { keys: kept, from }
}

/** The same file, read as a flow file: a place in the flow is told as the place in the machine it comes from. */
export function mappedYaml(real: YamlFile, root: Written): YamlFile {
  const find = (path: Path): { readonly written: Written; readonly whole: boolean } => {
    let written = root
    for (const key of path) {
      const next = typeof key === 'number' ? written.items?.[key] : inside(written, key)
      if (!next) return { written, whole: false }
      written = next
    }
    return { written, whole: true }
  }
  return {
    file: real.file,
    line: real.line,
    value: plainOf(root),
    at: (path) => {
      const { written, whole } = find(path)
      return whole ? real.at(written.from) : real.keyAt(written.from)
    },
    keyAt: (path) => real.keyAt(find(path).written.from),
    scalarAt: (path) => {
      const { written, whole } = find(path)
      return whole && !written.keys && !written.items ? real.scalarAt(written.from) : null
    },
  }
}

const inside = ({ keys }: Written, key: string): Written | undefined =>
  keys && Object.hasOwn(keys, key) ? keys[key] : undefined

function plainOf({ value, keys, items }: Written): unknown {
  if (items) return items.map(plainOf)
  if (!keys) return value
  const values: Record<string, unknown> = Object.create(null)
  for (const [key, written] of Object.entries(keys)) values[key] = plainOf(written)
  return values
}
