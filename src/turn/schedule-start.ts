import { instantOf } from '../clock.ts'
import { mayNotify } from '../consent/may-notify.ts'
import type { Effect } from '../flow/effect.ts'
import type { Flow } from '../flow/flow.ts'
import { parseEffectId } from '../ids.ts'
import { consentOf } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import { occasion } from './occasion.ts'
import { openSlot } from './open-slot.ts'

/**
 * Puts a message the business will start later beside the talk, and says that it will come; neither where the person
 * stopped such messages. The gate asks again when its time has come.
 */
export function scheduleStart(
  draft: Draft,
  { at: due, until, template, parameters, planned }: Extract<Effect, { type: 'notify' }>,
  { purpose }: Flow,
): void {
  const moment = openSlot(draft, due)
  const at = typeof moment === 'number' ? moment : Date.parse(String(moment))
  if (!Number.isFinite(at) || at <= draft.now) return
  const needs = draft.bot.privacy.purposes.get(purpose)?.needsConsent ? 'double-opt-in' : 'nothing'
  if (!mayNotify(consentOf(draft, purpose), { name: purpose, needs }, draft.now).may) return
  const [talk, turn] = draft.effect.split('.')
  draft.starts.push({
    effect: parseEffectId(`${talk}.${turn}.${draft.starts.length + 2}`),
    talk: draft.talk,
    purpose,
    at: instantOf(at),
    until: until?.of.from === 'value' ? occasion(until.event, until.of.value) : null,
    body: {
      kind: 'template',
      name: template,
      locale: draft.state.locale,
      reply: { locale: draft.state.locale, bot: draft.speaks.hash, prompts: parameters, choices: [] },
    },
  })
  if (planned) draft.prompts.push(planned)
}
