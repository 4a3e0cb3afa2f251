import type {
  ChannelView,
  CheckView,
  QueueView,
  ShownChannelState,
  UnconfirmedView,
} from '../../../web/operations-view.ts'
import type { OperationsAct } from '../../operations/operations-keys.ts'

/** Codes of ours that say why a message could not be processed, as far as somebody can do something about them. */
export type LetterWhy =
  | 'CANNOT_OPEN'
  | 'KEY_DESTROYED'
  | 'DETECTOR_FAILED'
  | 'UNPROTECTED_TEXT'
  | 'KNOWN_VALUE'
  | 'SERVICE_FAILED'
  | 'DATABASE_DOWN'
  | 'BAD_FLOW'

/** Whether all works, and what to do where it does not. */
export type OperationsWords = {
  readonly title: string
  readonly about: string
  readonly simulated: string
  /** The server does not answer: what is shown is from then. */
  readonly stale: (when: string) => string
  readonly readOnly: string
  readonly failed: {
    readonly title: string
    readonly about: string
    readonly notAllowed: string
    readonly retry: string
  }
  readonly channel: {
    readonly title: string
    readonly states: Readonly<Record<ShownChannelState, string>>
    readonly since: (when: string, age: string) => string
    /** What it means for customers. */
    readonly customers: Readonly<Record<ShownChannelState, string>>
    /** What to do. `none`: nothing. */
    readonly todo: Readonly<Record<NonNullable<ChannelView['trouble']> | 'quiet' | 'none', string>>
    readonly unknown: string
    readonly number: string
    readonly code: string
    readonly notice: string
    readonly accepted: string
    readonly heard: string
    readonly refused: string
    readonly checked: string
    readonly never: string
    readonly health: Readonly<Record<NonNullable<ChannelView['health']>, string>>
  }
  readonly queues: {
    readonly title: string
    readonly about: string
    readonly queue: string
    readonly count: string
    readonly oldest: string
    readonly nothing: string
    readonly names: Readonly<Record<QueueView['queue'], string>>
    readonly says: Readonly<Record<QueueView['queue'], string>>
    readonly arrived: (lastHour: string, hourBefore: string) => string
  }
  readonly sends: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly kinds: Readonly<Record<UnconfirmedView['kind'], string>>
    readonly sent: (when: string, age: string) => string
    readonly arrived: string
    readonly lost: string
    readonly saidArrived: string
    readonly saidLost: string
  }
  readonly letters: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly came: (when: string, age: string) => string
    readonly tried: (times: number) => string
    readonly whys: Readonly<Record<LetterWhy | 'other', string>>
    readonly retry: string
    readonly retryAll: (messages: number) => string
    readonly makeCase: string
    readonly retried: (messages: number) => string
    readonly handedOn: string
  }
  /** Somebody else was faster. */
  readonly gone: string
  readonly inCase: (number: string) => string
  readonly dialog: {
    readonly title: string
    readonly about: string
    readonly department: string
    readonly open: string
  }
  readonly checkUp: {
    readonly title: string
    readonly about: string
    readonly run: string
    readonly isRunning: string
    readonly whats: Readonly<Record<CheckView['what'], string>>
    readonly states: Readonly<Record<CheckView['is'], string>>
    /** What to do about what is not well. */
    readonly todo: Readonly<Record<CheckView['what'], string>>
    readonly took: (milliseconds: string) => string
    readonly apart: (milliseconds: string) => string
    readonly looked: (when: string) => string
    readonly allWell: string
    readonly unwell: (count: number) => string
  }
  readonly beside: {
    readonly title: string
    readonly log: string
    readonly logWell: string
    readonly logBehind: string
    readonly logDoubted: string
    readonly signed: (when: string) => string
    readonly unsigned: string
    readonly verified: (when: string) => string
    readonly notVerified: string
    readonly live: string
    readonly deployed: (version: string, when: string) => string
    readonly rolledBack: (version: string, when: string) => string
    readonly neverDeployed: string
  }
  readonly keys: {
    readonly places: { readonly page: string; readonly list: string }
    readonly acts: Readonly<Record<OperationsAct, string>>
  }
}
