import type {
  AlertSettled,
  AlertsAsked,
  AlertsView,
  CountsAsked,
  CountsView,
  EntriesAsked,
  EntriesView,
  LogStateView,
  Recorded,
  WeekReviewed,
  WeeksView,
} from '../../web/access-log-view.ts'
import { ask } from '../ask-server.ts'

/** What `sigilo audit prove` gives; shown and handed on as it is. */
export type ProofBundle = {
  readonly index: number
  readonly entry: string
  readonly checkpoint: string
  readonly proof: readonly string[]
  readonly vkey: string
}

export const lookAtEntries = (asked: EntriesAsked): Promise<EntriesView> => ask('/api/access-log', asked)
export const lookAtState = (): Promise<LogStateView> => ask('/api/access-log/state', {})
export const lookAtWeeks = (): Promise<WeeksView> => ask('/api/access-log/weeks', {})
export const lookAtCounts = (asked: CountsAsked): Promise<CountsView> => ask('/api/access-log/counts', asked)
export const lookAtAlerts = (asked: AlertsAsked): Promise<AlertsView> => ask('/api/access-log/alerts', asked)
export const settleAlert = (settled: AlertSettled): Promise<Recorded> =>
  ask('/api/access-log/alerts/settle', settled)
export const signWeek = (week: WeekReviewed): Promise<Recorded> => ask('/api/access-log/review', week)
export const proofOf = (entry: number): Promise<ProofBundle> => ask('/api/access-log/proof', { entry })
