import type { Instant } from '../clock.ts'
import type { PersonId } from '../ids.ts'

/** Words of a person were shown to somebody of the business: when, to what role, what for. Never to whom. */
export type Look = {
  readonly at: Instant
  /** A role of the access table: `agent`. */
  readonly role: string
  /** A code of a reason: `answer-customer`; `claimed-case` where the case was the reason, `emergency` for broken glass. */
  readonly reason: string
}

/** When words of this person were shown to anybody, the newest first. */
export type Looks = (person: PersonId) => Promise<readonly Look[]>
