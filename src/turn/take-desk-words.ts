import type { Instant } from '../clock.ts'
import { isWindowOpen } from '../consent/service-window.ts'
import { type EffectId, parseEffectId } from '../ids.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { failTold } from './ask-to-wait.ts'
import { caseOf } from './case-draft.ts'
import type { Claim, InboxItem } from './claim.ts'
import type { DeskWords } from './desk-words.ts'
import type { Draft } from './draft.ts'
import { finishTurn } from './finish-turn.ts'
import type { GuardedNeeds } from './guard-exits.ts'
import { heedCase } from './heed-case.ts'
import { openDraft } from './open-draft.ts'
import { record } from './record.ts'
import { boundToOutbox } from './send-outbox.ts'
import { knownOf } from './write-lines.ts'

/** Why words of an agent were not sent, beside Meta's own codes: 24 hours are over is Meta's, the case was not theirs is ours. */
export const refusedHere = { window: 131_047, notTheirs: -2 } as const

type Item = InboxItem & { readonly desk: DeskWords }

/**
 * A turn of what an agent wrote: masked like the customer's words, kept as a line, and sent where the case is theirs at
 * this moment and the customer wrote within 24 hours. What is not sent is kept too, and says why.
 */
export async function takeDeskWords(
  needs: GuardedNeeds,
  claim: Claim,
  item: Item,
  { person, blocked }: { readonly person: PersonIdentifiers; readonly blocked: Instant | null },
): Promise<'ready' | 'idle'> {
  const draft = await openDraft(needs, claim, person)
  await heedCase(needs, draft)
  if (claim.talk || draft.state.handedOff) await write(needs, draft, item)
  else needs.log({ event: 'agent-words-late' })
  const fail = failTold(needs, claim, null)
  return finishTurn(needs, draft, { memo: claim.memo, consumed: item.seq, blocked, fail })
}

async function write(needs: GuardedNeeds, draft: Draft, { desk, dedupe }: Item): Promise<void> {
  const effect = effectBeside(draft)
  const refusal = refusalOf(draft, desk)
  const words = await needs.anonymize(desk.words, { ...knownOf(draft), asked: [] })
  draft.lines.push({
    n: (draft.claim.talk?.lines ?? 0) + draft.lines.length + 1,
    side: 'agent',
    kind: 'text',
    at: draft.now,
    words,
    reply: null,
    message: dedupe,
    effect,
  })
  draft.agentSends.push(
    refusal === null
      ? { effect, refusal, words: await SealedText.of(desk.words, draft.sealer, boundToOutbox(effect)) }
      : { effect, refusal, words: null },
  )
  record.agentReplied(draft, desk, { effect, isSent: refusal === null })
}

/** The turn's own reply has the number 1. */
const effectBeside = ({ talk, claim }: Draft): EffectId =>
  parseEffectId(`${talk}.${(claim.talk?.turns ?? 0) + 1}.2`)

function refusalOf(draft: Draft, { case: number, staff }: DeskWords): number | null {
  const current = caseOf(draft)
  const isTheirs = current.status === 'claimed' && current.number === number && current.agent === staff
  if (!isTheirs) return refusedHere.notTheirs
  return isWindowOpen(draft.lastInboundAt, draft.now) ? null : refusedHere.window
}
