import { type ComponentType, useEffect, useState } from 'react'
import type { PageName } from '../page-paths.ts'
import { loadPage } from '../pages.ts'
import type { ShownPage } from './use-shown-page.ts'

/** The page on the screen; it stays there while the next one is on its way. */
export type LoadedPage =
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly page: PageName; readonly Body: ComponentType }
  | { readonly state: 'no-such-page' | 'no-right' | 'unreachable' | 'not-loaded' }

export function useLoadedPage(page: ShownPage): LoadedPage {
  const [loaded, setLoaded] = useState<LoadedPage>({ state: 'loading' })
  useEffect(() => {
    if (page === 'asking') {
      setLoaded({ state: 'loading' })
      return
    }
    if (page === 'no-such-page' || page === 'no-right' || page === 'unreachable') {
      setLoaded({ state: page })
      return
    }
    let isWanted = true
    const show = (next: LoadedPage) => {
      if (isWanted) setLoaded(next)
    }
    // Whoever may not see a page any more does not see it while the way in is on its way.
    if (page === 'signIn') setLoaded({ state: 'loading' })
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
