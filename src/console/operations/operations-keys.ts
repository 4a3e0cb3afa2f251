/** Where a key counts: everywhere on the page, or for the one of the lists that has the focus. */
export type OperationsPlace = 'page' | 'list'

/** Everything on the page that has a key, and which: this table is what listens and what the help shows. */
export const operationsKeys = [
  { act: 'help', place: 'page', keys: ['?'] },
  { act: 'check', place: 'page', keys: ['c'] },
  { act: 'retry-all', place: 'page', keys: ['R'] },
  { act: 'down', place: 'list', keys: ['j'] },
  { act: 'up', place: 'list', keys: ['k'] },
  { act: 'arrived', place: 'list', keys: ['a'] },
  { act: 'lost', place: 'list', keys: ['l'] },
  { act: 'retry', place: 'list', keys: ['r'] },
  { act: 'case', place: 'list', keys: ['m'] },
] as const satisfies readonly {
  readonly act: string
  readonly place: OperationsPlace
  readonly keys: readonly string[]
}[]

export type OperationsAct = (typeof operationsKeys)[number]['act']

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The act of a key; null where it has none. A key held with another belongs to the browser. */
export function operationOf({ key, ctrlKey, metaKey, altKey }: Pressed): OperationsAct | null {
  if (ctrlKey || metaKey || altKey) return null
  return operationsKeys.find(({ keys }) => keys.some((one) => one === key))?.act ?? null
}

/** The key of an act, as it is written on it. */
export const operationKey = (act: OperationsAct): string =>
  operationsKeys.find((one) => one.act === act)?.keys[0] ?? ''
