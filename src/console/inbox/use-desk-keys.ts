import { useEffect, useLayoutEffect, useRef } from 'react'
import { remember, remembered } from '../session.ts'
import { actOf, altActOf, type DeskHandlers } from './desk-keys.ts'

/** Whether single keys do anything: whoever speaks to their computer turns them off. */
export const areKeysOn = (): boolean => remembered('desk-keys') !== 'off'
export const turnKeys = (areOn: boolean): void => remember('desk-keys', areOn ? null : 'off')

const writesIn = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]'

/** Single keys do what the table of keys says, while nobody writes in a field and no question is open. */
export function useDeskKeys(handlers: DeskHandlers): void {
  const latest = useRef(handlers)
  // Before it is painted: what is on the screen can be pressed.
  useLayoutEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = altActIn(event) ?? (isForUs(event) ? actOf(event) : null)
      if (act === null || !(areKeysOn() || act === 'back' || act === 'help')) return
      const done = latest.current[act]
      if (!done) return
      event.preventDefault()
      done()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** With Alt a key counts in the middle of writing, too, while no question is open. */
const altActIn = (event: KeyboardEvent) =>
  event.defaultPrevented || document.querySelector('dialog[open]') !== null ? null : altActOf(event)

/** Enter belongs to what has the focus: a link of the list opens by itself. */
function isForUs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.key === 'Enter') return false
  const isWriting = event.target instanceof Element && event.target.matches(writesIn)
  return !isWriting && document.querySelector('dialog[open]') === null
}
