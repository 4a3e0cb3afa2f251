import type { WeekView } from '../../web/access-log-view.ts'

/** A week is signed within a week after its end. Milliseconds. */
const grace = 7 * 24 * 60 * 60 * 1000
const day = 24 * 60 * 60 * 1000

/** How a week's review stands. */
export type WeekStanding =
  | { readonly state: 'running' | 'due' | 'signed' }
  /** Days since its end. */
  | { readonly state: 'overdue'; readonly days: number }
  /** Somebody signed it, and then so many alerts came that they did not see. */
  | { readonly state: 'outrun'; readonly alerts: number }

export function standingOf({ to, alerts, reviewed }: WeekView, now: number): WeekStanding {
  if (reviewed && alerts > reviewed.alerts) return { state: 'outrun', alerts: alerts - reviewed.alerts }
  if (reviewed) return { state: 'signed' }
  if (to > now) return { state: 'running' }
  if (now - to <= grace) return { state: 'due' }
  return { state: 'overdue', days: Math.floor((now - to) / day) }
}

/** The oldest week that is over and wants a name; else the one that runs. */
export function weekToSign(weeks: readonly WeekView[], now: number): WeekView | null {
  const wants = ({ state }: WeekStanding) => state === 'due' || state === 'overdue' || state === 'outrun'
  return weeks.findLast((week) => wants(standingOf(week, now))) ?? weeks[0] ?? null
}
