import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, DepartmentName, EffectId, LaneKey, MessageKey, TalkId } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { WrappedKey } from '../privacy/keyring.ts'
import type { CaseRow, Claim, VaultRow } from './claim.ts'
import type { SendResult, SentReply, TellDeed } from './send-result.ts'
import type { KeptNote } from './transcripts.ts'
import type { Line, TurnRecord } from './turn-record.ts'

/** The lanes: who works on which person's messages, in order, once. Leases run on database time. */
export type Lanes = {
  /**
   * Takes a lane that has something to do (`lane` null: the one waiting longest), for 30 s; null when there is none.
   * `now` decides which timers are due. Never waits for another worker.
   */
  readonly claim: (lane: LaneKey | null, now: Instant) => Promise<Claim | null>
  /** One transaction, fence first. `fenced`: the lease was lost, nothing was written. The lease is kept for sending. */
  readonly commit: (record: TurnRecord) => Promise<'committed' | 'fenced'>
  /**
   * Decides what becomes of a row of `Claim.outbox`, which is not looked at again. `sending`: it is marked under this
   * epoch and to be sent; a reply nothing was heard of, once, and the log has it. `unconfirmed`: silence, and it is
   * not sent again (a reply after its repeat, what the business started at once); a late status still settles it.
   * `refused`: what the business started and the channel refused for a while is no longer allowed (P5). `settled`: a
   * status came in the meantime.
   */
  readonly resend: (
    claim: { lane: LaneKey; epoch: number },
    effect: EffectId,
    tell: TellDeed,
    now: Instant,
  ) => Promise<'sending' | 'unconfirmed' | 'refused' | 'settled' | 'fenced'>
  readonly markSent: (
    claim: { lane: LaneKey; epoch: number },
    effect: EffectId,
    result: SendResult,
    now: Instant,
  ) => Promise<void>
  /**
   * Moves a due start to the outbox as `sending`, if at this moment consent, suppression and the service window allow
   * it: they are read `for share` in the same transaction, so a committed withdrawal always wins (P5). The log has
   * either outcome; `gone`: it was taken back in the meantime.
   */
  readonly claimStart: (
    claim: { lane: LaneKey; epoch: number },
    effect: EffectId,
    tell: TellDeed,
    now: Instant,
  ) => Promise<
    | { readonly start: 'sending' }
    | { readonly start: 'refused'; readonly why: string }
    | { readonly start: 'fenced' }
  >
  /**
   * Frees the lane. It is ready at once when something came in meanwhile, else at the earliest of `wakeAt`, the
   * `wakeAt` of the last commit, the next start, the next retry and the end of the silence of an unsettled send.
   * `backOff`: try again after so many milliseconds (a failed turn; counts an attempt on the first item taken, and
   * all that were taken come again one by one); a message that comes in before does not cut it short.
   * `holdUntil`: the person is still writing: leave the items where they
   * are, no attempt counted, until then or until another one comes. `sent`: marks the turn's reply in the same write,
   * as `markSent` would. Resolves with `ready` when there is something to do at once: claim it again.
   */
  readonly release: (
    claim: { lane: LaneKey; epoch: number },
    next: { wakeAt: Instant | null; sent?: SentReply | null } | { backOff: number } | { holdUntil: Instant },
    now: Instant,
  ) => Promise<'ready' | 'idle'>
  /** A case of this person: by the number they were told (somebody else's is none), or their newest in a department. */
  readonly ownCase: (
    lane: LaneKey,
    which: { readonly number: CaseNumber } | { readonly department: DepartmentName },
  ) => Promise<CaseRow | null>
  /** Keeps the lease while a service call is slow. */
  readonly extend: (claim: { lane: LaneKey; epoch: number }) => Promise<'kept' | 'fenced'>
  /** Moves the first item, still sealed, to the dead letters and lets the lane go on. */
  readonly bury: (
    claim: { lane: LaneKey; epoch: number },
    seq: number,
    why: string,
    log: LogLeaf,
    now: Instant,
  ) => Promise<void>
  /** The words kept of a talk so far, for re-masking. */
  readonly words: (
    talk: TalkId,
  ) => Promise<readonly (Pick<Line, 'n' | 'side' | 'message'> & { readonly words: AnonymizedText })[]>
  /** What was noted on cases of a talk, for re-masking. */
  readonly notes: (talk: TalkId) => Promise<readonly KeptNote[]>
  /** Where a person's messages are kept in the lane, in whichever talk: to put other words in their place. */
  readonly linesOf: (
    lane: LaneKey,
    messages: readonly MessageKey[],
  ) => Promise<readonly { readonly talk: TalkId; readonly n: number; readonly message: MessageKey }[]>
  /** The key and sealed rows of a talk, also of one that has ended: to render a reply that is sent late. */
  readonly vaultOf: (
    talk: TalkId,
  ) => Promise<{ readonly key: WrappedKey; readonly vault: readonly VaultRow[] } | null>
  /** Counts a try at a proof before it is made. `key` is a commitment; the count is forgotten after 24 h. */
  readonly tryProof: (key: string, limit: number, now: Instant) => Promise<'allowed' | 'exhausted'>
  /** Takes one counted try back: the proof was right. A crash before it costs the person a try and gives nobody one. */
  readonly giveTryBack: (key: string) => Promise<void>
}
