import { serviceWindow } from '../consent/service-window.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { openGlobalCase } from './open-case.ts'
import type { InboxItem } from './ports.ts'
import { say } from './speak.ts'

/** A message that Meta could not deliver for so long was written in another moment. Milliseconds. */
const late = 10 * 60 * 1000

/**
 * After an outage: messages recovered late get one apology while the window is open; outside it no free words may be
 * sent, so a person has to look. Resolves with whether the turn goes on to hear them.
 */
export async function greetLate(
  needs: TurnNeeds,
  draft: Draft,
  items: readonly InboxItem[],
): Promise<boolean> {
  const newest = Math.max(...items.map(({ at }) => at))
  if (draft.now - newest <= late) return true
  if (draft.now - newest < serviceWindow) {
    if (!draft.state.handedOff) say(draft, 'late')
    return true
  }
  await openGlobalCase(needs, draft)
  draft.prompts = []
  draft.choices = null
  return false
}
