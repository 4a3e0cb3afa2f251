import { useEffect, useState } from 'react'
import type { ChannelFaultsView } from '../../web/operations-view.ts'
import { ask } from '../ask-server.ts'
import { onNews } from './desk-news.ts'
import { inTurn } from './in-turn.ts'

/** What is wrong with WhatsApp now; what cannot be had leaves the page as it is. */
export function useChannelFaults(): ChannelFaultsView['faults'] {
  const [faults, setFaults] = useState<ChannelFaultsView['faults']>([])
  useEffect(() => {
    let isWanted = true
    const fresh = inTurn(async () => {
      const view = await ask<ChannelFaultsView>('/api/channel').catch(() => null)
      if (isWanted && view) setFaults(view.faults)
    })
    fresh.look()
    const hangUp = onNews((news) => {
      if (news === null || news.some(({ kind }) => kind === 'channel')) fresh.look()
    })
    return () => {
      isWanted = false
      hangUp()
      fresh.close()
    }
  }, [])
  return faults
}
