import { useCallback, useEffect, useRef, useState } from 'react'
import type { TalkView } from '../../web/conversations-view.ts'
import type { DeskCaseView } from '../../web/inbox-view.ts'
import { Gone, Refused } from '../ask-server.ts'
import { onNews } from '../inbox/desk-news.ts'
import { inTurn } from '../inbox/in-turn.ts'
import { lookAtCase, lookAtTalk } from './case-calls.ts'

/** A case with its talk; both stay on the screen while the server is away. */
export type CaseShown =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | {
      readonly state: 'here'
      readonly view: DeskCaseView
      readonly talk: TalkView
      readonly isAway: boolean
    }

/** How soon an absent server is asked again. Milliseconds. */
const retryAfter = 2000
/** Who has a case open looks at nothing but what happens in it, and waits for it: it rests as long as a look took. */
const rests = 1

/** The case that is open, fresh: what is told of others is not looked at. */
export function useCase(number: string): readonly [CaseShown, () => void] {
  const [shown, setShown] = useState<CaseShown>({ state: 'loading' })
  const again = useRef(() => {})
  useEffect(() => {
    let isWanted = true
    let retrying: ReturnType<typeof setTimeout> | undefined
    /** A case is of one talk for good: both are asked for at once when it is known. */
    let talkOf: string | null = null
    setShown({ state: 'loading' })
    const fresh = inTurn(async () => {
      clearTimeout(retrying)
      try {
        const asked = talkOf === null ? null : lookAtTalk(talkOf)
        asked?.catch(() => undefined)
        const view = await lookAtCase(number)
        const talk = await (asked ?? lookAtTalk(view.talk))
        talkOf = view.talk
        if (isWanted) setShown({ state: 'here', view, talk, isAway: false })
      } catch (error) {
        if (isWanted) lose(error)
      }
    }, rests)
    const lose = (error: unknown) => {
      const isNo = error instanceof Gone || (error instanceof Refused && error.status < 500)
      setShown((before) =>
        before.state === 'here' && !isNo ? { ...before, isAway: true } : { state: 'failed', error },
      )
      if (!isNo) retrying = setTimeout(fresh.look, retryAfter)
    }
    const hangUp = onNews((news) => {
      if (news === null || news.some((one) => one.case === number && one.kind !== 'typing')) fresh.look()
    })
    again.current = fresh.look
    fresh.look()
    return () => {
      isWanted = false
      clearTimeout(retrying)
      hangUp()
      fresh.close()
    }
  }, [number])
  return [shown, useCallback(() => again.current(), [])]
}
