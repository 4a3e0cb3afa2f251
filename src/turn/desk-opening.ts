import { isWindowOpen } from '../consent/service-window.ts'
import type { ReadOpening } from './desk-words.ts'
import type { Draft } from './draft.ts'
import { openUntoldCase } from './greet-late.ts'
import type { TurnNeeds } from './needs.ts'
import { openCaseIn } from './open-case.ts'

/** Opens the case, unless one is open: the customer is told where something may be said, or when they write again. */
export async function openAsked(needs: TurnNeeds, draft: Draft, { opens }: ReadOpening): Promise<void> {
  if (draft.state.handedOff) return
  const department = draft.bot.business.departments.has(opens) ? opens : null
  if (!isWindowOpen(draft.lastInboundAt, draft.now))
    return openUntoldCase(needs, draft, 'late-message', department)
  await openCaseIn(needs, draft, department)
  draft.memo = { ...draft.memo, apologizedAt: draft.now }
}
