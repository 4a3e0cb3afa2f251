import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'
import type { TalkState } from '../flow/talk-state.ts'
import type { CaseClosing, CaseEvent } from '../handoff/case.ts'
import type {
  BlindIndex,
  BusinessId,
  CaseNumber,
  DepartmentName,
  EffectId,
  LaneKey,
  Locale,
  MessageKey,
  PersonId,
  PurposeName,
  TalkId,
} from '../ids.ts'
import type { Reply } from '../message/reply.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { WrappedKey } from '../privacy/keyring.ts'
import type { SealedText } from '../privacy/sealed-text.ts'

export type IdentifierKind = 'phone' | 'bsuid' | 'parent-bsuid'

/** One name Meta has for a person: the index finds them, the sealed value is needed to send. */
export type Identifier = {
  readonly kind: IdentifierKind
  readonly index: BlindIndex
  /** Under the directory key, bound to `alias|<index>`. */
  readonly sealed: SealedText
}

/** One inbound thing on its way into a lane. */
export type Arrival = {
  readonly business: BusinessId
  /** `effect`: what happened to a message of ours, filed in the lane that sent it. */
  readonly who:
    | { readonly by: 'identifiers'; readonly identifiers: readonly [Identifier, ...Identifier[]] }
    | { readonly by: 'effect'; readonly effect: EffectId }
  readonly dedupe: MessageKey
  /** Meta's time. */
  readonly at: Instant
  /** The envelope as sealable JSON under the intake key, bound to `inbox|<dedupe>`. */
  readonly body: SealedText
}

export type DeliveryStatus = {
  readonly effect: EffectId
  readonly message: MessageKey
  readonly status: 'sent' | 'delivered' | 'read' | 'failed'
  readonly at: Instant
}

/** The durable queue before the turn. */
export type Inbox = {
  /**
   * Files arrivals in their lanes, creating persons where no identifier is known, adding aliases where some are.
   * Durable when it resolves (only then may Meta be told 200). A repeated `dedupe` changes nothing. Resolves with
   * the lanes that got something new. An unknown effect is dropped. Sequence = commit order, dense per lane.
   * @throws Fault `DATABASE_DOWN`
   */
  readonly put: (arrivals: readonly Arrival[], now: Instant) => Promise<readonly LaneKey[]>
  /** One batched monotonic update by effect id (read > delivered > sent; failed ends it); resolves with lanes whose unsettled sends are now settled. */
  readonly settle: (statuses: readonly DeliveryStatus[], now: Instant) => Promise<readonly LaneKey[]>
}

export type InboxItem = {
  readonly seq: number
  readonly dedupe: MessageKey
  readonly body: SealedText
  readonly at: Instant
  readonly receivedAt: Instant
  /** Turns that failed on it so far. */
  readonly attempts: number
}

export type VaultRow = { readonly name: string; readonly value: SealedText }

export type TalkRow = {
  readonly id: TalkId
  /** The talk's data key. */
  readonly key: WrappedKey
  readonly state: TalkState
  readonly startedAt: Instant
  readonly lastInboundAt: Instant
  /** Turns committed so far in this talk; part of effect ids. */
  readonly turns: number
  readonly lines: number
  readonly vault: readonly VaultRow[]
}

export type CaseRow = {
  readonly number: CaseNumber
  readonly talk: TalkId
  readonly department: DepartmentName
  readonly events: readonly CaseEvent[]
}

/** Queued: to be sent when `retryAt` has come. Sending: in flight under `epoch`; of an older epoch it is unknown. */
export type OutboxRow = {
  readonly effect: EffectId
  readonly talk: TalkId
  readonly body: Outgoing
  readonly state: 'queued' | 'sending'
  readonly epoch: number
  readonly origin: 'reply' | 'business'
  readonly purpose: PurposeName | null
  readonly attempts: number
  /** When it was last handed to the channel. */
  readonly sendingSince: Instant | null
  readonly retryAt: Instant | null
}

/** What is sent, by reference: nothing rendered, so nothing personal. */
export type Outgoing =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | {
      readonly kind: 'template'
      readonly name: string
      readonly locale: Locale
      /** Prompt slots whose rendered values become the template's parameters, in order. */
      readonly reply: Reply
    }

/** What is kept of the lane itself between talks: no words. */
export type LaneMemo = {
  /** Times of replies within the last hour. */
  readonly replies: readonly Instant[]
  /** A commitment to the last exchange and how often it repeated. */
  readonly exchange: { readonly mark: string; readonly times: number } | null
  /** When the person was last told that we are late: what they wrote before is not told again. */
  readonly apologizedAt: Instant | null
  /** Why a case was opened when nothing could be said; the person hears of it when they write. */
  readonly untoldCase: 'late-message' | 'lost-reply' | null
}

