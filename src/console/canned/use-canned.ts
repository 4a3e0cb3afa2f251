import { useCallback, useEffect, useRef, useState } from 'react'
import type { CannedView } from '../../web/canned-view.ts'
import { pageClock } from '../page-clock.ts'
import { lookAtCanned } from './canned-calls.ts'

/** How long texts are believed that were looked at. Milliseconds. */
const believed = 60_000
let known: { readonly at: number; readonly view: CannedView } | null = null

/** What agents may answer with, looked at when it is wanted first; null: not here yet, or not to be had. */
export function useCanned(): readonly [CannedView | null, () => void] {
  const [view, setView] = useState(known?.view ?? null)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const want = useCallback(() => {
    if (known && pageClock.now() - known.at < believed) return setView(known.view)
    lookAtCanned().then(
      (fresh) => {
        known = { at: pageClock.now(), view: fresh }
        if (isHere.current) setView(fresh)
      },
      () => undefined,
    )
  }, [])
  return [view, want]
}
