import type { Step } from '../flow/flow.ts'
import { openStep } from '../flow/waiting-for.ts'
import {
  type Case,
  type Claimed,
  isSurveyWanted,
  isWithPeople,
  type KnownCase,
} from '../handoff/case/case.ts'
import { byClock } from '../handoff/case/case-event.ts'
import type { CaseNumber } from '../ids.ts'
import { addToCase, caseOf } from './case-draft.ts'
import { leaveConsentStep } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { promisedWait } from './promised-wait.ts'
import { say, sayFrom, sayIfWritten } from './speak.ts'
import { takeStep } from './take-step.ts'

/** "Back to the assistant": the person leaves the queue, the bot speaks again. */
export async function leaveCase(needs: TurnNeeds, draft: Draft): Promise<void> {
  const number = draft.state.handedOff
  if (!number) return
  addToCase(draft, { type: 'return', at: draft.now, why: 'person-asked' })
  draft.state = { ...draft.state, handedOff: null }
  say(draft, 'handoff.back')
  await resumeFlow(needs, draft, 'customer_left')
}

/** Time passed on a case, or colleagues were at it: the person hears what they have to know, and the flow goes on where people are done. */
export async function heedCase(needs: TurnNeeds, draft: Draft): Promise<void> {
  const number = draft.state.handedOff ?? joinedCase(draft)
  const before = caseOf(draft)
  if (!number || before.status === 'none') return
  const { wait } = await promisedWait(needs.bots, draft.bot, before.department, draft.now)
  addToCase(draft, { type: 'time-passed', at: draft.now, wait }, { role: 'system', id: 'timer' })
  const current = caseOf(draft)
  if (current.status === 'closed' || current.status === 'left' || current.status === 'returned') {
    draft.state = { ...draft.state, handedOff: null }
    tellEnd(draft, current)
    await resumeFlow(needs, draft, isSurveyWanted(current) ? 'closed' : 'customer_left')
    if (current.status === 'closed' && current.survey === true) askHowItWas(draft, number)
  } else if (current.status === 'claimed') {
    if (isWarnedSince(before, current)) sayIfWritten(draft, 'handoff.silence_warning', { number })
  } else if (current.status === 'waiting') await tellWait(needs, draft, { before, current })
}

type Ended = Extract<KnownCase, { readonly status: 'closed' | 'left' | 'returned' }>

function tellEnd(draft: Draft, current: Ended): void {
  const { number } = current
  if (current.status === 'returned' && current.why !== 'unclaimed') say(draft, 'handoff.back')
  else if (current.status === 'returned') say(draft, 'handoff.returned', { number })
  else if (current.status !== 'closed' || current.by !== byClock) say(draft, 'handoff.closed', { number })
  else if (!sayIfWritten(draft, 'handoff.closed_by_silence', { number }))
    say(draft, 'handoff.closed', { number })
}

/** Where no flow asks: whoever closed the case wants to know, and nothing else is open. */
function askHowItWas(draft: Draft, number: CaseNumber): void {
  const { frames, asking } = draft.state
  if (frames.length > 0 || asking || !sayIfWritten(draft, 'survey.ask', { number })) return
  draft.state = { ...draft.state, asking: 'survey' }
}

type Waiting = Extract<KnownCase, { readonly status: 'waiting' }>

/**
 * That it takes longer, once; or, where the case went to a department that is closed, when that one opens. That
 * somebody else looks after it is nothing a person has to pay attention to.
 */
async function tellWait(
  needs: TurnNeeds,
  draft: Draft,
  { before, current }: { readonly before: Case; readonly current: Waiting },
): Promise<void> {
  const { number, department, isMoved } = current
  if (current.isWaitAnnounced) return isAnnouncedSince(before, current) ? announce(draft, number) : undefined
  if (!isMoved) return
  const opening = await needs.bots.opening(draft.bot, department, draft.now)
  if (opening.isOpen) return
  say(draft, 'handoff.outside_hours', { number, opens: opening.opensAt ?? '' })
  addToCase(draft, { type: 'announce', at: draft.now })
}

/** Whom people look after although their talk does not know: two lanes became one, or an agent took what was given back. */
function joinedCase(draft: Draft): CaseNumber | null {
  const current = caseOf(draft)
  if (!isWithPeople(current) || current.status === 'none') return null
  draft.state = { ...draft.state, handedOff: current.number }
  return current.number
}

const isWarnedSince = (before: Case, { silence }: Claimed): boolean =>
  silence?.isWarned === true && !(before.status === 'claimed' && before.silence?.isWarned === true)

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
