import { instantOf } from '../clock.ts'
import type { Effect } from '../flow/effect.ts'
import type { Flow } from '../flow/flow.ts'
import { type PurposeName, parseEffectId } from '../ids.ts'
import type { Draft } from './draft.ts'
import { openSlot } from './open-slot.ts'

/** Puts a message the business will start later beside the talk; the gate asks again when its time has come. */
export function scheduleStart(draft: Draft, effect: Extract<Effect, { type: 'notify' }>, flow: Flow): void {
  const due = openSlot(draft, effect.at)
  const at = typeof due === 'number' ? due : Date.parse(String(due))
  if (!Number.isFinite(at) || at <= draft.now) return
  const [talk, turn] = draft.effect.split('.')
  draft.starts.push({
    effect: parseEffectId(`${talk}.${turn}.${draft.starts.length + 2}`),
    talk: draft.talk,
    purpose: flow.purpose as PurposeName,
    at: instantOf(at),
    until: effect.until,
    body: {
      kind: 'template',
      name: effect.template,
      locale: draft.state.locale,
      reply: { locale: draft.state.locale, bot: draft.bot.hash, prompts: effect.parameters, choices: [] },
    },
  })
}
