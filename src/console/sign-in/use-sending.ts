import { useEffect, useRef, useState } from 'react'
import { Gone, Refused } from '../ask-server.ts'

/** Why something that was sent came to nothing, as forms tell it apart. */
export type Failure =
  | {
      readonly why:
        | 'wrong'
        | 'gone'
        | 'not-allowed'
        | 'log'
        | 'there'
        | 'department'
        | 'unreachable'
        | 'late'
        | 'refused'
    }
  | { readonly why: 'too-soon'; readonly seconds: number }
  | { readonly why: 'short' | 'long' | 'common' | 'named' }

/**
 * Sends a form once at a time, and keeps why it failed. A button that sends stays enabled meanwhile (`aria-disabled` says
 * that it waits), or whoever pressed it by keyboard would lose their place on the page.
 */
export function useSending<Given extends readonly unknown[]>(send: (...given: Given) => Promise<void>) {
  const [isSending, setIsSending] = useState(false)
  const isOnItsWay = useRef(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const wait = useCountdown(failure, () => setFailure(null))
  const start = async (...given: Given) => {
    if (isOnItsWay.current || wait > 0) return
    isOnItsWay.current = true
    setIsSending(true)
    setFailure(null)
    try {
      await send(...given)
    } catch (error) {
      setFailure(failureOf(error))
    }
    isOnItsWay.current = false
    setIsSending(false)
  }
  return { start, isSending, isWaiting: isSending || wait > 0, failure, wait, forget: () => setFailure(null) }
}

/** Seconds that are left until another try. */
function useCountdown(failure: Failure | null, end: () => void): number {
  const [left, setLeft] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it counts anew for every failure
  useEffect(() => {
    if (failure?.why !== 'too-soon') return setLeft(0)
    let seconds = failure.seconds
    setLeft(seconds)
    const every = setInterval(() => {
      seconds -= 1
      setLeft(Math.max(0, seconds))
      if (seconds <= 0) end()
    }, 1000)
    return () => clearInterval(every)
  }, [failure])
  return left
}

const passwordFailures = ['short', 'long', 'common', 'named'] as const

export function failureOf(error: unknown): Failure {
  if (error instanceof Gone) return { why: 'gone' }
  if (error instanceof DOMException && error.name === 'TimeoutError') return { why: 'late' }
  if (!(error instanceof Refused)) return { why: 'unreachable' }
  const bad = passwordFailures.find((why) => why === error.body.why)
  if (bad) return { why: bad }
  switch (error.code) {
    case 'SIGNED_OUT':
      return { why: 'wrong' }
    case 'TOO_SOON':
      return { why: 'too-soon', seconds: Math.max(1, Math.ceil(Number(error.body.wait) || 1)) }
    case 'NOT_ALLOWED':
      return { why: 'not-allowed' }
    case 'LOG_UNAVAILABLE':
      return { why: 'log' }
    case 'ALREADY_THERE':
      return { why: 'there' }
    case 'UNKNOWN_DEPARTMENT':
      return { why: 'department' }
    default:
      return { why: error.status >= 500 ? 'unreachable' : 'refused' }
  }
}
