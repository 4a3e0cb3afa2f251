/** Where a key counts: everywhere on the page, in the list, or in a case that is open. */
export type KeyPlace = 'page' | 'list' | 'case'

/** Everything that has a key, and which: this table is what listens and what the help shows. */
export const deskKeys = [
  { act: 'help', place: 'page', keys: ['?'] },
  { act: 'next', place: 'page', keys: ['n'] },
  { act: 'status', place: 'page', keys: ['q'] },
  { act: 'notices', place: 'page', keys: ['B'] },
  { act: 'filters', place: 'page', keys: ['f'] },
  { act: 'search', place: 'page', keys: ['/'] },
  { act: 'list-1', place: 'page', keys: ['1'] },
  { act: 'list-2', place: 'page', keys: ['2'] },
  { act: 'list-3', place: 'page', keys: ['3'] },
  { act: 'list-4', place: 'page', keys: ['4'] },
  { act: 'list-5', place: 'page', keys: ['5'] },
  { act: 'list-6', place: 'page', keys: ['6'] },
  { act: 'list-7', place: 'page', keys: ['7'] },
  { act: 'list-8', place: 'page', keys: ['8'] },
  { act: 'list-9', place: 'page', keys: ['9'] },
  { act: 'view', place: 'page', keys: ['d'] },
  { act: 'down', place: 'list', keys: ['j'] },
  { act: 'up', place: 'list', keys: ['k'] },
  { act: 'open', place: 'list', keys: ['Enter', 'o'] },
  { act: 'select', place: 'list', keys: ['x'] },
  { act: 'select-all', place: 'list', keys: ['X'] },
  { act: 'back', place: 'case', keys: ['Escape'] },
  { act: 'claim', place: 'case', keys: ['c'] },
  { act: 'reply', place: 'case', keys: ['r'] },
  { act: 'attach', place: 'case', keys: ['h'] },
  { act: 'note', place: 'case', keys: ['m'] },
  { act: 'show', place: 'case', keys: ['v'] },
  { act: 'medium', place: 'case', keys: ['w'] },
  { act: 'assign', place: 'case', keys: ['a'] },
  { act: 'transfer', place: 'case', keys: ['t'] },
  { act: 'snooze', place: 'case', keys: ['s'] },
  { act: 'tag', place: 'case', keys: ['g'] },
  { act: 'priority', place: 'case', keys: ['p'] },
  { act: 'close', place: 'case', keys: ['e'] },
  { act: 'solve', place: 'case', keys: ['E'] },
  { act: 'return', place: 'case', keys: ['b'] },
  { act: 'release', place: 'case', keys: ['l'] },
  { act: 'reopen', place: 'case', keys: ['u'] },
  { act: 'copy', place: 'case', keys: ['y'] },
  { act: 'details', place: 'case', keys: ['i'] },
  { act: 'rewrite', place: 'case', keys: ['z'] },
  { act: 'insist', place: 'case', keys: ['Z'] },
  { act: 'report', place: 'case', keys: ['!'] },
] as const satisfies readonly {
  readonly act: string
  readonly place: KeyPlace
  readonly keys: readonly string[]
}[]

export type DeskAct = (typeof deskKeys)[number]['act']

/** What a page does for each; what it has no use for now is not there. */
export type DeskHandlers = Partial<Readonly<Record<DeskAct, () => void>>>

/**
 * What is done in the middle of writing, with Alt held: whoever has just answered goes on without leaving the field. By the
 * place of a key, for with Alt some keyboards write other signs.
 */
export const altKeys = {
  KeyN: 'next',
  KeyM: 'note',
  KeyR: 'reply',
  KeyH: 'attach',
  KeyE: 'solve',
  KeyS: 'snooze',
  KeyA: 'assign',
  KeyT: 'transfer',
  KeyG: 'tag',
  KeyP: 'priority',
  KeyV: 'show',
} as const satisfies Readonly<Record<string, DeskAct>>

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The act of a key that is held with Alt; null where it has none. */
export function altActOf({ code, ctrlKey, metaKey, altKey }: Pressed): DeskAct | null {
  if (!altKey || ctrlKey || metaKey || !Object.hasOwn(altKeys, code)) return null
  return altKeys[code as keyof typeof altKeys]
}

/** The act of a key; null where it has none. A key held with another belongs to the browser. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Omit<Pressed, 'code'>): DeskAct | null {
  if (ctrlKey || metaKey || altKey) return null
  return deskKeys.find(({ keys }) => keys.some((one) => one === key))?.act ?? null
}

/** The first key of an act, as it is written on it. */
export const keyOf = (act: DeskAct): string => {
  const key = deskKeys.find((one) => one.act === act)?.keys[0] ?? ''
  return key === 'Escape' ? 'Esc' : key
}
