import { useCallback, useEffect, useRef, useState } from 'react'
import type { GrantView, RevealAnswer, RevealRefusal, WordsView } from '../../web/reveal-view.ts'
import { Gone, Refused } from '../ask-server.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import { giveBack, lookAtGrants, showAgain, showValues } from './case-calls.ts'

/** Words that are open on this screen, and why they are not. */
export type WordsShown =
  | { readonly state: 'masked' }
  | { readonly state: 'asking' }
  | { readonly state: 'open'; readonly grant: GrantView; readonly words: WordsView }
  | { readonly state: 'ended' }
  | { readonly state: 'second-person' }
  | { readonly state: 'refused'; readonly why: RevealRefusal | 'unreachable' }

const masked: WordsShown = { state: 'masked' }

/** How often a page with words on it asks whether they may stay; without an answer for long they go. Milliseconds. */
const askEvery = 2_000
const longestSilence = 10_000

/** Opens the masked values of a claimed case as one grant, keeps new words open, and takes all off when it ends. */
export function useWordsShown(number: string, lastLine: number) {
  const [shown, setShown] = useState<WordsShown>(masked)
  const now = useRef(shown)
  now.current = shown
  const grant = shown.state === 'open' ? shown.grant.grant : null
  useEffect(() => (grant === null ? undefined : watch(grant, () => setShown({ state: 'ended' }))), [grant])
  const isBehind = shown.state === 'open' && (shown.words.lines.at(-1)?.n ?? 0) < lastLine
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what makes it look again
  useEffect(() => {
    if (grant === null || !isBehind) return
    let isWanted = true
    showAgain(grant).then(
      (answer) => {
        if (isWanted && answer.outcome === 'shown') setShown({ ...answer, state: 'open' })
      },
      (error: unknown) => {
        if (isWanted && error instanceof Refused) setShown({ state: 'ended' })
      },
    )
    return () => {
      isWanted = false
    }
  }, [grant, lastLine, isBehind])
  const open = useCallback(async () => {
    setShown({ state: 'asking' })
    try {
      const answer = await withStepUp(() => openOnce(number))
      if (answer.outcome === 'shown') {
        setShown({ ...answer, state: 'open' })
        return answer.grant.grant
      }
      setShown({ state: 'second-person' })
    } catch (error) {
      setShown(error instanceof NotGiven ? masked : { state: 'refused', why: whyOf(error) })
    }
    return null
  }, [number])
  const hide = useCallback(() => {
    const { current } = now
    setShown(masked)
    if (current.state === 'open') giveBack(current.grant.grant).catch(() => undefined)
  }, [])
  return { shown, grant, open, hide, turn: () => (shown.state === 'open' ? hide() : void open()) }
}

/** One grant is enough for as long as a case is somebody's: what is open already is shown again. */
async function openOnce(number: string): Promise<RevealAnswer> {
  const { mine } = await lookAtGrants()
  const open = mine.find((one) => one.case === number && one.scope === 'case' && one.state === 'open')
  return open ? showAgain(open.grant) : showValues(number)
}

/** Asks whether a grant is still open; what is not confirmed for a while counts as ended. @returns stops asking */
function watch(grant: string, end: () => void): () => void {
  let silent = 0
  const every = setInterval(async () => {
    try {
      const { mine } = await lookAtGrants()
      silent = 0
      if (!mine.some((one) => one.grant === grant && one.state === 'open')) end()
    } catch {
      silent += askEvery
      if (silent >= longestSilence) end()
    }
  }, askEvery)
  return () => clearInterval(every)
}

const whys: readonly RevealRefusal[] = [
  'not-allowed',
  'not-found',
  'words-gone',
  'frozen',
  'not-claimed',
  'over',
  'log-unavailable',
  'step-up',
]

function whyOf(error: unknown): RevealRefusal | 'unreachable' {
  if (error instanceof Gone) return 'not-found'
  if (!(error instanceof Refused)) return 'unreachable'
  return whys.find((one) => one === error.body.why) ?? 'unreachable'
}
