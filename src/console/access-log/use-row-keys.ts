import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'

/** Lines that a key leaps over. */
const leap = 10

/** Arrow keys between the lines of a table, each with one button; Tab comes to the line where one was and goes past all. */
export function useRowKeys(body: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState(0)
  const isReached = useRef(false)
  const buttons = () => [...(body.current?.querySelectorAll('button') ?? [])]
  const rowOf = (button: Element | null) => Number(button?.closest('tr')?.rowIndex ?? 1) - 1
  // A shorter list, or one that begins with a line that cannot be opened, is reached at its first button.
  useEffect(() => {
    const rows = buttons().map(rowOf)
    if (rows.length > 0 && !rows.includes(at)) setAt(rows[0] ?? 0)
  })
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const all = buttons()
    const now = all.indexOf(event.target as HTMLButtonElement)
    const to = targetOf(event.key, now, all.length - 1)
    if (now < 0 || to === null) return
    event.preventDefault()
    all[to]?.focus()
  }
  const follow = ({ target }: FocusEvent) => {
    isReached.current = true
    setAt(rowOf(target))
  }
  const leave = () => {
    isReached.current = false
  }
  const wasReached = useCallback(() => isReached.current, [])
  return { at, press, follow, leave, wasReached }
}

function targetOf(key: string, now: number, last: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: now + 1,
    ArrowUp: now - 1,
    PageDown: now + leap,
    PageUp: now - leap,
    Home: 0,
    End: last,
  }
  const to = moves[key]
  return to === undefined ? null : Math.min(last, Math.max(0, to))
}
