import { useEffect, useRef, useState } from 'react'
import type { RehearsalAct, RehearsalStart, TalkAsTest } from '../../web/rehearsal.ts'
import type { RehearsalMenu, RehearsalView } from '../../web/rehearsal-view.ts'
import { type Line, type LineState, openLine } from '../open-line.ts'
import { remember, remembered } from '../session.ts'
import { nameOf } from './beginnings.ts'
import { actIn, eventsIn, menuOfDraft, startRehearsal, talkAsTest, viewRoom } from './rehearsal-calls.ts'

const opening: LineState<RehearsalView> = { line: 'opening', view: null }

/** A room and all that is seen of it; other settings are another room. */
export function useRehearsal(start: RehearsalStart) {
  const [state, setState] = useState(opening)
  const [round, setRound] = useState(0)
  const [isLost, setLost] = useState(false)
  const room = useRef<Line | null>(null)
  const settings = `${start.locale} ${start.identity} ${nameOf(start.begin)}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings say all that is in `start`
  useEffect(() => {
    setState(opening)
    setLost(false)
    const name = `rehearsal.${settings}`
    const opened = openLine<RehearsalView>({
      remembered: remembered(name),
      remember: (key) => remember(name, key),
      begin: () =>
        startRehearsal(start).catch((error: unknown) => {
          // An address may name a step that an edit has taken away.
          if (start.begin.at === 'chat') throw error
          setLost(true)
          return startRehearsal({ ...start, begin: { at: 'chat' } })
        }),
      look: viewRoom,
      events: eventsIn,
      show: (change) => setState((before) => ({ ...before, ...change })),
    })
    room.current = opened
    return opened.close
  }, [settings, round])

  return {
    ...state,
    isLost,
    act: (done: RehearsalAct) => room.current?.act((key) => actIn(key, done)),
    asTest: (title: string): Promise<TalkAsTest> =>
      new Promise((resolve) => room.current?.act(async (key) => resolve(await talkAsTest(key, title)))),
    retry: () => room.current?.retry(),
    startOver: () => {
      remember(`rehearsal.${settings}`, null)
      setRound(round + 1)
    },
  }
}

/** The places to begin at, as the draft has them now; asked again when it is edited. */
export function useMenu(draft: string | null): RehearsalMenu | null {
  const [menu, setMenu] = useState<RehearsalMenu | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft has other places
  useEffect(() => {
    let isWanted = true
    menuOfDraft().then(
      (next) => isWanted && setMenu(next),
      // The line to the room says that the server is away.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [draft])
  return menu
}
