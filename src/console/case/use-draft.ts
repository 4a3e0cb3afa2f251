import { useEffect, useRef, useState } from 'react'

/** What was begun on this page, by name: there at once when somebody comes back. Never kept by the browser. */
const begun = new Map<string, string>()

/** How long nothing is written before the server keeps it, too. Milliseconds. */
const pause = 1_200

type DraftNeeds = {
  readonly name: string
  /** What the server kept. */
  readonly kept: string | null
  /** Null: the server does not keep it. */
  readonly keep: ((words: string) => Promise<unknown>) | null
}

/** What somebody began to write, kept while they look elsewhere: by the page, and by the server where it does. */
export function useDraft({ name, kept, keep }: DraftNeeds) {
  const [words, setWords] = useState(() => begun.get(name) ?? kept ?? '')
  const [isKept, setIsKept] = useState(false)
  const told = useRef(words)
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    begun.set(name, words)
    if (words === told.current || latest.current === null) return
    const later = setTimeout(() => {
      told.current = words
      latest.current?.(words).then(
        () => setIsKept(words !== ''),
        () => setIsKept(false),
      )
    }, pause)
    return () => clearTimeout(later)
  }, [name, words])
  const write = (next: string) => {
    setIsKept(false)
    setWords(next)
  }
  return { words, write, isKept }
}
