import type { ConsentText, ReplyKind } from '../consent/consent-event.ts'
import { mayAsk } from '../consent/may-ask.ts'
import { wordingHash } from '../consent/wording-hash.ts'
import { renderReply } from '../flow/render-reply.ts'
import type { PurposeName } from '../ids.ts'
import { consentOf, noticeSlots, tellLedger } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { offer, say } from './speak.ts'

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

const consentChoices = (purpose: PurposeName, stage: 'ask' | 'confirm') =>
  (['yes', 'no'] as const).map((name) => ({
    name,
    title: `${purpose}.${stages[stage][name]}`,
    file: 'consent',
  }))

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
  const reply = { locale: draft.state.locale, bot: draft.speaks.hash, prompts, choices }
  const shown = renderReply(draft.speaks, reply, () => undefined)
  const wording = { body: shown.parts.join('\n\n'), buttons: shown.choices.map(({ title }) => title) }
  return {
    wordingHash: await wordingHash((bytes) => crypto.hash(bytes), wording),
    locale: draft.state.locale,
    noticeVersion: String(draft.speaks.privacy.notice.version),
  }
}
