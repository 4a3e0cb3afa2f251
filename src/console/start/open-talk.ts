import type { SimulatorAct, SimulatorIdentity } from '../../web/simulator.ts'
import type { SimulatorView } from '../../web/simulator-view.ts'
import { keepFresh } from '../keep-fresh.ts'
import { act, eventsOf, PersonGone, startPerson, viewPerson } from './simulator-calls.ts'

/** What the page knows at one moment; `view` stays on the screen while the server is away. */
export type TalkState = {
  readonly line: 'opening' | 'live' | 'reconnecting'
  readonly view: SimulatorView | null
}

export type Talk = {
  readonly act: (done: SimulatorAct) => void
  readonly retry: () => void
  readonly close: () => void
}

type TalkNeeds = {
  readonly locale: string
  readonly identity: SimulatorIdentity
  /** The key of the person played before, if any. */
  readonly remembered: string | null
  readonly remember: (person: string) => void
  readonly show: (change: Partial<TalkState>) => void
}

/** How soon an absent server is asked again. Milliseconds. */
const retryAfter = 2000

/** Plays one person against the server and keeps what is shown of them fresh, also when the server comes back. */
export function openTalk({ locale, identity, remembered, remember, show }: TalkNeeds): Talk {
  let person = remembered
  let isClosed = false
  let retrying: ReturnType<typeof setTimeout> | undefined
  let hangUp = () => {}

  function lose(error: unknown): void {
    hangUp()
    clearTimeout(retrying)
    if (isClosed) return
    const isGone = error instanceof PersonGone
    if (isGone) person = null
    show({ line: 'reconnecting' })
    retrying = setTimeout(connect, isGone ? 0 : retryAfter)
  }

  async function connect(): Promise<void> {
    clearTimeout(retrying)
    hangUp()
    try {
      person ??= await startPerson(locale, identity)
      const view = await viewPerson(person)
      if (isClosed) return
      remember(person)
      show({ line: 'live', view })
      hangUp = listen(person)
    } catch (error) {
      lose(error)
    }
  }

  function listen(key: string): () => void {
    const events = eventsOf(key)
    const fresh = keepFresh(async () => {
      const view = await viewPerson(key)
      if (!isClosed) show({ line: 'live', view })
    }, lose)
    events.addEventListener('changed', fresh.look)
    events.addEventListener('error', lose)
    return () => {
      events.close()
      fresh.close()
    }
  }

  void connect()
  return {
    act: (done) => {
      if (person) act(person, done).catch(lose)
    },
    retry: () => void connect(),
    close: () => {
      isClosed = true
      hangUp()
      clearTimeout(retrying)
    },
  }
}
