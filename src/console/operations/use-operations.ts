import { useCallback, useEffect, useRef, useState } from 'react'
import type { OperationsView } from '../../web/operations-view.ts'
import { Gone, Refused } from '../ask-server.ts'
import { onNews } from '../inbox/desk-news.ts'
import { lookAtOperations } from './operations-calls.ts'

/** How often the page looks again by itself while somebody sees it. Milliseconds. */
const lookEvery = 10_000

export type OperationsShown = {
  /** What was last heard stays while the server is away; null: nothing yet, or nothing any more. */
  readonly view: OperationsView | null
  /** Why nothing is shown; null: something is, or is on its way. */
  readonly error: unknown
  readonly isCut: boolean
}

const opening: OperationsShown = { view: null, error: null, isCut: false }

/**
 * Whether all works, looked at again and again.
 *
 * @param isTold whether whoever looks may hear of changes at once; who may not is not to ask, for each refusal is in the log
 */
export function useOperations(isTold: boolean): OperationsShown & { readonly look: () => Promise<void> } {
  const [shown, setShown] = useState(opening)
  const asked = useRef(0)
  const look = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    try {
      const view = await lookAtOperations()
      if (mine === asked.current) setShown({ view, error: null, isCut: false })
    } catch (error) {
      if (mine === asked.current) setShown((before) => lost(before, error))
    }
  }, [])
  useEffect(() => {
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') void look()
    }
    void look()
    const every = setInterval(lookIfSeen, lookEvery)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(every)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [look])
  useEffect(() => {
    if (!isTold) return
    return onNews((news) => {
      if (news?.some(({ kind }) => kind === 'channel')) void look()
    })
  }, [isTold, look])
  return { ...shown, look }
}

function lost(before: OperationsShown, error: unknown): OperationsShown {
  const isNo = error instanceof Gone || (error instanceof Refused && error.status < 500)
  return isNo || before.view === null ? { ...opening, error } : { ...before, isCut: true }
}
