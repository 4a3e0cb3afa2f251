import type { CaseEvent } from './case-event.ts'

/** Lines no talk has to hear of: its clocks stay as they were. */
const marks: ReadonlySet<CaseEvent['type']> = new Set(['tagged', 'prioritised'])

export const isForTalk = (events: readonly CaseEvent[]): boolean =>
  events.some(({ type }) => !marks.has(type))
