import { useEffect, useState } from 'react'
import { request } from '../ask-server.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { lastAsked } from './activity.ts'
import { lookWho, signOut, useStanding } from './me.ts'

/** How often a page asks whether its sign-in still stands: whoever is disabled is gone within five seconds. Milliseconds. */
const watchEvery = 3_500
/** How long the server waits for a request before it ends a sign-in. Milliseconds. */
const idle = 30 * 60_000
/** How long before that the page says so. Milliseconds. */
const notice = 2 * 60_000

/** Watches over a sign-in while a page is open: takes the page away when it ends, and says so before it does. */
export function StaySignedIn() {
  const standing = useStanding()
  const { idleSoon } = useWords(signInCatalogue)
  const [left, setLeft] = useState<number | null>(null)
  const isIn = standing.state === 'in'
  const endsAt = standing.state === 'in' ? standing.me.endsAt : 0

  useEffect(() => {
    if (!isIn) return setLeft(null)
    const look = () => {
      if (document.visibilityState === 'visible') void lookWho()
      const until = Math.min(lastAsked() + idle, endsAt) - pageClock.now()
      setLeft(until < notice ? Math.max(0, until) : null)
    }
    const every = setInterval(look, watchEvery)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(every)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isIn, endsAt])

  if (left === null) return null
  const stay = async () => {
    await request('GET', '/api/me/sessions').catch(() => undefined)
    setLeft(null)
  }
  const isAtEnd = endsAt - pageClock.now() < notice
  return (
    <Dialog title={idleSoon.title} about={isAtEnd ? idleSoon.over : idleSoon.about} close={() => void stay()}>
      <p className="dialog-actions">
        {!isAtEnd && (
          <button type="button" className="main-button" onClick={() => void stay()}>
            {idleSoon.stay}
          </button>
        )}
        <button type="button" className="plain-button" onClick={() => void signOut()}>
          {idleSoon.leave}
        </button>
      </p>
    </Dialog>
  )
}
