import { Fault } from '../../fault.ts'
import type { Inbox } from '../../turn/inbox.ts'
import type { Database } from './database.ts'
import { introducePersons } from './introduce-persons.ts'
import { placeArrivals } from './place-arrivals.ts'
import { settleStatuses } from './settle-statuses.ts'

/** Other processes may introduce the same persons at the same time; each round settles one such meeting. */
const rounds = 8

/** The durable queue before the turn, in PostgreSQL. */
export function postgresInbox(database: Database): Inbox {
  return {
    put: async (arrivals, now) => {
      if (arrivals.length === 0) return []
      for (let round = 0; round < rounds; round += 1) {
        const { lanes, strangers } = await placeArrivals(database, arrivals, now)
        if (strangers.length === 0) return lanes
        const unknown = new Set(strangers)
        await introducePersons(
          database,
          arrivals.filter((_, n) => unknown.has(n)),
          now,
        )
      }
      throw new Fault('DATABASE_DOWN', 'persons keep changing while their messages are filed: try again')
    },
    settle: (statuses, now) => settleStatuses(database, statuses, now),
  }
}
