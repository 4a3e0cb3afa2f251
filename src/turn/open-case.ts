import { after } from '../clock.ts'
import type { Effect } from '../flow/effect.ts'
import { decide, noCase } from '../handoff/case.ts'
import { caseNumberBytes, caseNumberOf } from '../handoff/case-number.ts'
import type { DepartmentName } from '../ids.ts'
import { caseOf } from './case-draft.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { record } from './record.ts'
import { say, sayFrom } from './speak.ts'

type Handoff = Pick<Extract<Effect, { type: 'handoff' }>, 'department' | 'priority' | 'show' | 'outsideHours'>

/**
 * Opens a case and tells the person its number; from here the bot is silent. A person who already waits is told the
 * number again, not given a second place.
 */
export async function openCase(needs: TurnNeeds, draft: Draft, handoff: Handoff): Promise<void> {
  const { department: name, priority, show, outsideHours } = handoff
  const current = caseOf(draft)
  if (current.status === 'waiting' || current.status === 'claimed') {
    say(draft, 'handoff.already', { number: current.number })
    draft.state = { ...draft.state, handedOff: current.number }
    return
  }
  const department = draft.bot.business.departments.get(name)
  const opening = await needs.bots.opening(draft.bot, name, draft.now)
  const begins = opening.isOpen ? draft.now : (opening.opensAt ?? draft.now)
  const number = caseNumberOf(needs.crypto.random(caseNumberBytes))
  const opened = {
    type: 'open',
    at: draft.now,
    number,
    talk: draft.talk,
    department: name,
    priority,
    shown: show,
    announceAt: after(begins, department?.answerWithin ?? 10 * minute),
    returnAt: after(begins, department?.backToBotAfter ?? 4 * 60 * minute),
  } as const
  draft.case = { number, department: name, events: [...decide(noCase, opened)] }
  draft.state = { ...draft.state, handedOff: number, asking: null }
  draft.choices = null
  record.caseOpened(draft, number, name)
  needs.log({ event: 'case-opened', department: name })
  if (opening.isOpen) return sayFrom(draft, 'handoff.opened', { number })
  const opens = opening.opensAt ?? ''
  if (outsideHours) sayFrom(draft, outsideHours, { number, opens })
  else say(draft, 'handoff.outside_hours', { number, opens })
}

const minute = 60 * 1000

/** "Talk to a person" outside any flow's own hand-off: the first department takes it. */
export function openGlobalCase(needs: TurnNeeds, draft: Draft): Promise<void> {
  const [department] = draft.bot.business.departments.keys()
  return openCase(needs, draft, {
    department: department ?? ('support' as DepartmentName),
    priority: 'normal',
    show: [],
    outsideHours: null,
  })
}
