import { useCallback, useEffect, useRef, useState } from 'react'
import type { InboxFilter } from '../../web/inbox-view.ts'
import { onNews } from './desk-news.ts'
import { inTurn } from './in-turn.ts'
import { lookAtInbox } from './inbox-calls.ts'
import { type InboxShown, type OpenInbox, openInbox, opening } from './open-inbox.ts'

export type Inbox = InboxShown & Pick<OpenInbox, 'want'> & { readonly look: () => void }

/** The list that was asked for, fresh; what was searched for stays as it was found, for each look at it is a search. */
export function useInbox(filter: InboxFilter, words: string | null): Inbox {
  const [shown, setShown] = useState<InboxShown>(opening)
  const open = useRef<OpenInbox | null>(null)
  const key = JSON.stringify([filter, words])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what both say
  useEffect(() => {
    setShown(opening)
    const inbox = openInbox({ filter, words, ask: lookAtInbox, show: setShown })
    const fresh = inTurn(inbox.look)
    open.current = inbox
    const hangUp = onNews((news) => {
      if (words !== null) return
      if (news === null || news.some(({ kind }) => kind !== 'typing')) fresh.look()
    })
    return () => {
      hangUp()
      fresh.close()
      inbox.close()
    }
  }, [key])
  const want = useCallback((pages: readonly number[]) => open.current?.want(pages), [])
  const look = useCallback(() => void open.current?.look(), [])
  return { ...shown, want, look }
}
