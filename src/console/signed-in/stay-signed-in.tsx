import { useEffect, useId, useState } from 'react'
import { request } from '../ask-server.ts'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { minutesOf } from '../minutes-of.ts'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { useSending } from '../sign-in/use-sending.ts'
import { leave, lookWho, signOut, useStanding } from './me.ts'

/** How often a page asks whether its sign-in still stands: whoever is disabled is gone within five seconds. Milliseconds. */
const watchEvery = 3_500
/** How often while it is not on the screen: another window may have kept the sign-in. Milliseconds. */
const watchUnseenEvery = 60_000
/** How long before a sign-in ends the page says so. Milliseconds. */
const notice = 2 * 60_000

/** Watches over a sign-in while a page is open: takes the page away when it ends, and says so before it does. */
export function StaySignedIn() {
  const standing = useStanding()
  const { unanswered } = useWords(shellCatalogue)
  const [isDismissed, setIsDismissed] = useState(false)
  const { left, isEnd } = useTimeLeft()
  useWatch(standing.state === 'in')
  useEffect(() => {
    if (left === null) setIsDismissed(false)
  }, [left])
  return (
    <>
      <div className="line-banner" role="status">
        {standing.state === 'in' && !standing.isAnswered && <p>{unanswered}</p>}
      </div>
      {left !== null && !isDismissed && (
        <Warning left={left} isEnd={isEnd} dismiss={() => setIsDismissed(true)} />
      )}
      {left !== null && isDismissed && isEnd && <EndBanner left={left} />}
    </>
  )
}

function useWatch(isIn: boolean): void {
  useEffect(() => {
    if (!isIn) return
    let lookedAt = pageClock.now()
    const look = () => {
      const now = pageClock.now()
      if (document.visibilityState !== 'visible' && now - lookedAt < watchUnseenEvery) return
      lookedAt = now
      void lookWho()
    }
    const every = setInterval(look, watchEvery)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(every)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isIn])
}

type TimeLeft = {
  /** Seconds until the sign-in ends; null: more than is worth a word. */
  readonly left: number | null
  /** Nothing that is done puts it off. */
  readonly isEnd: boolean
}

function useTimeLeft(): TimeLeft {
  const standing = useStanding()
  const [now, setNow] = useState(() => pageClock.now())
  const isIn = standing.state === 'in'
  useEffect(() => {
    if (!isIn) return
    const every = setInterval(() => setNow(pageClock.now()), 1000)
    return () => clearInterval(every)
  }, [isIn])
  const until = standing.state === 'in' ? Math.min(standing.idleEndsAt, standing.endsAt) - now : null
  const isOver = until !== null && until <= 0
  useEffect(() => {
    if (isOver) leave()
  }, [isOver])
  if (standing.state !== 'in' || until === null || until >= notice) return { left: null, isEnd: false }
  return { left: Math.max(0, Math.ceil(until / 1000)), isEnd: standing.endsAt - now < notice }
}

type WarningNeeds = { readonly left: number; readonly isEnd: boolean; readonly dismiss: () => void }

function Warning({ left, isEnd, dismiss }: WarningNeeds) {
  const { idleSoon: words } = useWords(signInCatalogue)
  const said = useId()
  // Any question that a person wants an answer to keeps a sign-in; the page's own does not.
  const { start, isSending, failure, wait } = useSending(async () => {
    await request('GET', '/api/me/sessions')
    await lookWho()
  })
  return (
    <Dialog
      title={words.title}
      about={isEnd ? words.over : words.about}
      close={() => (isEnd ? dismiss() : void start())}
    >
      <p className="time-left" role="timer">
        {words.left(minutesOf(left))}
      </p>
      <FailureSaid id={said} failure={failure} wait={wait} />
      <p className="dialog-actions">
        <button
          type="button"
          className="main-button"
          aria-disabled={isSending}
          onClick={() => (isEnd ? dismiss() : void start())}
        >
          {isEnd ? words.goOn : words.stay}
        </button>
        <button type="button" className="plain-button" onClick={() => void signOut()}>
          {words.leave}
        </button>
      </p>
    </Dialog>
  )
}

function EndBanner({ left }: { readonly left: number }) {
  const { idleSoon: words } = useWords(signInCatalogue)
  return (
    <aside className="line-banner time-left">
      <p role="timer">
        {words.title}. {words.left(minutesOf(left))}
      </p>
    </aside>
  )
}
