import { isWithPeople } from '../handoff/case/case.ts'
import { addToCase, caseOf } from './case-draft.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { promisedWait } from './promised-wait.ts'

/** The customer wrote in a case people look after: it is our turn again, and by when somebody has to have answered. */
export async function hearOnCase({ bots }: Pick<TurnNeeds, 'bots'>, draft: Draft): Promise<void> {
  const current = caseOf(draft)
  if (current.status === 'none' || !isWithPeople(current)) return
  const { wait } = await promisedWait(bots, draft.bot, current.department, draft.now)
  addToCase(draft, { type: 'hear-customer', at: draft.now, answerBy: wait.answerBy })
}