/** A lane taken by one worker: nobody else can commit to it while `epoch` is the lane's. */
export type Claim = {
  readonly lane: LaneKey
  readonly person: PersonId
  /** 16 random bytes of this person, for commitments in the log; erased with the person. */
  readonly salt: Uint8Array
  readonly business: BusinessId
  readonly epoch: number
  /** In sequence order, at most 50; one by one where they failed together. */
  readonly items: readonly InboxItem[]
  /** More may wait behind these items. */
  readonly isCut: boolean
  /** Turns that failed on this lane since the last one that did not. */
  readonly failures: number
  /** The open talk; null: the next message begins one. */
  readonly talk: TalkRow | null
  readonly identifiers: readonly Identifier[]
  readonly locale: Locale | null
  /** Version of the notice this person has been shown. */
  readonly notice: number | null
  readonly consent: readonly ConsentEvent[]
  /** The case that is open in this lane, or was closed and the talk has not heard of it. */
  readonly case: CaseRow | null
  /** Not settled yet, oldest first. */
  readonly outbox: readonly OutboxRow[]
  readonly starts: readonly ScheduledStart[]
  readonly memo: LaneMemo
}

/** A message the business starts later: reminder, update. */
export type ScheduledStart = {
  readonly effect: EffectId
  readonly talk: TalkId
  readonly purpose: PurposeName
  readonly at: Instant
  /** The event name that takes it back. */
  readonly until: string | null
  readonly body: Outgoing
}

export type Line = {
  readonly n: number
  readonly side: 'customer' | 'bot' | 'agent'
  readonly kind: string
  readonly at: Instant
  /** Words of people; null for a reply, which is kept by reference. */
  readonly words: AnonymizedText | null
  readonly reply: Reply | null
  /** To find it again for an edit, a revoke or a status. */
  readonly message: MessageKey | null
}

export type OutboxEntry = { readonly effect: EffectId; readonly body: Outgoing }

/** Everything one turn changed; committed in one short transaction or not at all. */
export type TurnRecord = {
  readonly lane: LaneKey
  readonly epoch: number
  readonly at: Instant
  /** The last sequence number consumed; its rows and those before are deleted. Null: no item was taken. */
  readonly consumed: number | null
  readonly talk: {
    readonly id: TalkId
    /** Set when the talk is new. */
    readonly created: { readonly key: WrappedKey; readonly startedAt: Instant } | null
    readonly state: TalkState
    readonly lastInboundAt: Instant
    readonly ended: boolean
  } | null
  readonly lines: readonly Line[]
  /** Stored words that are other words now, in this talk or, where the person changed them, an earlier one. */
  readonly remasked: readonly { readonly talk: TalkId; readonly n: number; readonly words: AnonymizedText }[]
  readonly vault: { readonly put: readonly VaultRow[]; readonly drop: readonly string[] }
  /** Written as `sending` under this epoch: they are sent right after the commit. */
  readonly replies: readonly OutboxEntry[]
  readonly starts: readonly ScheduledStart[]
  /** Scheduled starts waiting for this event are dropped. */
  readonly events: readonly string[]
  readonly consent: readonly ConsentEvent[]
  readonly case: {
    readonly number: CaseNumber
    readonly department: DepartmentName
    readonly events: readonly CaseEvent[]
  } | null
  readonly locale: Locale | null
  readonly notice: number | null
  readonly log: readonly LogLeaf[]
  readonly memo: LaneMemo
  /** The lane's next timer; null: only a message wakes it. Also wakes for starts and retries by itself. */
  readonly wakeAt: Instant | null
}

export type SentReply = { readonly effect: EffectId; readonly message: MessageKey }

export type SendResult =
  | { readonly result: 'sent'; readonly message: MessageKey }
  | { readonly result: 'refused'; readonly code: number; readonly retryAt: Instant | null }
  /** May have arrived: stays `sending`, a status or 15 s of silence from now decide. */
  | { readonly result: 'unknown' }

/** What the store decided about a send. */
export type SendDeed = { readonly effect: EffectId; readonly purpose: PurposeName | null } & (
  | { readonly kind: 'reply-repeated' | 'send-unknown' | 'notification-claimed' }
  | { readonly kind: 'notification-refused'; readonly why: string }
)

/** Makes the log's entry of it, which is written in the transaction of the decision. Does no I/O. */
export type TellDeed = (deed: SendDeed) => Promise<LogLeaf>

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
  ) => Promise<
    readonly { readonly n: number; readonly words: AnonymizedText; readonly message: MessageKey | null }[]
  >
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

/** Data keys by use and day: intake (inbox rows) and directory (identifiers). Whoever is first makes the day's key. */
export type KeyStore = {
  readonly epochKey: (
    use: 'intake' | 'directory',
    epoch: string,
    candidate: WrappedKey,
  ) => Promise<WrappedKey>
  readonly keyById: (id: string) => Promise<WrappedKey | null>
}

/** Versions of the designers' files that open talks still stand on. */
export type BotVersions = {
  readonly keep: (hash: string, files: ReadonlyMap<string, string>, now: Instant) => Promise<void>
  readonly files: (hash: string) => Promise<ReadonlyMap<string, string> | null>
}

/** What the desk's commands need: `sigilo case list|close`. */
export type Desk = {
  readonly openCases: () => Promise<readonly CaseRow[]>
  /** Closes an open case and wakes its lane, so that the talk hears of it; the log is written only where something closed. */
  readonly closeCase: (
    number: CaseNumber,
    event: CaseClosing,
    log: LogLeaf,
  ) => Promise<
    | { readonly outcome: 'closed'; readonly before: readonly CaseEvent[] }
    | { readonly outcome: 'already-closed' }
    | { readonly outcome: 'not-found' }
  >
}
