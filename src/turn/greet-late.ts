import { serviceWindow } from '../consent/service-window.ts'
import type { DepartmentName } from '../ids.ts'
import type { InboxItem, LaneMemo } from './claim.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { openCaseIn, tellOpenCase } from './open-case.ts'
import { say } from './speak.ts'

/** A message that Meta could not deliver for so long was written in another moment. Milliseconds. */
const late = 10 * 60 * 1000

/**
 * After an outage: messages recovered late get one apology while the window is open, for all that was written before
 * it; outside the window no free words may be sent, so a person has to look. Resolves with whether the turn goes on to
 * hear them.
 */
export async function greetLate(
  needs: TurnNeeds,
  draft: Draft,
  items: readonly InboxItem[],
): Promise<boolean> {
  const newest = Math.max(...items.map(({ at }) => at))
  if (draft.now - newest >= serviceWindow) {
    await openUntoldCase(needs, draft, 'late-message')
    return false
  }
  if (draft.memo.untoldCase) await tellUntoldCase(needs, draft)
  else if (draft.now - newest > late && newest > (draft.memo.apologizedAt ?? 0)) apologize(draft)
  return true
}

function apologize(draft: Draft): void {
  if (draft.state.handedOff) return
  draft.memo = { ...draft.memo, apologizedAt: draft.now }
  say(draft, 'late')
}

/** A case at a moment when nothing can be said: the bot is silent, and the person hears why when they write again. */
export async function openUntoldCase(
  needs: TurnNeeds,
  draft: Draft,
  why: NonNullable<LaneMemo['untoldCase']>,
  department: DepartmentName | null = null,
): Promise<void> {
  if (draft.state.handedOff) return
  const { prompts } = draft
  draft.prompts = []
  await openCaseIn(needs, draft, department)
  draft.prompts = prompts
  draft.memo = { ...draft.memo, untoldCase: why }
}

async function tellUntoldCase(needs: TurnNeeds, draft: Draft): Promise<void> {
  const { untoldCase } = draft.memo
  draft.memo = { ...draft.memo, untoldCase: null, apologizedAt: draft.now }
  if (!draft.state.handedOff) return
  if (untoldCase === 'late-message') say(draft, 'late')
  await tellOpenCase(needs, draft)
}
