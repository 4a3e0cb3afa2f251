import type { Clock, Instant } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import type { Inbox } from '../../turn/inbox.ts'
import type { Database } from './database.ts'

export type Readiness = {
  /** Whether a message could be kept now: the database answers, and took the newest write. Never rejects. */
  readonly isReady: () => Promise<boolean>
  /** The same inbox; whether it could keep the newest message is remembered. */
  readonly watched: (inbox: Inbox) => Inbox
}

/** How long what is known about writes holds. Milliseconds. */
const trust = 5000

/**
 * A full or read-only database still answers questions, so a row is written where it stands, at most once in five
 * seconds. On a full disk even that may fit where a message does not: a message that was refused counts as well.
 */
export function readinessOf(database: Database, clock: Clock): Readiness {
  let writes: { readonly at: Instant; readonly taken: Promise<boolean> } | null = null
  const note = (taken: Promise<boolean>): Promise<boolean> => {
    writes = { at: clock.now(), taken }
    return taken
  }
  const noteLoss = (error: unknown): never => {
    if (error instanceof Fault && error.code === 'DATABASE_DOWN') void note(Promise.resolve(false))
    throw error
  }
  const isKnown = (at: Instant) => Math.abs(clock.now() - at) < trust
  return {
    isReady: async () => {
      const taken = writes && isKnown(writes.at) ? writes.taken : note(canWrite(database))
      return (await taken) && (await answers(database))
    },
    watched: (inbox) => ({
      ...inbox,
      put: async (arrivals, now) => {
        const lanes = await inbox.put(arrivals, now).catch(noteLoss)
        if (arrivals.length > 0) void note(Promise.resolve(true))
        return lanes
      },
    }),
  }
}

const canWrite = (database: Database): Promise<boolean> =>
  database
    .query((sql) => sql`update migration set hash = hash where n = 0 returning n`)
    .then((rows) => rows.length > 0)
    .catch(() => false)

const answers = (database: Database): Promise<boolean> =>
  database
    .query((sql) => sql`select 1`)
    .then((rows) => rows.length > 0)
    .catch(() => false)
