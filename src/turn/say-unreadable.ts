import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { say } from './speak.ts'
import { takeStep } from './take-step.ts'

/** How long one burst of things we cannot read is answered once. Milliseconds. */
const burst = 60 * 1000

/**
 * Says of what kind it is that we cannot read it, and asks the open question again; once a burst, and never beside
 * people. A flow may have words of its own for it.
 */
export async function sayUnreadable(needs: TurnNeeds, draft: Draft, kind: string): Promise<void> {
  if (draft.state.handedOff) return
  const last = draft.state.unreadable
  draft.state = { ...draft.state, unreadable: draft.now }
  if (last !== null && draft.now - last < burst) return
  if (draft.prompts.some(({ name }) => name.startsWith('unreadable.'))) return
  const flow = draft.state.frames.at(-1)?.flow
  if (!flow || draft.state.consent) return say(draft, `unreadable.${kind}`)
  draft.prompts.push({ flow, name: `unreadable.${kind}`, slots: {} })
  await takeStep(needs, draft, { type: 'REPEAT' })
}
