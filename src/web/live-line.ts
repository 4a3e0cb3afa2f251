import { mayEver } from '../access/can.ts'
import { type Readable, readableBy } from '../access/readable.ts'
import type { Access, AccessDoor } from './allow.ts'
import { type EventStream, eventStream } from './event-stream.ts'
import type { LiveEnd, LiveEventView } from './live-view.ts'

export type LiveListener = {
  readonly readable: () => Readable
  readonly hear: (told: LiveTold) => void
  /** The database is away. */
  readonly lost: () => void
}

export type LiveTold = {
  readonly cursor: string
  readonly events: readonly LiveEventView[]
  /** Something may be missing. */
  readonly isGap: boolean
}

export type LiveDesk = {
  /**
   * From where the cursor says, null: from now on. Where that is heard first; resolves with what ends it.
   * @throws Fault `DATABASE_DOWN`
   */
  readonly listen: (cursor: string | null, listener: LiveListener) => Promise<() => unknown>
}

/** Milliseconds. `beat`: how often an idle page is told that the line is open. `look`: how often who listens is asked for. */
export type LivePace = { readonly beat: number; readonly look: number }

export type LiveLine = {
  readonly body: EventStream['body']
  readonly end: (why: LiveEnd['why']) => void
}

type Needs = {
  readonly door: Pick<AccessDoor, 'signedIn' | 'circumstances'>
  readonly desk: LiveDesk
  readonly pace: LivePace
  readonly opened: (line: LiveLine) => void
  readonly ended: (line: LiveLine) => void
}

type Asked = {
  readonly access: Pick<Access, 'who' | 'circumstances'>
  /** As it can be asked again who it is. */
  readonly request: Request
  readonly cursor: string | null
  /** Ends the connection at once, whatever still waits to be sent over it. */
  readonly cut: () => void
}

/** One page that listens: told what it may hear of for as long as it may. */
export function liveLine(needs: Needs, { access, request, cursor, cut }: Asked): LiveLine {
  const { door, desk, pace } = needs
  let readable = readableBy(access.who, 'case.list', access.circumstances)
  let place = cursor
  let isOpen = false
  const stops: (() => unknown)[] = []
  const stream = eventStream({
    begin: () => void begin(),
    cut,
    end: () => {
      for (const stop of stops.splice(0)) stop()
      needs.ended(line)
    },
  })
  const line: LiveLine = {
    body: stream.body,
    end: (why) => {
      stream.send('end', { why } satisfies LiveEnd, null)
      stream.close()
    },
  }

  async function begin(): Promise<void> {
    needs.opened(line)
    every(pace.beat, () => stream.beat(place))
    every(pace.look, () => void lookAgain().catch(() => {}))
    const listener = { readable: () => readable, hear, lost: stream.close }
    const hangUp = await desk.listen(cursor, listener).catch(() => null)
    if (hangUp === null) stream.close()
    else if (stream.isOver()) hangUp()
    else stops.push(hangUp)
  }

  function every(milliseconds: number, act: () => unknown): void {
    const timer = setInterval(act, milliseconds)
    stops.push(() => clearInterval(timer))
  }

  function hear({ cursor: next, events, isGap }: LiveTold): void {
    place = next
    if (!isOpen) stream.send('open', {}, next)
    isOpen = true
    if (isGap) stream.send('reload', {}, next)
    else if (events.length > 0) stream.send('changed', { events }, next)
  }

  /** Whoever is disabled, signed out or moved hears no more of it than they could ask for. */
  async function lookAgain(): Promise<void> {
    const who = await door.signedIn(request)
    if (!who) return line.end('signed-out')
    const circumstances = await door.circumstances(who)
    if (mayEver(who, 'case.list', circumstances)) return line.end('not-allowed')
    const now = readableBy(who, 'case.list', circumstances)
    if (JSON.stringify(now) === JSON.stringify(readable)) return
    readable = now
    stream.send('reload', {}, place)
  }

  return line
}
