import type { Step } from '../flow/flow.ts'
import { openStep } from '../flow/waiting-for.ts'
import { type Case, isSurveyWanted, isWithPeople } from '../handoff/case/case.ts'
import type { CaseNumber } from '../ids.ts'
import { addToCase, caseOf } from './case-draft.ts'
import { leaveConsentStep } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { promisedWait } from './promised-wait.ts'
import { record } from './record.ts'
import { say, sayFrom } from './speak.ts'
import { takeStep } from './take-step.ts'

/** "Back to the assistant": the person leaves the queue, the bot speaks again. */
export async function leaveCase(needs: TurnNeeds, draft: Draft): Promise<void> {
  const number = draft.state.handedOff
  if (!number) return
  addToCase(draft, { type: 'return', at: draft.now, why: 'person-asked' })
  record.caseReturned(draft, number, 'person-asked')
  draft.state = { ...draft.state, handedOff: null }
  say(draft, 'handoff.back')
  await resumeFlow(needs, draft, 'customer_left')
}

/** Time passed on a case: announces the wait, or takes the person back when nobody came; a closed one ends the silence. */
export async function heedCase(needs: TurnNeeds, draft: Draft): Promise<void> {
  const number = draft.state.handedOff ?? joinedCase(draft)
  if (!number) return
  const before = caseOf(draft)
  if (before.status === 'none') return
  const { wait } = await promisedWait(needs.bots, draft.bot, before.department, draft.now)
  addToCase(draft, { type: 'time-passed', at: draft.now, wait })
  const current = caseOf(draft)
  if (current.status === 'closed' || current.status === 'left') {
    draft.state = { ...draft.state, handedOff: null }
    say(draft, 'handoff.closed', { number })
    await resumeFlow(needs, draft, isSurveyWanted(current) ? 'closed' : 'customer_left')
  } else if (current.status === 'returned') {
    record.caseReturned(draft, number, current.why)
    draft.state = { ...draft.state, handedOff: null }
    say(draft, 'handoff.returned', { number })
    await resumeFlow(needs, draft, 'customer_left')
  } else if (current.status === 'waiting' && isAnnouncedSince(before, current)) {
    announce(draft, number)
  }
}

/** Whom people look after although their talk does not know: two lanes became one, or an agent took what was given back. */
function joinedCase(draft: Draft): CaseNumber | null {
  const current = caseOf(draft)
  if (!isWithPeople(current) || current.status === 'none') return null
  draft.state = { ...draft.state, handedOff: current.number }
  return current.number
}

const isAnnouncedSince = (
  before: Case,
  { isWaitAnnounced }: { readonly isWaitAnnounced: boolean },
): boolean => isWaitAnnounced && !(before.status === 'waiting' && before.isWaitAnnounced)

const stepHere = (draft: Draft): Step | null =>
  openStep(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)

function announce(draft: Draft, number: string): void {
  const step = stepHere(draft)
  const [own] = step?.verb === 'handoff' ? step.waiting : []
  if (own) sayFrom(draft, own.say, { number })
  else say(draft, 'handoff.waiting', { number })
}

/** Goes on where the talk stands; a question of consent that is left is not asked again unprompted. */
async function resumeFlow(
  needs: TurnNeeds,
  draft: Draft,
  outcome: 'closed' | 'customer_left',
): Promise<void> {
  const step = stepHere(draft)
  if (step?.verb === 'consent') return leaveConsentStep(draft)
  await takeStep(needs, draft, step?.verb === 'handoff' ? { type: 'CASE', outcome } : { type: 'REPEAT' })
}
