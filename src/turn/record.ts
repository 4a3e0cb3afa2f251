import { commitTo } from '../audit/commitment.ts'
import type { AuditEntry } from '../audit/entry.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'
import type { PhishingKind } from '../handoff/phishing/spot-phishing.ts'
import type { EffectId, MessageKey } from '../ids.ts'
import { consentEntry } from './consent-entry.ts'
import type { DeskItem } from './desk-words.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'

type Needs = Pick<TurnNeeds, 'crypto'>

const personOf = ({ crypto }: Needs, { claim }: Draft) =>
  commitTo((bytes) => crypto.hash(bytes), claim.salt, claim.person)

const turn = { role: 'system', id: 'turn' } as const

function add(draft: Draft, entry: AuditEntry): void {
  draft.log.push(entry)
}

/** What a turn writes in the log, one function an act; entries go out in the turn's own transaction. */
export const record = {
  messageTaken(draft: Draft, message: MessageKey): void {
    add(draft, {
      v: 1,
      at: draft.now,
      actor: turn,
      purpose: null,
      kind: 'message-taken',
      talk: draft.talk,
      message,
    })
  },

  replyCommitted(draft: Draft, effect: EffectId): void {
    add(draft, {
      v: 1,
      at: draft.now,
      actor: turn,
      purpose: null,
      kind: 'reply-committed',
      talk: draft.talk,
      effect,
    })
  },

  /** Whoever wrote or started it is in the log, and whether it went on its way; the words are not. */
  agentReplied(
    draft: Draft,
    { staff, role, case: number }: DeskItem,
    { effect, isSent }: { readonly effect: EffectId; readonly isSent: boolean },
  ): void {
    add(draft, {
      v: 1,
      at: draft.now,
      actor: { role, id: staff },
      purpose: null,
      kind: 'agent-replied',
      ...{ talk: draft.talk, number, effect, isSent },
    })
  },

  /** What an agent's words ask for that nobody may ask for, and whether they went all the same; the words are not here. */
  replyGuarded(
    draft: Draft,
    { staff, role, case: number }: DeskItem,
    { found, isSent }: { readonly found: PhishingKind; readonly isSent: boolean },
  ): void {
    add(draft, {
      v: 1,
      at: draft.now,
      actor: { role, id: staff },
      purpose: null,
      kind: 'reply-guarded',
      ...{ talk: draft.talk, number, found, isSent },
    })
  },

  async noticeShown(needs: Needs, draft: Draft, wordingHash: string): Promise<void> {
    add(draft, {
      v: 1,
      at: draft.now,
      actor: turn,
      purpose: null,
      kind: 'notice-shown',
      person: await personOf(needs, draft),
      effect: draft.effect,
      noticeVersion: String(draft.bot.privacy.notice.version),
      wordingHash,
    })
  },

  async consent(needs: Needs, draft: Draft, event: ConsentEvent): Promise<void> {
    add(draft, consentEntry(event, await personOf(needs, draft), { others: turn, now: draft.now }))
  },
}
