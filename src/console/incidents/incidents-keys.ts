/** Where a key counts: everywhere on the page, or for the incident that has the focus. */
export type IncidentsPlace = 'page' | 'list'

/** Everything on the page that has a key, and which: this table is what listens and what the help shows. */
export const incidentsKeys = [
  { act: 'help', place: 'page', keys: ['?'] },
  { act: 'all', place: 'page', keys: ['a'] },
  { act: 'older', place: 'page', keys: ['n'] },
  { act: 'newest', place: 'page', keys: ['b'] },
  { act: 'down', place: 'list', keys: ['j'] },
  { act: 'up', place: 'list', keys: ['k'] },
  { act: 'close', place: 'list', keys: ['c'] },
  { act: 'open', place: 'list', keys: ['o'] },
] as const satisfies readonly {
  readonly act: string
  readonly place: IncidentsPlace
  readonly keys: readonly string[]
}[]

export type IncidentsAct = (typeof incidentsKeys)[number]['act']

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The act of a key; null where it has none. A key held with another belongs to the browser. */
export function incidentsActOf({ key, ctrlKey, metaKey, altKey }: Pressed): IncidentsAct | null {
  if (ctrlKey || metaKey || altKey) return null
  return incidentsKeys.find(({ keys }) => keys.some((one) => one === key))?.act ?? null
}

/** The key of an act, as it is written on it. */
export const incidentsKey = (act: IncidentsAct): string =>
  incidentsKeys.find((one) => one.act === act)?.keys[0] ?? ''
