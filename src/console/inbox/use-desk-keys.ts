import { isForPage, useKeys } from '../use-keys.ts'
import { actOf, altActOf, type DeskAct, type DeskHandlers } from './desk-keys.ts'

const always: readonly DeskAct[] = ['back', 'help']

/** Single keys do what the table of keys says, while nobody writes in a field and no question is open. */
export function useDeskKeys(handlers: DeskHandlers): void {
  useKeys({ actIn, handlers, always })
}

const actIn = (event: KeyboardEvent): DeskAct | null =>
  altActIn(event) ?? (isForPage(event) ? actOf(event) : null)

/** With Alt a key counts in the middle of writing, too, while no question is open. */
const altActIn = (event: KeyboardEvent) =>
  event.defaultPrevented || document.querySelector('dialog[open]') !== null ? null : altActOf(event)
