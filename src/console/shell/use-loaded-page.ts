import { type ComponentType, useEffect, useState } from 'react'
import type { PageName } from '../page-paths.ts'
import { loadPage } from '../pages.ts'

/** The page on the screen; it stays there while the next one is on its way. */
export type LoadedPage =
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly page: PageName; readonly Body: ComponentType }
  | { readonly state: 'no-such-page' }
  | { readonly state: 'not-loaded' }

export function useLoadedPage(page: PageName | null): LoadedPage {
  const [loaded, setLoaded] = useState<LoadedPage>({ state: 'loading' })
  useEffect(() => {
    if (page === null) {
      setLoaded({ state: 'no-such-page' })
      return
    }
    let isWanted = true
    const show = (next: LoadedPage) => {
      if (isWanted) setLoaded(next)
    }
    loadPage[page]().then(
      (Body) => show({ state: 'shown', page, Body }),
      () => show({ state: 'not-loaded' }),
    )
    return () => {
      isWanted = false
    }
  }, [page])
  return loaded
}
