import type { LogStateView } from '../../web/access-log-view.ts'

/** Entries get their places within a second; after so long something is wrong. Milliseconds. */
const patience = 10_000

/** Whether entries wait for their place longer than they should. */
export const isBehind = ({ waiting }: Pick<LogStateView, 'waiting'>, now: number): boolean =>
  waiting.since !== null && now - waiting.since > patience

/** Whether there is a reason not to rely on the log as it stands. */
export const isInDoubt = (state: LogStateView, now: number): boolean =>
  (state.verified !== null && state.verified.doubts > 0) || isBehind(state, now)
