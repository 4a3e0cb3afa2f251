import type { ConversationFacts } from '../access/subject.ts'
import { type CaseNumber, type DepartmentName, parseStaffId, type StaffId, type TalkId } from '../ids.ts'
import { noCase } from './case/case.ts'
import type { CaseEvent } from './case/case-event.ts'
import { evolve } from './case/evolve.ts'

/** Where a talk or a case belongs, before anybody has seen anything of it. */
export type Place = {
  readonly talk: TalkId
  /** The case that was asked for, or the newest of the talk; null: no person of the business was ever called. */
  readonly case: {
    readonly number: CaseNumber
    readonly department: DepartmentName
    readonly events: readonly CaseEvent[]
  } | null
  /** It has words about somebody's health. */
  readonly isHealth: boolean
}

/** Answers for every talk and case, whoever asks: what it says decides whether they may know, and is not shown. */
export type Places = {
  /** Null: there is no such talk or case. As much work either way. */
  readonly whereIs: (what: { readonly talk: TalkId } | { readonly case: CaseNumber }) => Promise<Place | null>
}

/** A place as the access table looks at it. */
export const factsOfPlace = (place: Place): ConversationFacts => ({
  department: place.case?.department ?? null,
  claimedBy: place.case && claimedBy(place.case.events),
  isHealth: place.isHealth,
  askedBy: null,
})

function claimedBy(events: readonly CaseEvent[]): StaffId | null {
  const current = events.reduce(evolve, noCase)
  if (current.status !== 'claimed') return null
  try {
    return parseStaffId(current.agent)
  } catch {
    // Claimed on the command line, under a name of the machine: nobody who signs in.
    return null
  }
}
