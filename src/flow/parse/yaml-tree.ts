import { isMap, isPair, isScalar, isSeq } from 'yaml'

/** A key or an index on the way to a value: `['steps', 'number', 'go']`. */
export type Path = readonly (string | number)[]

/** A single value as it was written. */
export type WrittenScalar = {
  readonly value: unknown
  readonly source?: string
  readonly type?: string
  /** What follows ` #` on its line. */
  readonly comment?: string | null
}

/** A value of the file together with where it and its key stand (offsets into the text). */
export type Place = {
  readonly key: number
  readonly value: number
  readonly scalar: WrittenScalar | null
  readonly inside: ReadonlyMap<string | number, Place>
}

export type TreeNeeds = {
  /** Says that something at this offset is wrong. */
  readonly report: (offset: number, says: string, advice: string) => void
  /** Whether `1:` may be a key: prompts count (`again.order_number.1`), flows do not. */
  readonly numbersAsKeys: boolean
  readonly lineOf: (offset: number) => number
}

export type Grown = { readonly value: unknown; readonly place: Place }

/** A single value. */
export const leaf = (value: unknown, key: number, offset: number, scalar: WrittenScalar): Grown => ({
  value,
  place: { key, value: offset, scalar, inside: none },
})

/** A map or a list. */
export const branch = (
  value: unknown,
  key: number,
  offset: number,
  inside: ReadonlyMap<string | number, Place>,
): Grown => ({ value, place: { key, value: offset, scalar: null, inside } })

const none: ReadonlyMap<string | number, Place> = new Map()

/** A YAML node as plain values beside their places; aliases, anchors, tags, doubled and odd keys are reported. */
export function growTree(node: unknown, key: number, needs: TreeNeeds): Grown {
  const offset = offsetOf(node) ?? key
  refuseMarks(node, offset, needs)
  if (isMap(node)) return growMap(node.items, { key, value: offset }, needs)
  if (isSeq(node)) {
    const items = node.items.map((item) => growTree(item, offsetOf(item) ?? offset, needs))
    const inside = new Map(items.map(({ place }, index) => [index, place]))
    return { value: items.map(({ value }) => value), place: { key, value: offset, scalar: null, inside } }
  }
  const scalar = isScalar(node) ? node : null
  return { value: scalar?.value ?? null, place: { key, value: offset, scalar, inside: none } }
}

function growMap(pairs: readonly unknown[], at: { key: number; value: number }, needs: TreeNeeds): Grown {
  const value: Record<string, unknown> = Object.create(null)
  const inside = new Map<string | number, Place>()
  for (const pair of pairs) {
    if (!isPair(pair)) continue
    const offset = offsetOf(pair.key) ?? at.value
    const name = keyName(pair.key, offset, needs)
    if (name === null) continue
    const first = inside.get(name)
    if (first) {
      needs.report(
        offset,
        `"${name}" is there already, in line ${needs.lineOf(first.key)}`,
        'keep one of them',
      )
      continue
    }
    const grown = growTree(pair.value, offset, needs)
    value[name] = grown.value
    inside.set(name, grown.place)
  }
  return { value, place: { ...at, scalar: null, inside } }
}

function keyName(key: unknown, offset: number, needs: TreeNeeds): string | null {
  const { report, numbersAsKeys } = needs
  refuseMarks(key, offset, needs)
  if (isScalar(key)) {
    if (typeof key.value === 'string') return key.value
    if (numbersAsKeys && typeof key.value === 'number') return key.source ?? String(key.value)
  }
  const written = isScalar(key) ? ` "${key.source ?? String(key.value)}"` : ''
  report(offset, `the key${written} is not text`, 'put it in quotes, or use a name that begins with a letter')
  return null
}

/** Anchors and aliases let a small file become an endless one; nothing in ours needs them. */
function refuseMarks(node: unknown, offset: number, { report }: TreeNeeds) {
  const marked = node as { anchor?: unknown; tag?: unknown; source?: unknown } | null
  if (marked?.anchor)
    report(offset, `"&${marked.anchor}" is an anchor`, 'write the value out where it is needed')
  if (node && !isMap(node) && !isSeq(node) && !isScalar(node))
    report(offset, `"*${marked?.source}" is an alias`, 'write the value out where it is needed')
  if (typeof marked?.tag === 'string' && marked.tag.startsWith('!'))
    report(offset, `"${marked.tag}" is a tag`, 'put the text in quotes; tags are not used here')
}

const offsetOf = (node: unknown): number | null =>
  (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? null
