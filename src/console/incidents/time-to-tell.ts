import type { IncidentView } from '../../web/incidents-view.ts'

const hour = 60 * 60 * 1000

/** From when the business knows of it; GDPR art. 33 (1). Milliseconds. */
export const timeToTell = 72 * hour
/** What is left when it begins to press. Milliseconds. */
const pressing = 24 * hour

export type TimeToTell = {
  readonly is: 'running' | 'pressing' | 'over'
  /** Until the end, begun ones counted; or since. Whole hours, at least one. */
  readonly hours: number
}

/**
 * How long the authority may still be told in time of what was stored in the clear; null: nothing runs, because it is
 * closed, or a trick that was reported, in which nothing was stored.
 */
export function timeToTellOf(
  { kind, openedAt, closed }: Pick<IncidentView, 'kind' | 'openedAt' | 'closed'>,
  now: number,
): TimeToTell | null {
  if (closed || kind === 'phishing') return null
  const left = openedAt + timeToTell - now
  if (left <= 0) return { is: 'over', hours: Math.max(1, Math.round(-left / hour)) }
  return { is: left <= pressing ? 'pressing' : 'running', hours: Math.ceil(left / hour) }
}
