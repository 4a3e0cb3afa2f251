import { useCallback, useEffect, useState } from 'react'
import type { ColleaguesView, DeskMe } from '../../web/inbox-view.ts'
import { onNews } from './desk-news.ts'
import { inTurn } from './in-turn.ts'
import { becomeStatus, lookAtColleagues, lookAtDeskMe } from './inbox-calls.ts'

export type Desk = {
  readonly me: DeskMe | null
  readonly colleagues: ColleaguesView['colleagues']
  readonly turnStatus: () => Promise<DeskMe | null>
}

/** Who else is here and how busy; what cannot be had leaves the page as it is. */
export function useDeskMe(): Desk {
  const [me, setMe] = useState<DeskMe | null>(null)
  const [colleagues, setColleagues] = useState<ColleaguesView['colleagues']>([])
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const [mine, others] = await Promise.allSettled([lookAtDeskMe(), lookAtColleagues()])
      if (!isWanted) return
      if (mine.status === 'fulfilled') setMe(mine.value)
      if (others.status === 'fulfilled') setColleagues(others.value.colleagues)
    }
    const fresh = inTurn(look)
    fresh.look()
    const hangUp = onNews((news) => {
      if (news === null || news.some(({ kind }) => kind === 'case' || kind === 'presence')) fresh.look()
    })
    return () => {
      isWanted = false
      hangUp()
      fresh.close()
    }
  }, [])
  const turnStatus = useCallback(async () => {
    if (!me) return null
    const next = await becomeStatus(me.status === 'online' ? 'away' : 'online')
    setMe(next)
    return next
  }, [me])
  return { me, colleagues, turnStatus }
}
