import type { LoggedAct } from '../../../src/audit/read-log.ts'
import type { TalkId } from '../../../src/ids.ts'
import { commit } from './incidents.ts'
import { hire, workThrough } from './ordinary-days.ts'
import { chance, logbook } from './world.ts'

export type Simulated = {
  readonly acts: readonly LoggedAct[]
  /** By the place of an entry: which incident it belongs to. */
  readonly incidentOf: readonly (number | null)[]
  /** By the number of an incident. */
  readonly kindOf: readonly string[]
  readonly flagged: ReadonlySet<TalkId>
}

/** Sixty days of forty people, and what some of them did besides. */
export function simulate(seed: number, incidents: number): Simulated {
  const random = chance(seed)
  const book = logbook()
  const flagged = new Set<TalkId>()
  const workers = hire(random)
  workThrough({ random, book, flagged }, workers)
  const kindOf = commit(incidents, { random: chance(seed + 1_000_003), book, flagged, workers })
  return { ...book.inOrder(), kindOf, flagged }
}
