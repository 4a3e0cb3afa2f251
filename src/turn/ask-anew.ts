import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { takeStep } from './take-step.ts'

/**
 * Where a talk has moved to another question than the person was asked, what they say is not its answer: the new one is
 * asked, once. False: nothing of that kind.
 */
export async function askAnew(needs: TurnNeeds, draft: Draft): Promise<boolean> {
  const { moved } = draft
  if (!moved?.asked || draft.state.frames.length === 0) return false
  if (!moved.isTold) {
    moved.isTold = true
    await takeStep(needs, draft, { type: 'REPEAT' })
  }
  return true
}
