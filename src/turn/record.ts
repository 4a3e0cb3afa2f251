import { type Commitment, commitTo } from '../audit/commitment.ts'
import type { AuditActor, AuditEntry } from '../audit/entry.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'
import type { PhishingKind } from '../handoff/phishing/spot-phishing.ts'
import type { EffectId, MessageKey } from '../ids.ts'
import type { DeskItem } from './desk-words.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'

type Needs = Pick<TurnNeeds, 'crypto'>

const personOf = ({ crypto }: Needs, { claim }: Draft) =>
  commitTo((bytes) => crypto.hash(bytes), claim.salt, claim.person)

const turn = { role: 'system', id: 'turn' } as const

/** Whose act a line of the ledger is: silence is the timer's. */
function actorOf({ actor, door }: ConsentEvent, person: Commitment): AuditActor {
  if (actor === 'person') return { role: 'person', id: person }
  return door === 'clock' ? { role: 'system', id: 'timer' } : turn
}

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
    const person = await personOf(needs, draft)
    const common = { v: 1, at: draft.now, purpose: event.purpose } as const
    const actor = actorOf(event, person)
    if (event.type === 'withdrawn') {
      add(draft, { ...common, actor, kind: 'withdrawal', person, door: event.door, answered: event.answered })
      return
    }
    add(draft, {
      ...common,
      actor,
      kind: 'consent',
      person,
      event: event.type,
      wordingHash: 'text' in event && event.text ? event.text.wordingHash : null,
      asked: 'asked' in event ? event.asked : null,
      answered: 'answered' in event ? event.answered : null,
    })
  },
}
