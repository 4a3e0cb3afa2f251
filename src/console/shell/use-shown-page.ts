import { useEffect } from 'react'
import { type PageName, pagePaths } from '../page-paths.ts'
import { rewrite } from '../router.ts'
import { homeOf, isOpenToAll, isThere, mayOpen } from '../signed-in/may-open.ts'
import { useStanding } from '../signed-in/me.ts'

/** What stands at an address for whoever is there: a page, the way in at its place, or why it is none for them. */
export type ShownPage = PageName | 'no-such-page' | 'no-right' | 'asking' | 'unreachable'

export function useShownPage(page: PageName | null): ShownPage {
  const standing = useStanding()
  const roles = standing.state === 'in' ? standing.me.roles : null
  const isAtDoor = page === 'signIn' || (page === 'start' && !isThere('start'))
  const home = roles && isAtDoor ? pagePaths[homeOf(roles)] : null
  useEffect(() => {
    if (home) rewrite(home)
  }, [home])

  if (page === null) return 'no-such-page'
  if (page !== 'start' && !isThere(page)) return 'no-such-page'
  if (home) return 'asking'
  if (isOpenToAll(page) && page !== 'signIn') return page
  switch (standing.state) {
    case 'asking':
      return 'asking'
    case 'unreachable':
      return 'unreachable'
    case 'out':
      return 'signIn'
    case 'in':
      return mayOpen(page, standing.me.roles) ? page : 'no-right'
  }
}
