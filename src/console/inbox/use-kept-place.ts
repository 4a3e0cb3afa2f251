import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { InboxRow } from '../../web/inbox-view.ts'

/** Lines that come or go above what somebody reads do not move it: the list scrolls along with its first whole line. */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  rows: ReadonlyMap<number, InboxRow>,
  height: number,
): void {
  const before = useRef(rows)
  useLayoutEffect(() => {
    const list = scroller.current
    const old = before.current
    before.current = rows
    if (!list || old === rows || list.scrollTop < height / 2) return
    const at = Math.ceil(list.scrollTop / height)
    const anchor = old.get(at)?.case
    if (anchor === undefined || rows.get(at)?.case === anchor) return
    for (const [now, { case: number }] of rows)
      if (number === anchor) {
        list.scrollTop += (now - at) * height
        return
      }
  }, [scroller, rows, height])
}
