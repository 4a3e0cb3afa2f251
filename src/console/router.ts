import { useMemo, useSyncExternalStore } from 'react'
import { type PageName, pageAt } from './page-paths.ts'

/** What the browser's address says. */
export type Route = {
  /** Null: no page has this address. */
  readonly page: PageName | null
  /** The parts of the path below the page's own, as they are written there. */
  readonly rest: readonly string[]
  readonly search: URLSearchParams
}

/** What the console fires at its own moves; the browser tells only of its buttons for back and forth. */
const moved = 'sigilo:moved'

export function useRoute(): Route {
  const address = useSyncExternalStore(listen, () => `${location.pathname}${location.search}`)
  return useMemo(() => {
    const { pathname, searchParams } = new URL(address, location.origin)
    const found = pageAt(pathname)
    const rest = found?.rest.map(decoded) ?? []
    return { page: found?.page ?? null, rest, search: searchParams }
  }, [address])
}

/** What stands behind the `#` of the address, which no server is ever told; null: nothing. */
export function useFragment(): string | null {
  const fragment = useSyncExternalStore(listen, () => location.hash)
  return fragment.length > 1 ? decoded(fragment.slice(1)) : null
}

/** Goes to an address of the console; back leads to the one before. */
export function go(address: string): void {
  history.pushState(null, '', address)
  dispatchEvent(new Event(moved))
}

/** Writes what the page shows into the address, so that it can be shared; back leads past it. */
export function rewrite(address: string): void {
  history.replaceState(null, '', address)
  dispatchEvent(new Event(moved))
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed)
  addEventListener('hashchange', changed)
  addEventListener(moved, changed)
  return () => {
    removeEventListener('popstate', changed)
    removeEventListener('hashchange', changed)
    removeEventListener(moved, changed)
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
