import { useEffect, useRef, useState } from 'react'
import type { PhoneView } from '../../web/phone-view.ts'
import type { PhoneAct, PhoneIdentity } from '../../web/phones.ts'
import type { PageLocale } from '../catalogue/locales.ts'
import { type Line, type LineState, openLine } from '../open-line.ts'
import { remember, remembered } from '../session.ts'
import { act, eventsOf, startPerson, viewPerson } from './start-calls.ts'
import { newestIn, viewSince } from './view-since.ts'

const opening: LineState<PhoneView> = { line: 'opening', view: null }

/** The talk of whoever is played: every language and identity keeps its own, so that changing back loses nothing. */
export function useTalk(locale: PageLocale, identity: PhoneIdentity) {
  const [state, setState] = useState(opening)
  const [round, setRound] = useState(0)
  const talk = useRef<Line | null>(null)
  const name = `person.${locale}.${identity}`
  const since = `since.${identity === 'known' ? identity : name}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new talk with the same settings
  useEffect(() => {
    setState(opening)
    const opened = openLine<PhoneView>({
      remembered: remembered(name),
      remember: (person) => remember(name, person),
      begin: () => startPerson(locale, identity),
      look: viewPerson,
      events: eventsOf,
      show: (change) => setState((before) => ({ ...before, ...change })),
    })
    talk.current = opened
    return opened.close
  }, [locale, identity, round])

  const { line, view } = state
  return {
    line,
    view: view && viewSince(view, Number(remembered(since) ?? 0)),
    act: (done: PhoneAct) => talk.current?.act((person) => act(person, done)),
    retry: () => talk.current?.retry(),
    startOver: () => {
      if (view) remember(since, String(newestIn(view)))
      remember(name, null)
      setRound(round + 1)
    },
  }
}
