import { useCallback, useEffect, useRef } from 'react'

/** The same function for as long as its part is shown, doing what the newest one does: less is drawn anew. */
export function useLatest<Told extends readonly unknown[]>(
  act: (...told: Told) => void,
): (...told: Told) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...told: Told) => latest.current(...told), [])
}
