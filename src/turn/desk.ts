import type { LogLeaf } from '../audit/log-leaf.ts'
import type { CaseEvent, CaseLine } from '../handoff/case/case-event.ts'
import type { CaseNumber } from '../ids.ts'
import type { CaseRow } from './claim.ts'

/** What the desk's commands need: `sigilo case list|close`. */
export type Desk = {
  readonly openCases: () => Promise<readonly CaseRow[]>
  /** Closes an open case and wakes its lane, so that the talk hears of it; the log is written only where something closed. */
  readonly closeCase: (
    number: CaseNumber,
    event: CaseLine<'closed'>,
    log: LogLeaf,
  ) => Promise<
    | { readonly outcome: 'closed'; readonly before: readonly CaseEvent[] }
    | { readonly outcome: 'already-closed' }
    | { readonly outcome: 'not-found' }
  >
}
