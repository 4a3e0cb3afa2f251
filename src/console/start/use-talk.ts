import { useEffect, useRef, useState } from 'react'
import type { SimulatorAct, SimulatorIdentity } from '../../web/simulator.ts'
import type { PageLocale } from '../catalogue/locales.ts'
import { remember, remembered } from '../session.ts'
import { openTalk, type Talk, type TalkState } from './open-talk.ts'
import { newestIn, viewSince } from './view-since.ts'

const opening: TalkState = { line: 'opening', view: null }

/** The talk of whoever is played: every language and identity keeps its own, so that changing back loses nothing. */
export function useTalk(locale: PageLocale, identity: SimulatorIdentity) {
  const [state, setState] = useState(opening)
  const [round, setRound] = useState(0)
  const talk = useRef<Talk | null>(null)
  const name = `person.${locale}.${identity}`
  const since = `since.${identity === 'known' ? identity : name}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new talk with the same settings
  useEffect(() => {
    setState(opening)
    const opened = openTalk({
      locale,
      identity,
      remembered: remembered(name),
      remember: (person) => remember(name, person),
      show: (change) => setState((before) => ({ ...before, ...change })),
    })
    talk.current = opened
    return opened.close
  }, [locale, identity, round])

  const { line, view } = state
  return {
    line,
    view: view && viewSince(view, Number(remembered(since) ?? 0)),
    act: (done: SimulatorAct) => talk.current?.act(done),
    retry: () => talk.current?.retry(),
    startOver: () => {
      if (view) remember(since, String(newestIn(view)))
      remember(name, null)
      setRound(round + 1)
    },
  }
}
