/** Values Meta would never put there, and some it might. */
const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(70_000),
  '__proto__',
  [],
  {},
  [[[[]]]],
  { toString: 'no', constructor: null },
  ['text', null, 7],
  '99999999999999999999',
  '2026-11-23T12:00:00Z',
]

type Path = readonly (string | number)[]

/** A copy with one to three places changed: replaced by something odd, dropped, doubled, or renamed. */
export function mutate(value: unknown, random: () => number): unknown {
  const copy: unknown = structuredClone(value)
  const times = 1 + Math.floor(random() * 3)
  for (let n = 0; n < times; n += 1) changeOne(copy, random)
  return copy
}

function changeOne(root: unknown, random: () => number): void {
  const places = placesIn(root, [])
  const path = places[Math.floor(random() * places.length)]
  const key = path?.at(-1)
  if (!path || key === undefined) return
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as never)[step], root) as Record<
    string | number,
    unknown
  >
  const change = Math.floor(random() * 5)
  if (change === 0) delete holder[key]
  else if (change === 1 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
  else if (change === 2) holder[`${key}_new`] = holder[key]
  else holder[key] = odd[Math.floor(random() * odd.length)]
}

function placesIn(value: unknown, path: Path): readonly Path[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}
