import { useEffect, useRef, useState } from 'react'

/** What was begun on this page, by name: there at once when somebody comes back. Never kept by the browser. */
const begun = new Map<string, string>()

/** Words that came back after their case was left: they wait there, unless something newer does. */
export function keepBegun(name: string, words: string): void {
  if (!begun.get(name)) begun.set(name, words)
}

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
  // What the page has is newer, but nothing on one page is no reason to forget what was begun on another.
  const [words, setWords] = useState(() => begun.get(name) || (kept ?? ''))
  const [isKept, setIsKept] = useState(() => words !== '' && words === kept)
  const told = useRef(kept ?? '')
  const latest = useRef(keep)
  latest.current = keep
  const tell = (next: string) => {
    if (next === told.current || latest.current === null) return
    told.current = next
    latest.current(next).then(
      () => setIsKept(next !== ''),
      () => setIsKept(false),
    )
  }
  const newest = useRef(words)
  newest.current = words
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` reads what is newest
  useEffect(() => {
    begun.set(name, words)
    const later = setTimeout(() => tell(words), pause)
    return () => clearTimeout(later)
  }, [name, words])
  // Whoever leaves before the pause is over loses nothing either.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the case is left, and not before
  useEffect(() => () => tell(newest.current), [name])
  const write = (next: string) => {
    setIsKept(false)
    setWords(next)
  }
  return { words, write, isKept }
}
