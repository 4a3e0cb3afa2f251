import { useEffect, useLayoutEffect, useRef } from 'react'
import { remember, remembered } from './session.ts'

/** Whether single keys do anything: whoever speaks to their computer turns them off. */
export const areKeysOn = (): boolean => remembered('desk-keys') !== 'off'
export const turnKeys = (areOn: boolean): void => remember('desk-keys', areOn ? null : 'off')

const writesIn = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]'

type KeysNeeds<Act extends string> = {
  /** The act of a key that was pressed; null where it has none. */
  readonly actIn: (event: KeyboardEvent) => Act | null
  /** What the page does for each; what it has no use for now is not there. */
  readonly handlers: Partial<Readonly<Record<Act, () => void>>>
  /** What counts where single keys are turned off, too. */
  readonly always: readonly Act[]
}

/** Keys do what a table of keys says, as long as the page is there. */
export function useKeys<Act extends string>(needs: KeysNeeds<Act>): void {
  const latest = useRef(needs)
  // Before it is painted: what is on the screen can be pressed.
  useLayoutEffect(() => {
    latest.current = needs
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { actIn, handlers, always } = latest.current
      const act = actIn(event)
      if (act === null || !(areKeysOn() || always.includes(act))) return
      const done = handlers[act]
      if (!done) return
      event.preventDefault()
      done()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/**
 * Whether a key is the page's: nobody writes in a field, and no question is open. Enter belongs to what has the focus: a
 * link of a list opens by itself.
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.key === 'Enter') return false
  const isWriting = event.target instanceof Element && event.target.matches(writesIn)
  return !isWriting && document.querySelector('dialog[open]') === null
}
