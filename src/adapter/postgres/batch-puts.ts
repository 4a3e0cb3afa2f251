import type { Instant } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import type { LaneKey } from '../../ids.ts'
import type { Arrival, Inbox } from '../../turn/inbox.ts'

/** Arrivals in one statement at most; batches on their way at once. */
const batchSize = 200
const inFlight = 2
/** Puts that may wait; more are refused at once, and Meta delivers them again. */
const mostWaiting = 1000

type Waiting = {
  readonly arrivals: readonly Arrival[]
  readonly now: Instant
  readonly resolve: (lanes: readonly LaneKey[]) => void
  readonly reject: (error: unknown) => void
}

/**
 * Puts that come in while others are on their way go out together; each still resolves when its own rows are durable.
 * Messages of one person never travel in two batches at once, so they cannot overtake each other. The first put of a
 * batch is told of all its lanes, the others of none: every lane is woken once.
 */
export function batchPuts(inbox: Inbox): Inbox {
  const waiting: Waiting[] = []
  const onTheWay = new Set<string>()
  let running = 0

  function pump(): void {
    while (running < inFlight) {
      const batch = takeBatch(waiting, onTheWay)
      if (batch.length === 0) return
      const names = batch.flatMap(namesOf)
      for (const name of names) onTheWay.add(name)
      running += 1
      void send(batch).then(() => {
        running -= 1
        for (const name of names) onTheWay.delete(name)
        pump()
      })
    }
  }

  async function send(batch: readonly Waiting[]): Promise<void> {
    const [first, ...others] = batch
    if (!first) return
    try {
      const arrivals = batch.flatMap((put) => put.arrivals)
      first.resolve(await inbox.put(arrivals, first.now))
      for (const { resolve } of others) resolve([])
    } catch (error) {
      if (isDown(error) || others.length === 0) return rejectAll(batch, error)
      // One put that is refused must not take its neighbours with it.
      for (const put of batch) await send([put])
    }
  }

  return {
    put: (arrivals, now) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= mostWaiting) return reject(tooMany())
        waiting.push({ arrivals, now, resolve, reject })
        pump()
      }),
    settle: (statuses, now) => inbox.settle(statuses, now),
  }
}

/** Each put alone would wait as long again for a database that does not answer. */
const isDown = (error: unknown): boolean => error instanceof Fault && error.code === 'DATABASE_DOWN'

const rejectAll = (batch: readonly Waiting[], error: unknown): void => {
  for (const put of batch) put.reject(error)
}

const tooMany = () => new Fault('DATABASE_DOWN', 'too many messages wait to be filed: deliver again')

const namesOf = ({ arrivals }: Waiting): readonly string[] =>
  arrivals.flatMap<string>(({ who }) =>
    who.by === 'identifiers'
      ? who.identifiers.map(({ index }) => index)
      : [who.by === 'effect' ? who.effect : who.by === 'case' ? who.case : who.lane],
  )

/** Takes from the front what fits; what shares a name with a batch on its way, or with what had to wait, waits. */
function takeBatch(waiting: Waiting[], onTheWay: ReadonlySet<string>): readonly Waiting[] {
  const batch: Waiting[] = []
  const later: Waiting[] = []
  const blocked = new Set(onTheWay)
  let size = 0
  for (const put of waiting) {
    const names = namesOf(put)
    const fits = batch.length === 0 || size + put.arrivals.length <= batchSize
    if (fits && !names.some((name) => blocked.has(name))) {
      size += put.arrivals.length
      batch.push(put)
    } else {
      for (const name of names) blocked.add(name)
      later.push(put)
    }
  }
  waiting.splice(0, waiting.length, ...later)
  return batch
}
