import type { Instant } from '../clock.ts'
import type { BlindIndex, BusinessId, CaseNumber, EffectId, LaneKey, MessageKey } from '../ids.ts'
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
  /** Null: that of the lane it is filed in. */
  readonly business: BusinessId | null
  /** `effect`: what happened to a message of ours, filed in the lane that sent it. `case`: what the desk does, in the lane of a case; `lane`: where it has none. */
  readonly who:
    | { readonly by: 'identifiers'; readonly identifiers: readonly [Identifier, ...Identifier[]] }
    | { readonly by: 'effect'; readonly effect: EffectId }
    | { readonly by: 'case'; readonly case: CaseNumber }
    | { readonly by: 'lane'; readonly lane: LaneKey }
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
