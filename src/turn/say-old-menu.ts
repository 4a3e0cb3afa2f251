import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { showMenu } from './show-menu.ts'
import { say } from './speak.ts'
import { takeStep } from './take-step.ts'

/** A button of an earlier place: says so, and asks what is open now; between flows that is the menu. */
export async function sayOldMenu(needs: TurnNeeds, draft: Draft): Promise<void> {
  if (draft.state.frames.length === 0) return showMenu(draft, 'old_menu')
  say(draft, 'old_menu')
  await takeStep(needs, draft, { type: 'REPEAT' })
}
