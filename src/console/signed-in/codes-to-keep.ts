import { useSyncExternalStore } from 'react'

/** Recovery codes that nobody has kept yet, and whether a new app came with them. */
export type CodesToKeep = { readonly codes: readonly string[]; readonly isNewApp: boolean }

let shown: CodesToKeep | null = null
const listeners = new Set<() => void>()

/**
 * Shows codes over whatever page there is, until they are kept: a new app ends the sign-in, and with it the page it was
 * taken on, but codes are shown once and never again.
 */
export function showCodes(next: CodesToKeep | null): void {
  shown = next
  for (const listener of listeners) listener()
}

export const useCodesToKeep = (): CodesToKeep | null =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => shown,
  )
