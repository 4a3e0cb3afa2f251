import { useCallback, useState } from 'react'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import { tellNews } from './desk-news.ts'
import { type Refusal, refusalOf } from './refusal-of.ts'

/** What is said of the last thing that was done; `n` tells the same words said again. */
export type Said =
  | { readonly kind: 'done'; readonly text: string; readonly n: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly n: number }

export type DeskActs = {
  readonly said: Said | null
  readonly say: (text: string) => void
  readonly hush: () => void
  /** Does something; what comes of it is said, and everything is looked at again. @returns whether it was done */
  readonly act: (done: () => Promise<string | null>) => Promise<boolean>
}

/** One thing is done at a time, with the second factor where it is due; closing that question does nothing. */
export function useDeskActs(): DeskActs {
  const [said, setSaid] = useState<Said | null>(null)
  const say = useCallback(
    (text: string) => setSaid((before) => ({ kind: 'done', text, n: (before?.n ?? 0) + 1 })),
    [],
  )
  const act = useCallback(
    async (done: () => Promise<string | null>) => {
      try {
        const text = await withStepUp(done)
        if (text !== null) say(text)
        return true
      } catch (error) {
        if (error instanceof NotGiven) return false
        const refusal = refusalOf(error)
        setSaid((before) => ({ kind: 'refused', refusal, n: (before?.n ?? 0) + 1 }))
        return false
      } finally {
        tellNews()
      }
    },
    [say],
  )
  return { said, say, act, hush: useCallback(() => setSaid(null), []) }
}
