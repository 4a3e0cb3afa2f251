import type { ChannelHealth, ChannelState, ChannelTrouble } from '../message/channel-state.ts'

/**
 * Whether all works, and what to do where it does not: `GET /api/operations`, for whoever may see it. Counts, times, codes
 * of Meta's and ids of ours; no words of anybody, masked or not. Times are milliseconds since 1970.
 */
export type OperationsView = {
  readonly at: number
  /** WhatsApp is played by this server. */
  readonly isSimulated: boolean
  readonly channels: readonly ChannelView[]
  readonly queues: readonly QueueView[]
  /** Messages that came in the last hour, and in the hour before. */
  readonly arrived: { readonly lastHour: number; readonly hourBefore: number }
  readonly sends: readonly UnconfirmedView[]
  readonly letters: readonly LetterView[]
  readonly log: LogHealthView
  /** The talk flows that customers get; null: none were ever deployed. */
  readonly live: {
    readonly version: number
    readonly at: number
    readonly how: 'deployed' | 'rolled-back'
  } | null
  /** Where a case may be opened. */
  readonly departments: readonly string[]
  /** Whether whoever asks may settle, retry and open cases. */
  readonly mayAct: boolean
}

/** `quiet`: it works for all we know, but Meta delivers nothing at a time when it usually does. */
export type ShownChannelState = ChannelState | 'quiet'

export type ChannelView = {
  /** The id of the number at Meta. */
  readonly number: string
  readonly state: ShownChannelState
  readonly since: number
  /** Why; null while it works. */
  readonly trouble: ChannelTrouble | null
  /** Meta's, for whoever is called; null where there is none. */
  readonly code: number | null
  /** Meta's name of what it told us; null: nothing. */
  readonly notice: string | null
  /** When Meta last took a message, delivered one, and refused one. */
  readonly acceptedAt: number | null
  readonly heardAt: number | null
  readonly failedAt: number | null
  readonly failedCode: number | null
  readonly lastTrouble: ChannelTrouble | null
  /** When Meta was last asked, and what it said. */
  readonly checkedAt: number | null
  readonly health: ChannelHealth | null
}

/**
 * `messages`: what customers did, not yet taken. `held`: the same, behind a turn that fails and is tried again. `replies`:
 * answers on their way to WhatsApp or waiting for it. `starts`: the same of what the business starts.
 */
export type QueueView = {
  readonly queue: 'messages' | 'held' | 'replies' | 'starts'
  readonly count: number
  readonly oldest: number | null
}

/** A message of ours nobody knows of whether it arrived. `words`: an agent's, who may send them again in their case. */
export type UnconfirmedView = {
  readonly effect: string
  readonly kind: 'reply' | 'words' | 'template'
  readonly sentAt: number
  readonly case: string | null
}

/** A message of a customer's that could not be processed. `why`: a code of ours. */
export type LetterView = {
  readonly message: string
  readonly receivedAt: number
  readonly attempts: number
  readonly why: string
  readonly case: string | null
}

export type LogHealthView = {
  readonly isBehind: boolean
  readonly isDoubted: boolean
  /** The newest signed checkpoint, and when this server last verified the log; null: not yet. */
  readonly signedAt: number | null
  readonly verifiedAt: number | null
}

/** One thing that was looked at: `POST /api/operations/check`. */
export type CheckView = {
  readonly what: 'channel' | 'database' | 'log' | 'clock'
  readonly is: 'well' | 'unwell' | 'not-known'
  /** How long the answer took, or how far the clocks are apart. Milliseconds. */
  readonly milliseconds: number
  readonly at: number
}
export type CheckedView = { readonly at: number; readonly checks: readonly CheckView[] }

/** What came of an act on several: how many it was done to, and how many were settled by somebody else before. */
export type SettledView = { readonly done: number; readonly gone: number }

/** `GET /api/channel`, for everybody who is signed in: what is wrong with WhatsApp now; nothing: empty. */
export type ChannelFaultsView = {
  readonly at: number
  readonly faults: readonly (Pick<ChannelView, 'number' | 'since' | 'code'> & {
    readonly state: Exclude<ChannelState, 'working'>
    readonly trouble: ChannelTrouble
  })[]
}
