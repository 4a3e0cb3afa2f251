import type { Draft } from './draft.ts'
import { say } from './speak.ts'

/** How long one burst of things we cannot read is answered once. Milliseconds. */
const burst = 60 * 1000

/** Says of what kind it is that we cannot read it; once a burst, and never beside people. */
export function sayUnreadable(draft: Draft, kind: string): void {
  if (draft.state.handedOff) return
  const last = draft.state.unreadable
  draft.state = { ...draft.state, unreadable: draft.now }
  if (last !== null && draft.now - last < burst) return
  if (draft.prompts.some(({ name }) => name.startsWith('unreadable.'))) return
  say(draft, `unreadable.${kind}`)
}
