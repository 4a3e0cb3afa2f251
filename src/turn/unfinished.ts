import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, EffectId, LaneKey, MessageKey, PurposeName } from '../ids.ts'

/** A message of ours nothing was heard of, and that is not sent again by itself. */
export type UnconfirmedSend = {
  readonly effect: EffectId
  /** Of what the business started; a reply has none. */
  readonly purpose: PurposeName | null
  readonly sentAt: Instant
  /** `words`: an agent's, who may send them again from their case. */
  readonly kind: 'reply' | 'words' | 'template'
  /** The open case of whom it went to. */
  readonly case: CaseNumber | null
}

/** A message of a person's that could not be processed; it lies sealed. `message` is what the log calls it. */
export type DeadLetter = {
  readonly message: MessageKey
  readonly receivedAt: Instant
  readonly attempts: number
  readonly why: string
  /** The open case of who wrote it. */
  readonly case: CaseNumber | null
}

/** What the machine could not finish by itself; each list oldest first, at most 500. */
export type Unfinished = {
  readonly sends: () => Promise<readonly UnconfirmedSend[]>
  /** Keeps what a person found out about an unconfirmed send, in one write with its log entry; Meta's own word still corrects it. */
  readonly settleSend: (
    effect: EffectId,
    outcome: 'arrived' | 'lost',
    log: LogLeaf,
  ) => Promise<'settled' | 'not-waiting'>
  readonly letters: () => Promise<readonly DeadLetter[]>
  /** Puts one back at the end of its lane, as if it had just come in, in one write with its log entry; of two at once one does. */
  readonly retryLetter: (
    message: MessageKey,
    log: LogLeaf,
    now: Instant,
  ) => Promise<'retried' | 'not-waiting'>
  /** Whose it is. */
  readonly laneOfLetter: (message: MessageKey) => Promise<LaneKey | null>
  /** Somebody takes care of it otherwise: it is listed no more, in one write with its log entry. */
  readonly settleLetter: (
    message: MessageKey,
    log: LogLeaf,
    now: Instant,
  ) => Promise<'settled' | 'not-waiting'>
  /**
   * What waits to be tried again is due from now on, one after the other, what would have come first before the rest; what is due sooner
   * stays so. How many there were.
   * @param apart milliseconds between two
   */
  readonly hurry: (now: Instant, apart: number) => Promise<number>
}
