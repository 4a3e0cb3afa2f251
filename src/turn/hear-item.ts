import { asksForMedia, waitingFor } from '../flow/waiting-for.ts'
import { spotPhishing } from '../handoff/phishing/spot-phishing.ts'
import type { MessageKey } from '../ids.ts'
import type { Inbound } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import { AnonymizedText } from '../privacy/anonymized-text.ts'
import { askAnew } from './ask-anew.ts'
import { businessOf } from './business-of.ts'
import { parseChoiceId } from './choice-id.ts'
import { chooseOffered } from './choose-offered.ts'
import { tellLedger, withdraw } from './consent-talk.ts'
import type { Draft, Rewritten } from './draft.ts'
import { notUnderstood } from './follow-intent.ts'
import { answerValue } from './keep-answer.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { sayOldMenu } from './say-old-menu.ts'
import { sayUnreadable } from './say-unreadable.ts'
import { acceptedKind } from './sent-answer.ts'
import { sentRow } from './sent-medium.ts'
import { takeStep } from './take-step.ts'

/** Everything that is not words: taps, media, edits, switches in the app. Words are for `hearWords`. */
export async function hearItem(
  needs: TurnNeeds,
  draft: Draft,
  inbound: Inbound,
  safe: AnonymizedText | null,
): Promise<void> {
  switch (inbound.kind) {
    case 'choice':
      return hearChoice(needs, draft, inbound)
    case 'media':
      return hearMedia(needs, draft, inbound)
    case 'location':
    case 'contacts':
    case 'order':
      return hearUnread(needs, draft, inbound.kind)
    case 'unsupported':
      return inbound.isSaidToUs ? hearUnread(needs, draft, inbound.kind) : undefined
    case 'edit':
      await rewrite(needs, draft, inbound.original, {
        words: safe ?? AnonymizedText.withheld(),
        warning: spotPhishing(inbound.text, 'customer', businessOf(draft.bot))?.kind ?? null,
      })
      return
    case 'revoke':
      draft.forgotten.add(sentRow(await rewrite(needs, draft, inbound.original, takenBack())))
      return
    case 'preference':
      return hearPreference(needs, draft, inbound.value)
    default:
      return
  }
}

/** The buttons that stop messages and show privacy, in whatever state the talk is. */
export function isAlwaysHeard(choice: string): boolean {
  const { flow, step, name } = parseChoiceId(choice) ?? {}
  return flow === 'bot' && (step === 'stop' || (step === 'menu' && name === 'privacy'))
}

async function hearChoice(needs: TurnNeeds, draft: Draft, { choice }: Extract<Inbound, { kind: 'choice' }>) {
  if (draft.state.handedOff && !isAlwaysHeard(choice)) return
  if (await chooseOffered(needs, draft, { id: choice })) return
  await sayOldMenu(needs, draft)
}

/** A photo or voice note that the open question takes is its answer; what we cannot read is said once a burst. */
async function hearMedia(
  needs: TurnNeeds,
  draft: Draft,
  inbound: Extract<Inbound, { kind: 'media' }>,
): Promise<void> {
  if (draft.state.handedOff) return
  if (await askAnew(needs, draft)) return
  const flow = pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null
  const open = waitingFor(flow, draft.state)
  const accepted = open.for === 'answer' && acceptedKind(open.spec.accept, inbound)
  if (flow && open.for === 'answer' && accepted) {
    const value = answerValue(draft, flow, open.answer, `(${accepted})`)
    return takeStep(needs, draft, { type: 'ANSWERED', answer: open.answer, value })
  }
  await hearUnread(needs, draft, inbound.media)
}

/** What nobody can answer with: said so, or, where something else is to be sent, asked for in other words. */
async function hearUnread(needs: TurnNeeds, draft: Draft, kind: string): Promise<void> {
  const open = waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  if (draft.state.handedOff || !asksForMedia(open)) return sayUnreadable(needs, draft, kind)
  if (!(await askAnew(needs, draft))) await notUnderstood(needs, draft, open)
}

async function rewrite(
  { keyring }: TurnNeeds,
  draft: Draft,
  original: RawText,
  now: Rewritten,
): Promise<MessageKey> {
  const key: MessageKey = await keyring.messageKey(RawText.reveal(original))
  draft.rewritten.set(key, now)
  return key
}

const takenBack = (): Rewritten => ({ words: AnonymizedText.withheld(), warning: null })

async function hearPreference(needs: TurnNeeds, draft: Draft, value: 'stop' | 'resume'): Promise<void> {
  if (value === 'stop') return withdraw(needs, draft, 'whatsapp', 'preference')
  for (const purpose of draft.bot.privacy.purposes.values())
    if (purpose.needsConsent)
      await tellLedger(needs, draft, {
        type: 'preference',
        purpose: purpose.name,
        value,
        message: draft.message,
        actor: 'person',
        door: 'whatsapp',
      })
}
