import type { ServiceFailure } from '../log.ts'
import type { PhoneView } from './phone-view.ts'

/** What the simulator shows of one rehearsal: what the start page shows, and what is inside. */
export type RehearsalView = PhoneView & {
  /** Where the room's own clock stands: it moves when it is told to. */
  readonly clock: { readonly at: number; readonly timezone: string }
  readonly services: ServicesMode
  /** What each call would be answered now, and what else it could be. */
  readonly operations: readonly RehearsedOperation[]
  /** Null: no talk is open. */
  readonly inside: TalkInside | null
  /** What was done, oldest first, and what came of it. */
  readonly turns: readonly RehearsedTurn[]
  /** What a talk that began in the middle was given, made up. */
  readonly given: readonly NamedValue[]
  readonly draft: DraftState
}

export const servicesModes = ['normal', 'slow', 'down'] as const
export type ServicesMode = (typeof servicesModes)[number]

/**
 * An operation of a service. Answers are `normal` (the demo's shop answers itself), `done` (a made-up result), outcomes of
 * its own such as `not_found`, `failed` and `slow`.
 */
export type RehearsedOperation = {
  readonly operation: string
  readonly answers: readonly string[]
  readonly answer: string
}

/** A value by its name; `sealed` values stay where they are. */
export type NamedValue = { readonly name: string; readonly value: string; readonly sealed: boolean }

/** The state of the open talk. */
export type TalkInside = {
  /** The last is where it stands; those before wait for it. */
  readonly places: readonly { readonly flow: string; readonly step: string; readonly tries: number }[]
  readonly locale: string
  readonly answers: readonly NamedValue[]
  readonly results: readonly {
    readonly name: string
    readonly proved: boolean
    readonly fields: readonly NamedValue[]
  }[]
  /** What happens by itself, and when. */
  readonly timers: readonly { readonly name: string; readonly at: number }[]
  readonly notUnderstood: number
}

/** Why the bot did what it did. */
export type RehearsedTurn = {
  readonly n: number
  readonly at: number
  readonly did: 'wrote' | 'tapped' | 'sent' | 'waited' | 'case-closed' | 'began'
  /** Stored words, the name of a choice, how long was waited, where it began. */
  readonly what: string
  /** Null: no intent was asked; the words were an answer, a command or a choice. */
  readonly guess: IntentGuessShown | null
  readonly walked: readonly { readonly flow: string; readonly step: string }[]
  readonly calls: readonly {
    readonly operation: string
    readonly inputs: readonly string[]
    readonly ended: CallEnding
  }[]
  readonly said: readonly string[]
}

/** How a call ended; where it failed, why, and in which declared field. */
export type CallEnding = {
  readonly outcome: string
  readonly failure: { readonly why: ServiceFailure; readonly field: string | null } | null
}

export type IntentGuessShown = {
  readonly intent: string
  readonly confidence: number
  readonly isTaken: boolean
  readonly threshold: number
  readonly ranked: readonly { readonly intent: string; readonly confidence: number }[]
}

/** The files as they were saved last. */
export type DraftState = {
  readonly hash: string
  /** What the last edit did to this talk; null: none since it began. */
  readonly news: {
    readonly news: 'nothing-open' | 'untouched' | 'goes-on' | 'moved' | 'stays' | 'began-anew'
    /** Where it stood. */
    readonly place: string | null
    /** Where it goes on. */
    readonly to: string | null
    /** When it was seen, on the wall and not in the room. */
    readonly at: number
  } | null
  /** `file:line:column: what is wrong` of files that cannot be used; the last good ones are. */
  readonly mistakes: readonly string[]
}

/** Where a rehearsal can begin. */
export type RehearsalMenu = {
  readonly business: string
  readonly locales: readonly string[]
  readonly flows: readonly { readonly flow: string; readonly steps: readonly string[] }[]
  readonly intents: readonly string[]
}
