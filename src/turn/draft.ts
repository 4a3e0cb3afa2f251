import type { AuditEntry } from '../audit/entry.ts'
import type { Instant } from '../clock.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'
import type { Bot } from '../flow/bot.ts'
import type { Offer } from '../flow/effect.ts'
import type { Flow } from '../flow/flow.ts'
import type { TalkState } from '../flow/talk-state.ts'
import type { Waiting } from '../flow/waiting-for.ts'
import type { CaseEvent } from '../handoff/case/case-event.ts'
import type { PhishingKind } from '../handoff/phishing/spot-phishing.ts'
import type { CaseNumber, DepartmentName, EffectId, MessageKey, TalkId } from '../ids.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import type { RawText } from '../message/raw-text.ts'
import type { PromptReference } from '../message/reply.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { WrappedKey } from '../privacy/keyring.ts'
import type { OpenQuestion } from '../privacy/open-question.ts'
import type { Sealer } from '../privacy/sealed-text.ts'
import type { TalkMemory } from '../privacy/talk-memory.ts'
import type { CaseRow, Claim, LaneMemo, ScheduledStart } from './claim.ts'
import type { AgentSend, Line } from './turn-record.ts'

/** `warning`: what the new words ask for that nobody may ask for; null: nothing. */
export type Rewritten = { readonly words: AnonymizedText; readonly warning: PhishingKind | null }

/** Choices beside the words: `flow` is `bot` where no flow made them. */
export type DraftChoices = {
  readonly flow: string
  readonly step: string
  readonly version: string
  readonly offers: readonly Offer[]
}

/** What it changed in this turn that the talk went on in another version. */
export type Moved = {
  /** Pins of the new version to those the person's buttons were made under, where they mean the same. */
  readonly from: ReadonlyMap<string, string>
  /** What the person was asked before, where the talk stands at another question now: their words answer that. */
  readonly asked: Waiting | null
  /** Whether the question that is open now was asked in this turn. */
  isTold: boolean
}

/**
 * One turn while it is being made: what will be committed, said and called. It lives in memory to the end of the turn
 * and is the only mutable thing on its path; everything that fills it is a function from draft to nothing.
 */
export type Draft = {
  readonly claim: Claim
  readonly now: Instant
  readonly bot: Bot
  /** The version whose words this turn's reply is in: an older one where a flow of it spoke. */
  speaks: Bot
  /** Flows of older versions that frames of this talk stand on, by hash. */
  readonly pinned: ReadonlyMap<string, { readonly bot: Bot; readonly flow: Flow }>
  /** Null: the talk stays where it was. */
  moved: Moved | null
  readonly talk: TalkId
  readonly created: { readonly key: WrappedKey; readonly startedAt: Instant } | null
  readonly sealer: Sealer
  readonly memory: TalkMemory
  /** Who is writing, opened from the directory. */
  readonly person: PersonIdentifiers
  profileName: RawText | null
  /** The effect id of this turn's one reply. */
  readonly effect: EffectId
  /** The person's message that is being handled, for the ledger. */
  message: MessageKey | null
  state: TalkState
  /** What the person's words of this turn are read for. */
  question: OpenQuestion
  ended: boolean
  /** The last time the person wrote, by Meta's time; 0: never. */
  lastInboundAt: Instant
  /** The time of what is being handled: Meta's for what came in, now for what the clock does. */
  at: Instant
  prompts: PromptReference[]
  choices: DraftChoices | null
  /** Opened personal values of the talk by vault row. */
  readonly vault: Map<string, RawText>
  readonly put: Set<string>
  /** Rows of the vault that the person took back: they go with the commit. */
  readonly forgotten: Set<string>
  /** Steps that called a service in this turn, as often as they did. */
  readonly calls: string[]
  readonly lines: Line[]
  /** What an agent wrote, beside this turn's own reply. */
  readonly agentSends: AgentSend[]
  /** Words that the person edited or took back, as they are now, by message. */
  readonly rewritten: Map<MessageKey, Rewritten>
  readonly consent: ConsentEvent[]
  /** The case this turn is about as it stood before: the claim's, or one the person told the number of. */
  /** Cases of this person that this turn knows of, by number: the one of the claim, and those their words name. */
  readonly ownCases: Map<CaseNumber, CaseRow>
  knownCase: Claim['case']
  /** What this turn adds to it. */
  case: {
    readonly number: CaseNumber
    readonly department: DepartmentName
    readonly events: CaseEvent[]
  } | null
  readonly log: AuditEntry[]
  readonly starts: ScheduledStart[]
  readonly events: string[]
  notice: number | null
  locale: Claim['locale']
  memo: LaneMemo
}
