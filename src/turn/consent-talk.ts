import { type Consent, decide } from '../consent/consent.ts'
import type { ConsentCommand } from '../consent/consent-command.ts'
import type { ConsentEvent, Door, ReplyKind } from '../consent/consent-event.ts'
import { consentFrom } from '../consent/consent-from.ts'
import { openStep } from '../flow/waiting-for.ts'
import type { PurposeName } from '../ids.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { record } from './record.ts'
import { offer, say } from './speak.ts'

/** What the ledger says for a purpose, this turn's lines included. */
export const consentOf = (draft: Draft, purpose: PurposeName): Consent =>
  consentFrom(
    [...draft.claim.consent, ...draft.consent].filter((event) => event.purpose === purpose),
    draft.claim.suppressedAt,
  )

type Told<Command> = Command extends ConsentCommand
  ? Omit<Command, 'legalBasis' | 'at' | 'recordedAt'>
  : never

/**
 * Decides a command, keeps its lines for the commit and puts them in the log; resolves with the lines. What we do
 * happens now; what the person did has the time of their message.
 */
export async function tellLedger(
  needs: TurnNeeds,
  draft: Draft,
  told: Told<ConsentCommand>,
): Promise<readonly ConsentEvent[]> {
  const legalBasis = draft.bot.privacy.purposes.get(told.purpose)?.legalBasis ?? ''
  const at = told.type === 'ask' || told.actor === 'system' ? draft.now : draft.at
  const command = { ...told, legalBasis, at, recordedAt: draft.now } as ConsentCommand
  const events = decide(consentOf(draft, told.purpose), command)
  draft.consent.push(...events)
  for (const event of events) await record.consent(needs, draft, event)
  return events
}

/** What the notice and consent texts name: who is asking, and where the notice stands. */
export const noticeSlots = ({ bot }: Draft) => ({
  controller: bot.privacy.controller.name,
  business: bot.business.name,
  url: bot.privacy.notice.url,
  contact: bot.privacy.dpo.contact,
})

/**
 * A withdrawal with one confirmation, then silence. In the chat it is told to be for every message we start, whatever
 * it rests on; WhatsApp's own switch is about what rests on consent.
 */
export async function withdraw(
  needs: TurnNeeds,
  draft: Draft,
  door: Door,
  replyKind: ReplyKind,
): Promise<void> {
  let changed = false
  for (const purpose of door === 'chat' ? allPurposes(draft) : purposesOfConsent(draft)) {
    const command =
      replyKind === 'preference'
        ? ({ type: 'preference', value: 'stop', message: draft.message } as const)
        : ({ type: 'withdraw', message: draft.message, replyKind } as const)
    const events = await tellLedger(needs, draft, { ...command, purpose, actor: 'person', door })
    changed ||= events.length > 0
  }
  draft.state = { ...draft.state, consent: null, asking: null }
  leaveConsentStep(draft)
  if (changed && door === 'chat') say(draft, 'stopped', noticeSlots(draft), 'consent')
}

/** Who withdraws, or went to a person instead of answering, is not asked again by the step they stand at. */
export function leaveConsentStep(draft: Draft): void {
  const frame = draft.state.frames.at(-1)
  if (openStep(pinnedFlow(draft, frame)?.flow ?? null, draft.state)?.verb === 'consent')
    draft.state = { ...draft.state, frames: draft.state.frames.slice(0, -1) }
}

/** It may have been a withdrawal: nothing is sent from now on, and one question asks which. */
export async function pauseAndAsk(needs: TurnNeeds, draft: Draft): Promise<void> {
  if (!draft.message) return
  for (const purpose of allPurposes(draft))
    await tellLedger(needs, draft, {
      type: 'doubt',
      purpose,
      effect: draft.effect,
      message: draft.message,
      replyKind: 'phrase',
      actor: 'person',
      door: 'chat',
    })
  draft.state = { ...draft.state, asking: 'stop' }
  say(draft, 'stop_question', noticeSlots(draft), 'consent')
  offer(draft, 'stop', [
    { name: 'yes', title: 'stop_yes', file: 'consent' },
    { name: 'no', title: 'stop_no', file: 'consent' },
  ])
}

/** "Keep sending": what was paused goes on. Where silence has already decided, that is what is said. */
export async function keepConsent(needs: TurnNeeds, draft: Draft, replyKind: ReplyKind): Promise<void> {
  draft.state = { ...draft.state, asking: null }
  const told: ConsentEvent[] = []
  for (const purpose of allPurposes(draft)) {
    const { question } = consentOf(draft, purpose)
    if (question?.kind !== 'keep' || !draft.message) continue
    const events = await tellLedger(needs, draft, {
      type: 'answer',
      purpose,
      answer: 'yes',
      repliesTo: replyKind === 'button' ? question.asked : 'next-message',
      message: draft.message,
      replyKind,
      actor: 'person',
      door: 'chat',
    })
    told.push(...events)
  }
  if (told.some(({ type }) => type === 'resumed')) return say(draft, 'kept', noticeSlots(draft), 'consent')
  const isStopped = allPurposes(draft).some((purpose) => consentOf(draft, purpose).status === 'withdrawn')
  if (isStopped) say(draft, 'stopped', noticeSlots(draft), 'consent')
  else say(draft, 'expired')
}

/** "Start again": what rests on no consent may be sent as before the stop. For all else `askConsent` asks. */
export async function liftStop(needs: TurnNeeds, draft: Draft): Promise<void> {
  const { message } = draft
  if (!message) return
  const asked = new Set(purposesOfConsent(draft))
  for (const purpose of allPurposes(draft).filter((name) => !asked.has(name))) {
    const lift = { type: 'lift', message, replyKind: 'keyword' } as const
    const events = await tellLedger(needs, draft, { ...lift, purpose, actor: 'person', door: 'chat' })
    if (events.length > 0) say(draft, 'lifted', noticeSlots(draft), 'consent')
  }
}

/** The purpose a question of ours was about; null where no line of the ledger knows it. */
export const purposeAsked = (draft: Draft, asked: string): PurposeName | null =>
  [...draft.claim.consent, ...draft.consent].find((event) => 'asked' in event && event.asked === asked)
    ?.purpose ?? null

/** Whether the business may start messages to this person for any purpose that rests on consent. */
export const getsMessages = (draft: Draft): boolean =>
  purposesOfConsent(draft).some((purpose) =>
    ['given', 'confirmed'].includes(consentOf(draft, purpose).status),
  )

const allPurposes = ({ bot }: Draft): readonly PurposeName[] => [...bot.privacy.purposes.keys()]

const purposesOfConsent = ({ bot }: Draft): readonly PurposeName[] =>
  [...bot.privacy.purposes.values()].filter(({ needsConsent }) => needsConsent).map(({ name }) => name)
