import type { LiveChanges, LiveEnd, LiveEventView } from '../web/live-view.ts'
import { signedOutEvent } from './ask-server.ts'
import { pageClock } from './page-clock.ts'
import { readEventStream, type StreamEvent } from './read-event-stream.ts'

/**
 * How a page stands with what happens. `since`: when it was cut off, milliseconds since 1970. `elsewhere`: newer windows
 * of the same sign-in listen, this one comes back when they are closed.
 */
export type LiveState =
  | { readonly line: 'opening' | 'live' | 'signed-out' | 'not-allowed' }
  | { readonly line: 'reconnecting' | 'elsewhere'; readonly since: number }

export type LiveListener = {
  readonly changed: (events: readonly LiveEventView[]) => void
  /** Look at everything anew: what happened before was not told. */
  readonly reload: () => void
  readonly show: (state: LiveState) => void
}

export type LiveConnection = {
  /** Tries again at once: the network is back. */
  readonly retry: () => void
  readonly close: () => void
}

type Surroundings = {
  readonly ask: (lastEventId: string | null, ended: AbortSignal) => Promise<Response>
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  readonly signOut: () => void
}

const inBrowser: Surroundings = {
  ask: (lastEventId, signal) =>
    fetch('/api/live', {
      signal,
      cache: 'no-store',
      headers: { accept: 'text/event-stream', ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
    }),
  now: () => pageClock.now(),
  random: Math.random,
  signOut: () => dispatchEvent(new Event(signedOutEvent)),
}

/** Milliseconds. Every page of a desk comes back when a server does: each at a moment of its own. */
const pauses = { first: 500, longest: 15_000, elsewhere: 60_000 }
/** The server says every 15 s that the line is open; a line that says nothing for so long is none. Milliseconds. */
const silence = 40_000

/** Listens to what happens at the desk, and goes on where it was after every cut. */
export function openLive(listener: LiveListener, around: Surroundings = inBrowser): LiveConnection {
  let lastEventId: string | null = null
  let tries = 0
  let lostAt: number | null = null
  let open = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  function opened(): void {
    tries = 0
    lostAt = null
    listener.show({ line: 'live' })
    if (lastEventId === null) listener.reload()
  }

  async function follow(mine: AbortController): Promise<Next> {
    const silent = sentinel(silence, () => mine.abort())
    try {
      const answer = await around.ask(lastEventId, mine.signal)
      if (!answer.ok || !answer.body) return refusalOf(answer.status)
      let next: Next = 'again'
      await readEventStream(answer.body, (event) => {
        if (mine.signal.aborted) return
        silent.putOff()
        if (event.event === 'open') opened()
        else next = heard(listener, event) ?? next
        lastEventId = event.id ?? lastEventId
      })
      return next
    } finally {
      silent.stop()
    }
  }

  async function connect(): Promise<void> {
    clearTimeout(timer)
    open.abort()
    const mine = new AbortController()
    open = mine
    const next = await follow(mine).catch((): Next => 'again')
    if (mine !== open) return
    if (next === 'signed-out') around.signOut()
    if (next === 'signed-out' || next === 'not-allowed') return listener.show({ line: next })
    lostAt ??= around.now()
    listener.show({ line: next === 'again' ? 'reconnecting' : 'elsewhere', since: lostAt })
    timer = setTimeout(connect, next === 'again' ? pauseAfter(tries++, around.random()) : pauses.elsewhere)
  }

  listener.show({ line: 'opening' })
  void connect()
  return {
    retry: () => {
      if (lostAt !== null) void connect()
    },
    close: () => {
      clearTimeout(timer)
      open.abort()
      open = new AbortController()
      lostAt = null
    },
  }
}

type Next = 'again' | 'elsewhere' | 'signed-out' | 'not-allowed'

const pauseAfter = (tries: number, chance: number): number =>
  Math.min(pauses.longest, pauses.first * 2 ** tries) * (0.5 + chance / 2)

/** Null: nothing that ends it. */
function heard(listener: LiveListener, { event, data }: StreamEvent): Next | null {
  switch (event) {
    case 'changed':
      listener.changed((JSON.parse(data) as LiveChanges).events)
      return null
    case 'reload':
      listener.reload()
      return null
    case 'end':
      return afterEnd[(JSON.parse(data) as LiveEnd).why]
    default:
      return null
  }
}

/** Whoever may not listen does not ask again: each refusal is in the log, and the watch counts them. */
const afterEnd: Readonly<Record<LiveEnd['why'], Next>> = {
  // Another window may have renewed the sign-in meanwhile.
  'signed-out': 'again',
  'not-allowed': 'not-allowed',
  'too-many': 'elsewhere',
  stopping: 'again',
}

function refusalOf(status: number): Next {
  if (status === 401) return 'signed-out'
  return status === 403 ? 'not-allowed' : 'again'
}

/** Acts when it was not put off for so long. */
function sentinel(milliseconds: number, act: () => void) {
  let timer = setTimeout(act, milliseconds)
  return {
    putOff: () => {
      clearTimeout(timer)
      timer = setTimeout(act, milliseconds)
    },
    stop: () => clearTimeout(timer),
  }
}
