import { savedNames } from '../flow/saved-names.ts'
import type { Draft } from './draft.ts'
import { pinnedFlow } from './pinned-flow.ts'

/**
 * What only flows knew that are over is forgotten, so that a second complaint begins with its question. A flow that
 * another one ran or interrupted keeps what it asked.
 */
export function forgetEnded(draft: Draft): void {
  const own = new Set<string>()
  for (const frame of draft.state.frames) {
    const flow = pinnedFlow(draft, frame)?.flow
    if (!flow) return
    for (const name of [...flow.answers.keys(), ...savedNames(flow)]) own.add(name)
  }
  const { answers, results } = draft.state
  draft.state = { ...draft.state, answers: only(answers, own), results: only(results, own) }
}

const only = <Value>(
  record: Readonly<Record<string, Value>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)))
