import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** So near to the end counts as being there. Pixels. */
const near = 48

type Newest = {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** What came while somebody read further up. */
  readonly missed: number
  readonly toNewest: () => void
}

/** Keeps the end of a talk in view as long as it is there; what comes while somebody reads further up is counted. */
export function useNewest(count: number): Newest {
  const scroller = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const seen = useRef(count)
  const counted = useRef(count)
  counted.current = count
  const [missed, setMissed] = useState(0)
  const toNewest = useCallback(() => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }, [])
  useEffect(() => {
    const at = scroller.current
    if (!at) return
    let top = at.scrollTop
    const look = () => {
      const isNear = at.scrollHeight - at.scrollTop - at.clientHeight < near
      // Lines that grow meanwhile move the end away; only whoever scrolls up leaves it.
      const isLeft = at.scrollTop < top
      top = at.scrollTop
      isAtEnd.current = isNear || (isAtEnd.current && !isLeft)
      if (!isAtEnd.current) return
      seen.current = counted.current
      setMissed(0)
    }
    const sizes = new ResizeObserver(() => isAtEnd.current && toNewest())
    sizes.observe(at)
    // Lines grow, too: why one was refused comes later, and so do other languages.
    if (at.firstElementChild) sizes.observe(at.firstElementChild)
    at.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      at.removeEventListener('scroll', look)
    }
  }, [toNewest])
  useLayoutEffect(() => {
    if (isAtEnd.current) {
      seen.current = count
      toNewest()
    } else setMissed(Math.max(0, count - seen.current))
  }, [count, toNewest])
  return { scroller, missed, toNewest }
}
