import type { Draft } from './draft.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { say } from './speak.ts'

/** The names of what was confirmed become choices; each leads to the step that asks it. */
export function askWhichToChange(draft: Draft, items: readonly string[]): void {
  const frame = draft.state.frames.at(-1)
  const flow = frame ? pinnedFlow(draft, frame)?.flow : null
  say(draft, 'change_which')
  draft.choices = {
    flow: flow?.flow ?? 'bot',
    step: frame?.step ?? '',
    version: flow?.hash.slice(0, 8) ?? '',
    offers: items.map((item) => ({
      name: `change_${item}`,
      title: { flow: flow?.flow ?? 'common', name: `${frame?.step}.${item}`, slots: {} },
      description: null,
    })),
  }
}
