import { useEffect } from 'react'
import { onNews } from '../inbox/desk-news.ts'
import { useLooked } from '../use-looked.ts'
import { lookAtOperations } from './operations-calls.ts'

/** How often the page looks again by itself while somebody sees it. Milliseconds. */
const lookEvery = 10_000

/**
 * Whether all works, looked at again and again.
 *
 * @param isTold whether whoever looks may hear of changes at once; who may not is not to ask, for each refusal is in the log
 */
export function useOperations(isTold: boolean) {
  const looked = useLooked(lookAtOperations, lookEvery)
  const { look } = looked
  useEffect(() => {
    if (!isTold) return
    return onNews((news) => {
      if (news?.some(({ kind }) => kind === 'channel')) void look()
    })
  }, [isTold, look])
  return looked
}
