import { useCallback, useEffect, useRef, useState } from 'react'
import type { LineView } from '../../web/conversations-view.ts'
import { tellNews } from '../inbox/desk-news.ts'
import { type Refusal, refusalOf } from '../inbox/refusal-of.ts'
import { pageClock } from '../page-clock.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import { reply, sendFile } from './case-calls.ts'
import { keepBegun } from './use-draft.ts'

/** What somebody has just written, until it stands in the talk. In clear: their own words. */
export type Pending = {
  readonly id: string
  readonly words: string
  /** A file that goes with them; null: none. */
  readonly file: File | null
  readonly at: number
  /** The last line that was there when it was written. */
  readonly after: number
  /** They were told that it looks like a trick, and mean it. */
  readonly sure: boolean
  /** Null: on its way. */
  readonly refusal: Refusal | null
}

/** Replies on their way: seen at once, and tried again under the same name, so that none goes out twice. */
export function usePending(number: string, lines: readonly LineView[]) {
  const [pending, setPending] = useState<readonly Pending[]>([])
  const isLeft = useRef(false)
  const last = lines.at(-1)?.n ?? 0
  useEffect(() => setPending((before) => (before.length === 0 ? before : stillOut(before, lines))), [lines])
  useEffect(() => {
    isLeft.current = false
    return () => {
      isLeft.current = true
    }
  }, [])
  const attempt = useCallback(
    async (one: Pending) => {
      try {
        const { id, words, sure, file } = one
        await withStepUp<object>(() =>
          file ? sendFile(number, { id, words, sure, file }) : reply(number, { id, words, sure }),
        )
      } catch (error) {
        const refusal = error instanceof NotGiven ? refusalOf(null) : refusalOf(error)
        if (isLeft.current) keepBegun(number, one.words)
        setPending((before) => before.map((other) => (other.id === one.id ? { ...other, refusal } : other)))
      }
      tellNews()
    },
    [number],
  )
  const send = (words: string, file: File | null = null) => {
    const one = {
      id: crypto.randomUUID(),
      words,
      file,
      at: pageClock.now(),
      after: last,
      sure: false,
      refusal: null,
    }
    setPending((before) => [...before, one])
    void attempt(one)
  }
  const again = (one: Pending, sure = one.sure) => {
    const next = { ...one, sure, refusal: null }
    setPending((before) => before.map((other) => (other.id === one.id ? next : other)))
    void attempt(next)
  }
  const drop = (one: Pending) => setPending((before) => before.filter(({ id }) => id !== one.id))
  return { pending, send, again, drop }
}

/** Each new line of an agent's is one that was on its way. */
function stillOut(pending: readonly Pending[], lines: readonly LineView[]): readonly Pending[] {
  const taken = new Set<number>()
  return pending.filter(({ after, refusal }) => {
    if (refusal !== null) return true
    const line = lines.find(({ n, side }) => side === 'agent' && n > after && !taken.has(n))
    if (line) taken.add(line.n)
    return !line
  })
}
