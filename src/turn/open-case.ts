import { after } from '../clock.ts'
import type { Effect } from '../flow/effect.ts'
import type { CaseCommand } from '../handoff/case/case-command.ts'
import { caseNumberBytes, caseNumberOf } from '../handoff/case/case-number.ts'
import type { Opening } from '../handoff/department-hours.ts'
import type { CaseNumber, DepartmentName } from '../ids.ts'
import { addToCase, beginCase, caseOf, turnToCase } from './case-draft.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { promisedWait } from './promised-wait.ts'
import { say, sayFrom } from './speak.ts'

type Handoff = Pick<
  Extract<Effect, { type: 'handoff' }>,
  'department' | 'priority' | 'show' | 'outsideHours' | 'waiting'
>

/**
 * Opens a case and tells the person its number; from here the bot is silent. A person who already waits is told the
 * number again, not given a second place.
 */
export async function openCase(needs: TurnNeeds, draft: Draft, handoff: Handoff): Promise<void> {
  const { department: name, priority, show, outsideHours, waiting } = handoff
  const current = caseOf(draft)
  if (current.status === 'waiting' || current.status === 'claimed') {
    say(draft, 'handoff.already', { number: current.number })
    draft.state = { ...draft.state, handedOff: current.number }
    return
  }
  const { opening, begins, wait } = await promisedWait(needs.bots, draft.bot, name, draft.now)
  const announceAt = waiting[0] ? after(begins, waiting[0].after) : wait.announceAt
  const times = { at: draft.now, ...wait, announceAt }
  const again = { ...times, by: null, talk: draft.talk, priority, shown: show }
  const number =
    (await reopened(needs, draft, name, again)) ?? caseNumberOf(needs.crypto.random(caseNumberBytes))
  if (draft.case?.number !== number) {
    const opened = {
      type: 'open',
      ...times,
      number,
      talk: draft.talk,
      department: name,
      priority,
      shown: show,
    } as const
    beginCase(draft, opened)
  }
  draft.state = { ...draft.state, handedOff: number, asking: null, consent: null, notUnderstood: 0 }
  draft.choices = null
  needs.log({ event: 'case-opened', department: name })
  const isTold = show.length === 0 || show.some((answer) => draft.state.answers[answer] !== undefined)
  tellCase(draft, opening, isTold ? { number, own: { outsideHours } } : { number, own: null })
}

type Telling = { readonly number: CaseNumber; readonly own: { readonly outsideHours: string | null } | null }

/** A flow's own words answer what the person told it; who went straight to a person hears those of all flows. */
export function tellCase(draft: Draft, opening: Opening, { number, own }: Telling): void {
  const opens = opening.isOpen ? '' : (opening.opensAt ?? '')
  if (opening.isOpen && own) sayFrom(draft, 'handoff.opened', { number })
  else if (opening.isOpen) say(draft, 'handoff.opened', { number })
  else if (own?.outsideHours) sayFrom(draft, own.outsideHours, { number, opens })
  else say(draft, 'handoff.outside_hours', { number, opens })
}

/** Tells a person of the case they wait in, who could not be told when it was opened. */
export async function tellOpenCase(needs: TurnNeeds, draft: Draft): Promise<void> {
  const current = caseOf(draft)
  if (current.status !== 'waiting') return
  const opening = await needs.bots.opening(draft.bot, current.department, draft.now)
  tellCase(draft, opening, { number: current.number, own: null })
}

/** Who wants a person again within 72 hours has their case back, and its number, whatever talk it was in. */
async function reopened(
  needs: TurnNeeds,
  draft: Draft,
  department: DepartmentName,
  again: Omit<Extract<CaseCommand, { type: 'reopen' }>, 'type'>,
): Promise<CaseNumber | null> {
  const known = caseOf(draft)
  const isThis = known.status !== 'none' && known.department === department
  if (!isThis && draft.case !== null) return null
  const row = isThis ? null : await needs.lanes.ownCase(draft.claim.lane, { department })
  if (row) turnToCase(draft, row)
  const current = caseOf(draft)
  if (current.status === 'none' || current.department !== department) return null
  return addToCase(draft, { type: 'reopen', ...again }) ? current.number : null
}

/** "Talk to a person" outside any flow's own hand-off: the first department takes it. */
export const openGlobalCase = (needs: TurnNeeds, draft: Draft): Promise<void> =>
  openCaseIn(needs, draft, null)

/** The same in a department somebody chose; null: the first one. */
export function openCaseIn(needs: TurnNeeds, draft: Draft, chosen: DepartmentName | null): Promise<void> {
  const [first] = draft.bot.business.departments.keys()
  return openCase(needs, draft, {
    department: chosen ?? first ?? ('support' as DepartmentName),
    priority: 'normal',
    show: [],
    outsideHours: null,
    waiting: [],
  })
}
