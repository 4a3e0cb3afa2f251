import canonicalize from 'canonicalize'
import type { Role } from '../access/role.ts'
import type { Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { CaseNumber, EffectId, IncidentNumber, MessageKey, PurposeName, TalkId } from '../ids.ts'
import type { AccessAct } from './access-act.ts'
import type { CaseAct } from './case-act.ts'
import type { Commitment } from './commitment.ts'
import type { RightsAct } from './rights-act.ts'

/** Whose act it was. Staff are named by their random id, machinery by its part, a person by a commitment. */
export type AuditActor =
  | { readonly role: 'person'; readonly id: Commitment }
  | {
      readonly role: 'system'
      readonly id: 'turn' | 'timer' | 'sweep' | 'host' | 'import' | 'webhook' | 'sign-in' | 'watch'
    }
  | { readonly role: StaffRole; readonly id: string }

/** A role of the access table; `operator` is whoever runs commands on the machine, `service` a key of the API. */
export type StaffRole = Role | 'operator' | 'service'

type Common = {
  readonly v: 1
  readonly at: Instant
  readonly actor: AuditActor
  /** Why it was done, as the privacy file names it; null for acts that concern no person. */
  readonly purpose: PurposeName | null
}

/**
 * Everything the log tells. No field fits words, numbers or values of a person: persons are salted
 * commitments, all else is random ids, keyed HMACs, names out of the business's own files, and counts.
 */
export type AuditEntry = Common &
  (
    | AccessAct
    | CaseAct
    | RightsAct
    | { readonly kind: 'message-taken'; readonly talk: TalkId; readonly message: MessageKey }
    | { readonly kind: 'reply-committed'; readonly talk: TalkId; readonly effect: EffectId }
    /** `isSent` false: it was not theirs to say any more, or too late. */
    | {
        readonly kind: 'agent-replied'
        readonly talk: TalkId
        readonly number: CaseNumber
        readonly effect: EffectId
        readonly isSent: boolean
      }
    /** An agent's words asked for what nobody may ask for: `found` says what. `isSent` true: they were sure. */
    | {
        readonly kind: 'reply-guarded'
        readonly talk: TalkId
        readonly number: CaseNumber
        readonly found: string
        readonly isSent: boolean
      }
    | {
        readonly kind: 'notice-shown'
        readonly person: Commitment
        readonly effect: EffectId
        readonly noticeVersion: string
        readonly wordingHash: string
      }
    | {
        readonly kind: 'consent'
        readonly person: Commitment
        readonly event: string
        readonly wordingHash: string | null
        readonly asked: EffectId | null
        readonly answered: MessageKey | null
      }
    | {
        readonly kind: 'withdrawal'
        readonly person: Commitment
        readonly door: string
        readonly answered: MessageKey | null
      }
    | { readonly kind: 'notification-claimed'; readonly effect: EffectId }
    | { readonly kind: 'notification-refused'; readonly effect: EffectId; readonly why: string }
    | { readonly kind: 'send-unknown'; readonly effect: EffectId }
    | { readonly kind: 'send-settled'; readonly effect: EffectId; readonly outcome: 'arrived' | 'lost' }
    | { readonly kind: 'reply-repeated'; readonly effect: EffectId }
    | { readonly kind: 'dead-letter'; readonly message: MessageKey; readonly attempts: number }
    /** Somebody had it tried again, or let a person answer whoever wrote it. */
    | { readonly kind: 'letter-retried' | 'letter-handed-on'; readonly message: MessageKey }
    /** Words that detectors had missed became a token of kind `found`, in so many stored places. */
    | {
        readonly kind: 'words-masked'
        readonly talk: TalkId
        readonly found: string
        readonly places: number
      }
    | { readonly kind: 'incident-opened'; readonly incident: IncidentNumber; readonly talk: TalkId }
    | { readonly kind: 'incident-closed'; readonly incident: IncidentNumber; readonly outcome: string }
    /** Texts that agents answer with again and again: how many were written anew, changed and taken away. */
    | {
        readonly kind: 'replies-changed'
        readonly created: number
        readonly changed: number
        readonly removed: number
      }
    /** Who looks up the words of this talk's person is told of from now on; null: no more. */
    | { readonly kind: 'person-flagged'; readonly talk: TalkId; readonly flag: string | null }
    /** What customers get became this version; `bot` is the hash of its files, `from` of those before. */
    | {
        readonly kind: 'bot-deployed' | 'bot-rolled-back'
        readonly version: number
        readonly bot: string
        readonly from: string | null
      }
    /** A privacy officer's yes to a version that asks, shares or keeps more. */
    | { readonly kind: 'deploy-approved'; readonly bot: string; readonly noticeVersion: string }
    | {
        readonly kind: 'key-destroyed'
        readonly key: string
        readonly use: 'talk'
        readonly why: 'talk-over' | 'erased'
      }
  )

export type AuditKind = AuditEntry['kind']

/**
 * The exact bytes that are stored and hashed: RFC 8785 JSON.
 * @throws Fault `BAD_PAYLOAD` when the entry holds what JSON cannot carry
 */
export function entryBytes(entry: AuditEntry): Uint8Array {
  return new TextEncoder().encode(canonical(entry))
}

function canonical(entry: AuditEntry): string {
  try {
    const json = canonicalize(entry)
    if (json !== undefined) return json
  } catch {
    // A number that is none: said below in our own words.
  }
  throw new Fault('BAD_PAYLOAD', 'a log entry that is no JSON')
}
