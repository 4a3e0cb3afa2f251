import type { Waiting } from '../flow/waiting-for.ts'
import { isWithPeople, type KnownCase, mayReopen } from '../handoff/case/case.ts'
import type { CaseNumber } from '../ids.ts'
import { addToCase, caseOf, turnToCase } from './case-draft.ts'
import { caseNumberIn } from './case-number-in.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { tellCase } from './open-case.ts'
import { promisedWait } from './promised-wait.ts'
import { say, sayIfWritten } from './speak.ts'

/**
 * A case number in what somebody wrote: their own case goes on, or they are told how it stands. A number of somebody
 * else's is answered as one there never was. True when it was answered.
 */
export async function heedCaseNumber(
  needs: TurnNeeds,
  draft: Draft,
  said: string,
  open: Waiting,
): Promise<boolean> {
  const number = caseNumberIn(said)
  if (number === null || draft.case !== null) return false
  const row = draft.ownCases.get(number)
  if (!row) return mayBeNumber(number, open) && sayIfWritten(draft, 'handoff.unknown_number')
  turnToCase(draft, row)
  const current = caseOf(draft)
  if (current.status === 'none') return false
  await goOn(needs, draft, current)
  return true
}

/** Two words with a dash have no figure, and a number of ours has one; codes of shops, which are asked for, look like one. */
const mayBeNumber = (number: CaseNumber, open: Waiting): boolean =>
  /\d/.test(number) && open.for !== 'answer' && open.for !== 'proof'

async function goOn(needs: TurnNeeds, draft: Draft, current: KnownCase): Promise<void> {
  const { number, department, priority } = current
  if (isWithPeople(current)) {
    say(draft, 'handoff.already', { number })
    return handOver(draft, number)
  }
  if (!mayReopen(current, draft.now)) return say(draft, 'handoff.closed', { number })
  const { wait, opening } = await promisedWait(needs.bots, draft.bot, department, draft.now)
  addToCase(draft, {
    ...{ type: 'reopen', at: draft.now, by: null, talk: draft.talk, priority, shown: [] },
    ...wait,
  })
  tellCase(draft, opening, { number, own: null })
  handOver(draft, number)
}

function handOver(draft: Draft, number: CaseNumber): void {
  draft.state = { ...draft.state, handedOff: number, asking: null, consent: null, notUnderstood: 0 }
  draft.choices = null
}
