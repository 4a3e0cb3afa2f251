import { type Consent, decide, evolve, noConsent } from '../consent/consent.ts'
import type { ConsentCommand } from '../consent/consent-command.ts'
import type { ConsentEvent, ConsentText, Door, ReplyKind } from '../consent/consent-event.ts'
import { mayAsk } from '../consent/may-ask.ts'
import { wordingHash } from '../consent/wording-hash.ts'
import { renderReply } from '../flow/render-reply.ts'
import { openStep } from '../flow/waiting-for.ts'
import type { PurposeName } from '../ids.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { record } from './record.ts'
import { offer, say } from './speak.ts'

/** What the ledger says for a purpose, this turn's lines included. */
export const consentOf = (draft: Draft, purpose: PurposeName): Consent =>
  [...draft.claim.consent, ...draft.consent]
    .filter((event) => event.purpose === purpose)
    .reduce(evolve, noConsent)

type Told<Command> = Command extends ConsentCommand
  ? Omit<Command, 'legalBasis' | 'at' | 'recordedAt'>
  : never

/**
 * Decides a command, keeps its lines for the commit and puts them in the log; resolves with the lines. A question of
 * ours is asked now; what the person did has the time of their message.
 */
export async function tellLedger(
  needs: TurnNeeds,
  draft: Draft,
  told: Told<ConsentCommand>,
): Promise<readonly ConsentEvent[]> {
  const legalBasis = draft.bot.privacy.purposes.get(told.purpose)?.legalBasis ?? ''
  const at = told.type === 'ask' ? draft.now : draft.at
  const command = { ...told, legalBasis, at, recordedAt: draft.now } as ConsentCommand
  const events = decide(consentOf(draft, told.purpose), command)
  draft.consent.push(...events)
  for (const event of events) await record.consent(needs, draft, event)
  return events
}

const stages = { ask: { yes: 'yes', no: 'no' }, confirm: { yes: 'confirm_yes', no: 'confirm_no' } } as const

/**
 * Asks for consent in the exact words of `prompts/<locale>/consent.yaml`, and notes that they were shown. Resolves
 * with the outcome where there is nothing to ask. A second question that cannot follow the first any more (its words
 * or the language are others) begins with the first again, and so does a confirmation under an older notice.
 */
export async function askConsent(
  needs: TurnNeeds,
  draft: Draft,
  purpose: PurposeName,
  stage: 'ask' | 'confirm' = 'ask',
): Promise<'confirmed' | 'refused' | null> {
  const first = await consentText(needs, draft, purpose, 'ask')
  const told = { purpose, actor: 'person', door: 'chat' } as const
  if (stage === 'ask') {
    await tellLedger(needs, draft, { ...told, type: 'text-changed', text: first, actor: 'system' })
    const answer = mayAsk(consentOf(draft, purpose), 'person', draft.now)
    if (!answer.may) return answer.why === 'already-confirmed' ? 'confirmed' : 'refused'
  }
  const events = await tellLedger(needs, draft, {
    ...told,
    type: 'ask',
    question: stage,
    effect: draft.effect,
    text: stage === 'ask' ? first : await consentText(needs, draft, purpose, stage),
    first: first.wordingHash,
  })
  if (events.length === 0) return stage === 'confirm' ? askConsent(needs, draft, purpose) : 'refused'
  say(draft, `${purpose}.${stage}`, noticeSlots(draft), 'consent')
  offer(draft, 'consent', consentChoices(purpose, stage))
  draft.state = { ...draft.state, consent: { purpose, stage, asked: draft.effect, at: draft.now } }
  return null
}

const consentChoices = (purpose: PurposeName, stage: 'ask' | 'confirm') =>
  (['yes', 'no'] as const).map((name) => ({
    name,
    title: `${purpose}.${stages[stage][name]}`,
    file: 'consent',
  }))

/** What the notice and consent texts name: who is asking, and where the notice stands. */
export const noticeSlots = ({ bot }: Draft) => ({
  controller: bot.privacy.controller.name,
  business: bot.business.name,
  url: bot.privacy.notice.url,
  contact: bot.privacy.dpo.contact,
})

async function consentText(
  { crypto }: TurnNeeds,
  draft: Draft,
  purpose: PurposeName,
  stage: 'ask' | 'confirm',
): Promise<ConsentText> {
  const slots = Object.fromEntries(
    Object.entries(noticeSlots(draft)).map(([name, value]) => [name, { from: 'value', value } as const]),
  )
  const choices = consentChoices(purpose, stage).map(({ title }) => ({
    id: title,
    title: { flow: 'consent', name: title, slots },
    description: null,
  }))
  const prompts = [{ flow: 'consent', name: `${purpose}.${stage}`, slots }]
  const reply = { locale: draft.state.locale, bot: draft.bot.hash, prompts, choices }
  const shown = renderReply(draft.bot, reply, () => undefined)
  const wording = { body: shown.parts.join('\n\n'), buttons: shown.choices.map(({ title }) => title) }
  return {
    wordingHash: await wordingHash((bytes) => crypto.hash(bytes), wording),
    locale: draft.state.locale,
    noticeVersion: String(draft.bot.privacy.notice.version),
  }
}

/**
 * A yes or no to the open question of consent. Resolves with how the step ends, or null while a second message is
 * still needed. What was written before the question was sent answers nothing: it is asked again.
 */
export async function answerConsent(
  needs: TurnNeeds,
  draft: Draft,
  answer: 'yes' | 'no',
  replyKind: ReplyKind,
): Promise<'confirmed' | 'refused' | null> {
  const open = draft.state.consent
  if (!open || !draft.message || open.asked === draft.effect) return null
  draft.state = { ...draft.state, consent: null }
  const events = await tellLedger(needs, draft, {
    type: 'answer',
    purpose: open.purpose,
    answer,
    repliesTo: replyKind === 'button' ? open.asked : 'next-message',
    message: draft.message,
    replyKind,
    actor: 'person',
    door: 'chat',
  })
  const last = events.at(-1)?.type
  if (last === 'given') return askConsent(needs, draft, open.purpose, 'confirm')
  if (last === undefined && answer === 'yes') return askConsent(needs, draft, open.purpose, open.stage)
  if (last === 'confirmed' && consentOf(draft, open.purpose).isBlocked)
    say(draft, 'blocked', noticeSlots(draft), 'consent')
  return last === 'confirmed' ? 'confirmed' : 'refused'
}

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

/** Who withdraws is not asked again by the step they stand at. */
function leaveConsentStep(draft: Draft): void {
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
