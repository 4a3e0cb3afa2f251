import { useEffect, useRef, useState } from 'react'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Icon } from '../icons.tsx'
import { minutesOf } from '../minutes-of.ts'
import { useWords } from '../page-words.ts'
import type { Failure } from './use-sending.ts'

type SaidNeeds = {
  readonly id: string
  readonly failure: Failure | null
  /** Seconds until another try. */
  readonly wait?: number
  /** What "wrong" means here. */
  readonly wrong?: string
}

/** Why it did not work, read out at once; the place is there before, so that nothing is missed. */
export function FailureSaid({ id, failure, wait = 0, wrong }: SaidNeeds) {
  const { failures } = useWords(signInCatalogue)
  const hasWaited = useHasWaited(wait)
  return (
    <>
      <div id={id} role="alert" className="failure">
        {failure && (
          <p>
            <Icon name="failed" />
            <span>
              {failure.why === 'wrong' && wrong ? wrong : failures[failure.why]}
              {failure.why === 'too-soon' && (
                <>
                  <span className="unseen"> {failures.wait(failure.seconds)}</span>
                  <span className="countdown" aria-hidden="true">
                    {' '}
                    {minutesOf(wait)}
                  </span>
                </>
              )}
            </span>
          </p>
        )}
      </div>
      <p role="status" className="said-done failure-over">
        {hasWaited && !failure && failures.waited}
      </p>
    </>
  )
}

/** True once a wait is over; a wait that begins makes it false again. */
function useHasWaited(wait: number): boolean {
  const [hasWaited, setHasWaited] = useState(false)
  const isWaiting = wait > 0
  const was = useRef(isWaiting)
  useEffect(() => {
    if (was.current !== isWaiting) setHasWaited(was.current)
    was.current = isWaiting
  }, [isWaiting])
  return hasWaited
}
