import { mayNotify } from '../consent/may-notify.ts'
import { isWrittenIn } from '../flow/find-prompt.ts'
import { sentParts } from '../flow/template-parts.ts'
import type { EffectId, MessageKey, PurposeName } from '../ids.ts'
import type { PromptReference } from '../message/reply.ts'
import { consentOf } from './consent-talk.ts'
import type { DeskFollowUp } from './desk-words.ts'
import type { Draft } from './draft.ts'
import { record } from './record.ts'
import { refusedHere } from './refused-here.ts'

type Wanted = {
  readonly desk: DeskFollowUp
  readonly dedupe: MessageKey
  readonly effect: EffectId
  readonly isTheirs: boolean
}

/**
 * A template that an agent starts: planned for this moment like any message the business starts, so that the gate asks
 * once more when it is claimed (P5). What cannot go is kept beside the talk, and says why.
 */
export function followUp(draft: Draft, { desk, dedupe, effect, isTheirs }: Wanted): void {
  const { state, speaks, talk, now } = draft
  const purpose = speaks.business.followUps.get(desk.template) ?? null
  const refusal = refusalOf(draft, purpose, isTheirs)
  const slots: PromptReference['slots'] = { number: { from: 'value', value: desk.case } }
  const named = (name: string): PromptReference => ({ flow: 'common', name, slots })
  const reply = { locale: state.locale, bot: speaks.hash, choices: [] }
  draft.lines.push({
    n: (draft.claim.talk?.lines ?? 0) + draft.lines.length + 1,
    ...{ side: 'agent', kind: 'template', at: now, words: null, message: dedupe, effect },
    reply: { ...reply, prompts: [named(desk.template)] },
  })
  if (refusal !== null || purpose === null) {
    draft.agentSends.push({ effect, refusal: refusal ?? refusedHere.noTemplate, words: null })
  } else {
    const isWritten = (name: string) => isWrittenIn(speaks, { locale: state.locale, flow: 'common', name })
    const prompts = sentParts(desk.template, isWritten).map(named)
    draft.starts.push({
      ...{ effect, talk, purpose, at: now, until: null },
      body: { kind: 'template', name: desk.template, locale: state.locale, reply: { ...reply, prompts } },
    })
  }
  record.agentReplied(draft, desk, { effect, isSent: refusal === null })
}

function refusalOf(draft: Draft, purpose: PurposeName | null, isTheirs: boolean): number | null {
  if (!isTheirs) return refusedHere.notTheirs
  if (purpose === null) return refusedHere.noTemplate
  const isAsked = draft.speaks.privacy.purposes.get(purpose)?.needsConsent !== false
  const needs = isAsked ? 'double-opt-in' : 'nothing'
  const answer = mayNotify(consentOf(draft, purpose), { name: purpose, needs }, draft.now)
  return answer.may ? null : refusedHere.stopped
}
