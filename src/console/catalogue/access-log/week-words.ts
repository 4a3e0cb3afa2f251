import type { ReviewedView, WeekView } from '../../../web/access-log-view.ts'
import type { WeekStanding } from '../../access-log/week-standing.ts'

/** The words of the review of weeks. */
export type WeekWords = {
  readonly title: string
  readonly rule: string
  readonly standing: (standing: WeekStanding) => string
  readonly about: (week: Pick<WeekView, 'entries' | 'alerts' | 'notes'>) => string
  readonly sign: string
  readonly confirm: string
  readonly confirmAbout: string
  readonly cancel: string
  readonly signed: (name: string, time: string) => string
  /** What they had before them, and how many entries came since. */
  readonly saw: (reviewed: Pick<ReviewedView, 'entries' | 'alerts'>, since: number) => string
  readonly entry: (number: string) => string
  readonly somebody: string
  readonly lookThrough: string
  readonly earlier: (count: number) => string
  readonly changed: string
  readonly settleFirst: (count: number) => string
  readonly toAlerts: string
  readonly notYours: string
}
