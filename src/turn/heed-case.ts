import { addToCase, caseOf } from './case-draft.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
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
  const number = draft.state.handedOff
  if (!number) return
  const changed = addToCase(draft, { type: 'time-passed', at: draft.now })
  const current = caseOf(draft)
  if (current.status === 'closed' || current.status === 'left') {
    draft.state = { ...draft.state, handedOff: null }
    say(draft, 'handoff.closed', { number })
    await resumeFlow(needs, draft, 'closed')
  } else if (current.status === 'returned') {
    record.caseReturned(draft, number, current.why)
    draft.state = { ...draft.state, handedOff: null }
    say(draft, 'handoff.returned', { number })
    await resumeFlow(needs, draft, 'customer_left')
  } else if (changed && current.status === 'waiting') {
    announce(draft, number)
  }
}

function announce(draft: Draft, number: string): void {
  const here = draft.state.frames.at(-1)
  const step = here && draft.bot.flows.get(here.flow)?.steps.find(({ name }) => name === here.step)
  const [own] = step?.verb === 'handoff' ? step.waiting : []
  if (own) sayFrom(draft, own.say, { number })
  else say(draft, 'handoff.waiting', { number })
}

async function resumeFlow(
  needs: TurnNeeds,
  draft: Draft,
  outcome: 'closed' | 'customer_left',
): Promise<void> {
  const here = draft.state.frames.at(-1)
  const step = here && draft.bot.flows.get(here.flow)?.steps.find(({ name }) => name === here.step)
  await takeStep(needs, draft, step?.verb === 'handoff' ? { type: 'CASE', outcome } : { type: 'REPEAT' })
}
