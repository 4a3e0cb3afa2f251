import type { Instant } from '../clock.ts'
import type { PersonId, PrivacyRequestNumber } from '../ids.ts'
import type { LawName } from './law.ts'

/** What a person may ask of what is kept of them. */
export const requestKinds = ['access', 'export', 'correct', 'erase', 'restrict', 'object'] as const
export type RequestKind = (typeof requestKinds)[number]

/** Where it was asked: in the chat by the person, or anywhere else and written down by somebody. */
export type RequestDoor = 'chat' | 'console' | 'command'

/** How it ended. `held`: a legal hold stood against it. `not-proved`: nobody showed that it was the person. */
export type RequestOutcome = 'done' | 'refused' | 'held' | 'taken-back' | 'not-proved'

/** A request in the register: who asked what, by when it must be answered, and how it ended. No words of anybody. */
export type PrivacyRequest = {
  readonly number: PrivacyRequestNumber
  /** Null: erased since. */
  readonly person: PersonId | null
  readonly kind: RequestKind
  readonly door: RequestDoor
  readonly law: LawName
  readonly receivedAt: Instant
  readonly dueAt: Instant
  /** Until when it was put off, which the person was told. */
  readonly extendedTo: Instant | null
  /** When it was sure that the person asks, and not somebody else; null: not yet. */
  readonly provedAt: Instant | null
  readonly closedAt: Instant | null
  readonly outcome: RequestOutcome | null
}

/** When it must be answered at the latest. */
export const deadlineOf = ({ dueAt, extendedTo }: PrivacyRequest): Instant => extendedTo ?? dueAt
