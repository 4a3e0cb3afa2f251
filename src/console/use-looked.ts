import { useCallback, useEffect, useRef, useState } from 'react'
import { Gone, Refused } from './ask-server.ts'

export type Looked<View> = {
  /** What was last heard stays while the server is away; null: nothing yet, or nothing any more. */
  readonly view: View | null
  /** Why nothing is shown; null: something is, or is on its way. */
  readonly error: unknown
  readonly isCut: boolean
}

/**
 * What a page looks at again and again while somebody sees it.
 *
 * @param ask asked anew whenever it is another: keep it the same with `useCallback`
 * @param every milliseconds
 */
export function useLooked<View>(
  ask: () => Promise<View>,
  every: number,
): Looked<View> & { readonly look: () => Promise<void> } {
  const [shown, setShown] = useState<Looked<View>>({ view: null, error: null, isCut: false })
  const asked = useRef(0)
  const look = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    try {
      const view = await ask()
      if (mine === asked.current) setShown({ view, error: null, isCut: false })
    } catch (error) {
      if (mine === asked.current) setShown((before) => lost(before, error))
    }
  }, [ask])
  useEffect(() => {
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') void look()
    }
    void look()
    const again = setInterval(lookIfSeen, every)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(again)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [look, every])
  return { ...shown, look }
}

function lost<View>(before: Looked<View>, error: unknown): Looked<View> {
  const isNo = error instanceof Gone || (error instanceof Refused && error.status < 500)
  return isNo || before.view === null ? { view: null, isCut: false, error } : { ...before, isCut: true }
}
