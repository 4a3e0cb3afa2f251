import { after, type Instant } from '../clock.ts'
import { isWindowOpen } from '../consent/service-window.ts'
import { guarded } from '../handoff/phishing/guard-reply.ts'
import { type Suspicion, spotPhishing } from '../handoff/phishing/spot-phishing.ts'
import { type EffectId, parseEffectId } from '../ids.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { type AgentMedia, sealableMedia, wordsOfMedia } from './agent-media.ts'
import { failTold } from './ask-to-wait.ts'
import { businessOf } from './business-of.ts'
import { addToCase, caseOf } from './case-draft.ts'
import type { AgentWords, Claim, InboxItem } from './claim.ts'
import { openAsked } from './desk-opening.ts'
import type { DeskItem, DeskMedia, DeskWords, ReadOpening } from './desk-words.ts'
import type { Draft } from './draft.ts'
import { finishTurn } from './finish-turn.ts'
import { followUp } from './follow-up.ts'
import type { GuardedNeeds } from './guard-exits.ts'
import { heedCase } from './heed-case.ts'
import { openDraft } from './open-draft.ts'
import { record } from './record.ts'
import { refusedHere } from './refused-here.ts'
import { boundToOutbox } from './send-outbox.ts'
import { knownOf } from './write-lines.ts'

type Item = InboxItem & { readonly desk: DeskItem | ReadOpening }

/**
 * A turn of what an agent wrote or started. Words are masked like the customer's, kept as a line, and sent where the case
 * is theirs at this moment and the customer wrote within 24 hours. What is not sent is kept too, and says why.
 */
export async function takeDeskItem(
  needs: GuardedNeeds,
  claim: Claim,
  item: Item,
  { person, blocked }: { readonly person: PersonIdentifiers; readonly blocked: Instant | null },
): Promise<'ready' | 'idle'> {
  const draft = await openDraft(needs, claim, person)
  await heedCase(needs, draft)
  if ('opens' in item.desk) await openAsked(needs, draft, item.desk)
  else if (claim.talk || draft.state.handedOff) await take(needs, draft, { ...item, desk: item.desk })
  else needs.log({ event: 'agent-words-late' })
  const { memo } = 'opens' in item.desk ? draft : claim
  const fail = failTold(needs, claim, null)
  return finishTurn(needs, draft, { memo, consumed: item.seq, blocked, fail })
}

function take(
  needs: GuardedNeeds,
  draft: Draft,
  { desk, dedupe }: Item & { readonly desk: DeskItem },
): Promise<void> | void {
  const effect = effectBeside(draft)
  const isTheirs = isCaseOf(draft, desk)
  return 'template' in desk
    ? followUp(draft, { desk, dedupe, effect, isTheirs })
    : write(needs, draft, { desk, dedupe, effect, isTheirs })
}

type Taken = Pick<Item, 'dedupe'> & {
  readonly desk: DeskWords | DeskMedia
  readonly effect: EffectId
  readonly isTheirs: boolean
}

async function write(needs: GuardedNeeds, draft: Draft, taken: Taken): Promise<void> {
  const { desk, dedupe, effect, isTheirs } = taken
  const isOpen = isWindowOpen(draft.lastInboundAt, draft.now)
  const media = 'media' in desk ? desk.media : null
  const said = 'media' in desk ? wordsOfMedia(desk.media) : desk.words
  const suspicion = said && spotPhishing(said, 'agent', businessOf(draft.bot))
  const refusal = isTheirs ? (isOpen ? heldBack(suspicion, desk) : refusedHere.window) : refusedHere.notTheirs
  const words = said && (await needs.anonymize(said, { ...knownOf(draft), asked: [] }))
  draft.lines.push({
    n: (draft.claim.talk?.lines ?? 0) + draft.lines.length + 1,
    side: 'agent',
    kind: media?.kind ?? 'text',
    at: draft.now,
    words,
    reply: null,
    message: dedupe,
    effect,
  })
  draft.agentSends.push(
    refusal === null
      ? { effect, refusal, body: bodyOf(media), words: await sealed(draft, effect, desk) }
      : { effect, refusal, body: bodyOf(media), words: null },
  )
  if (suspicion) record.replyGuarded(draft, desk, { found: suspicion.kind, isSent: refusal === null })
  record.agentReplied(draft, desk, { effect, isSent: refusal === null })
  if (refusal === null) answer(draft, desk)
}

const bodyOf = (media: AgentMedia | null): AgentWords =>
  media ? { kind: 'agent-words', of: 'media' } : { kind: 'agent-words' }

const sealed = ({ sealer }: Draft, effect: EffectId, desk: Taken['desk']) =>
  SealedText.of('media' in desk ? sealableMedia(desk.media) : desk.words, sealer, boundToOutbox(effect))

/** It is the customer's turn now, and the clocks of their silence run where the department has any. */
function answer(draft: Draft, { staff: agent }: DeskItem): void {
  const current = caseOf(draft)
  if (current.status === 'none') return
  const clocks = draft.bot.business.departments.get(current.department)?.silence
  const silence = clocks
    ? { warnAt: after(draft.now, clocks.warn), closeAt: after(draft.now, clocks.close) }
    : null
  addToCase(draft, { type: 'answer', at: draft.now, agent, silence })
}

const heldBack = (suspicion: Suspicion | null, { isSure = false }: Taken['desk']): number | null =>
  suspicion && guarded(suspicion, isSure) ? refusedHere.suspicious : null

/** The turn's own reply has the number 1. */
const effectBeside = ({ talk, claim }: Draft): EffectId =>
  parseEffectId(`${talk}.${(claim.talk?.turns ?? 0) + 1}.2`)

function isCaseOf(draft: Draft, { case: number, staff }: DeskItem): boolean {
  const current = caseOf(draft)
  return current.status === 'claimed' && current.number === number && current.agent === staff
}
