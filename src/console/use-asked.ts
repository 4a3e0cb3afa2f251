import { useCallback, useEffect, useState } from 'react'

/** What was asked of the server: on its way, here, or not to be had. */
export type Asked<Answer> =
  | { readonly state: 'loading'; readonly answer: null }
  | { readonly state: 'failed'; readonly answer: null; readonly error: unknown }
  | { readonly state: 'here'; readonly answer: Answer }

/**
 * Asks when the page comes, when `key` changes and when told to; an answer stays on the screen until the next one is
 * there, so that nothing jumps.
 */
export function useAsked<Answer>(
  key: string,
  look: () => Promise<Answer>,
): readonly [Asked<Answer>, () => void] {
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'loading', answer: null })
  const [times, setTimes] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what `look` looks at
  useEffect(() => {
    let isWanted = true
    setAsked((before) => (before.state === 'failed' ? { state: 'loading', answer: null } : before))
    look().then(
      (answer) => isWanted && setAsked({ state: 'here', answer }),
      (error: unknown) => isWanted && setAsked({ state: 'failed', answer: null, error }),
    )
    return () => {
      isWanted = false
    }
  }, [key, times])
  return [asked, useCallback(() => setTimes((before) => before + 1), [])]
}
