import { useEffect, useState } from 'react'
import { pageClock } from '../page-clock.ts'

/** How often clocks on a page go on. Milliseconds. */
const tick = 10_000

/** The server's time, going on. @param at the server's time when it last answered; null: it has not */
export function useNow(at: number | null): number {
  const [now, setNow] = useState(() => pageClock.now() as number)
  const [ahead, setAhead] = useState(0)
  useEffect(() => {
    if (at !== null) setAhead(at - pageClock.now())
  }, [at])
  useEffect(() => {
    const every = setInterval(() => setNow(pageClock.now()), tick)
    return () => clearInterval(every)
  }, [])
  return Math.max(now + ahead, at ?? 0)
}
