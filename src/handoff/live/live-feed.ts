import type { Readable } from '../../access/readable.ts'
import { writeCursor } from './cursor.ts'
import { isTold } from './is-told.ts'
import type { LiveEvent } from './live-event.ts'
import type { LiveNews, LiveRow, LiveRows } from './live-rows.ts'
import { lookSteadily, type Pace } from './look-steadily.ts'
import { hasSeen, hasSeenAllOf, type Seen } from './seen.ts'

/** What somebody hears at once. */
export type Told = {
  /** Where to go on from once this has been heard. */
  readonly cursor: string
  readonly events: readonly LiveEvent[]
  /** Something may be missing: look at everything anew. */
  readonly isGap: boolean
}

export type Listener = {
  /** Asked anew for each event. */
  readonly readable: () => Readable
  /** Also where nothing happened that they may hear of, so that the cursor goes on. */
  readonly hear: (told: Told) => void
  /** The database is away: nothing is heard any more. */
  readonly lost: () => void
}

export type LiveFeed = {
  /**
   * Begins to tell somebody what happens; null: from now on. Resolves once they have heard where that is, with what
   * ends it. @throws Fault `DATABASE_DOWN`
   */
  readonly listen: (from: Where | null, listener: Listener) => Promise<() => unknown>
  /** Something was just written here: look at once. */
  readonly nudge: () => void
  readonly close: () => void
}

type Where = { readonly home: string; readonly seen: Seen }
type Heard = { readonly listener: Listener; seen: Seen }

/** Milliseconds. */
const usualPace: Pace = { look: 75, rest: 20 }
/** So many looks that failed in a row, and everybody is let go: their pages say that they are cut off. */
const patience = 3

/** One look for everybody who listens in this process, however many they are; none while nobody does. */
export function liveFeed(rows: Pick<LiveRows, 'since'>, pace = usualPace): LiveFeed {
  const listening = new Set<Heard>()
  /** From where the next look is: nobody who listens has seen less. Null: nobody listens. */
  let from: Where | null = null
  let failed = 0
  let isClosed = false

  function letGo(): void {
    failed = 0
    for (const { listener } of [...listening]) listener.lost()
    listening.clear()
  }

  async function look(asked: Where): Promise<void> {
    const news = await rows.since(asked)
    failed = 0
    if (from === asked) from = news
    // Who came meanwhile and has seen less than this begins with is told by the next look, which begins there.
    for (const one of [...listening]) if (hasSeenAllOf(one.seen, asked.seen)) tell(one, news)
  }

  const looking = lookSteadily(async () => {
    await (from ? look(from) : null)?.catch(() => {
      failed += 1
      if (failed >= patience) letGo()
    })
    if (listening.size > 0) return 'go on'
    from = null
    return 'rest'
  }, pace)

  return {
    listen: async (where, listener) => {
      const news = await rows.since(where)
      const one: Heard = { listener, seen: where?.seen ?? news.seen }
      if (isClosed) listener.lost()
      else listening.add(one)
      if (from === null || !hasSeenAllOf(news.seen, from.seen)) from = news
      looking.wake()
      // Who typed while they were away types no longer.
      tell(one, { ...news, rows: news.rows.filter(({ kind }) => kind !== 'typing') })
      return () => listening.delete(one)
    },
    nudge: () => {
      if (listening.size > 0) looking.nudge()
    },
    close: () => {
      isClosed = true
      looking.stop()
      letGo()
    },
  }
}

/** What they have not seen, and may. */
function tell(one: Heard, { home, seen, rows, isGap }: LiveNews): void {
  const { listener } = one
  const readable = listener.readable()
  const unseen = rows.filter((row) => !hasSeen(one.seen, row.transaction) && isTold(readable, row))
  if (isGap || hasSeenAllOf(seen, one.seen)) one.seen = seen
  listener.hear({ cursor: writeCursor({ home, seen: one.seen }), events: onceEach(unseen), isGap })
}

/** A burst about one thing is one piece of news. */
function onceEach(rows: readonly LiveRow[]): readonly LiveEvent[] {
  const events = rows.map(eventOf)
  return [...new Map(events.map((event) => [Object.values(event).join(), event])).values()]
}

const eventOf = ({ kind, case: number, talk, department, line, effect, staff }: LiveRow): LiveEvent => ({
  ...{ kind, case: number, talk, department, line, effect, staff },
})
