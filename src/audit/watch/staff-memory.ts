import type { Instant } from '../../clock.ts'
import type { CaseNumber, DepartmentName, TalkId } from '../../ids.ts'
import type { LocalTime } from './local-time.ts'
import { UsualTimes } from './usual-times.ts'

/** Words that somebody was shown, a claimed case aside. */
export type Shown = {
  readonly at: Instant
  readonly talk: TalkId | null
  readonly department: DepartmentName | null
  readonly weight: number
  readonly repeats: number
  /** They had no case of this talk, as far as the log knows. */
  readonly isStranger: boolean
  readonly isFlagged: boolean
}

type Counts = { shown: number; strangers: number; leftAlone: number }

/** A case they claimed and have not helped with yet. */
type Claimed = { readonly at: Instant; readonly day: string; readonly index: number }

/** Whoever claims a case has so long to answer or close it before it counts as left alone. Milliseconds. */
const patience = 24 * 60 * 60 * 1000

/** What is usual is what was so in these days. */
export const learnedDays = 30
const day = 24 * 60 * 60 * 1000
/** More of anything than this within a day changes no rule's mind. */
const most = 1_000
const mostTalks = 20_000

/** What the watch knows of one person: how they work, and the last day in detail. Bounded, whatever they do. */
export class StaffMemory {
  #byDay = new Map<string, Counts>()
  #times = new UsualTimes()
  #departments = new Set<DepartmentName>()
  #talks = new Map<TalkId, Instant>()
  #cases = new Map<CaseNumber, TalkId>()
  /** Words of talks that were not theirs then, and may become so yet: on which days, and how often. */
  #open = new Map<TalkId, { readonly days: readonly string[]; readonly times: number }>()
  #claimed = new Map<TalkId, Claimed>()
  #leftAlone: Claimed | null = null
  #shown: Shown[] = []
  #denied: Instant[] = []
  #looked: { readonly at: Instant; readonly talk: TalkId }[] = []
  #exported: { readonly at: Instant; readonly rows: number }[] = []
  #newPlaceAt: Instant | null = null
  #resetAt: Instant | null = null

  isUsualTime(here: LocalTime): boolean | null {
    return this.#times.isUsual(here)
  }

  /** A department that they were put into, or have claimed cases of: nobody can who was not let in. */
  knowsDepartment(department: DepartmentName): boolean {
    return this.#departments.has(department)
  }

  isTheirs(talk: TalkId | null): boolean {
    return talk !== null && this.#talks.has(talk)
  }

  shownSince(from: Instant): readonly Shown[] {
    return this.#shown.filter(({ at }) => at >= from)
  }

  deniedSince(from: Instant): readonly Instant[] {
    return this.#denied.filter((at) => at >= from)
  }

  /** Different talks whose words they paged through. */
  talksLookedAtSince(from: Instant): number {
    return new Set(this.#looked.filter(({ at }) => at >= from).map(({ talk }) => talk)).size
  }

  rowsExportedSince(from: Instant): number {
    return this.#exported.filter(({ at }) => at >= from).reduce((sum, { rows }) => sum + rows, 0)
  }

  get newPlaceAt(): Instant | null {
    return this.#newPlaceAt
  }

  get resetAt(): Instant | null {
    return this.#resetAt
  }

  /** Today's count, and the median of the earlier days on which they worked. */
  countOn(
    { day: today }: Pick<LocalTime, 'day'>,
    what: keyof Counts,
  ): { readonly today: number; readonly usual: number } {
    const earlier = [...this.#byDay].filter(([one]) => one !== today).map(([, counts]) => counts[what])
    const sorted = earlier.toSorted((one, other) => one - other)
    return { today: this.#byDay.get(today)?.[what] ?? 0, usual: sorted[sorted.length >> 1] ?? 0 }
  }

  /** Words of strangers in the last seven days whom they have not answered since, and the usual number of such a week. */
  unansweredThisWeek(at: Instant): { readonly unanswered: number; readonly usual: number } {
    const weekAgo = dayOf(at - 7 * day)
    const [week, before] = [0, 0].map(() => [] as number[])
    for (const [one, { strangers }] of this.#byDay) (one > weekAgo ? week : before)?.push(strangers)
    const sum = (counts: readonly number[] | undefined) =>
      (counts ?? []).reduce((all, count) => all + count, 0)
    const usual = before && before.length > 0 ? (sum(before) / before.length) * (week?.length ?? 0) : 0
    return { unanswered: sum(week), usual: Math.round(usual) }
  }

  /** How often, and on how many days, words of a talk were shown to them that they never helped in. */
  unansweredOf(talk: TalkId): { readonly times: number; readonly days: number } {
    const { times, days } = this.#open.get(talk) ?? { times: 0, days: [] }
    return { times, days: days.length }
  }

  /** They were there. Forgets what is too old. */
  wereThere(at: Instant, here: LocalTime): void {
    const today = here.day
    if (!this.#byDay.has(today)) this.#beginDay(at, today)
    this.#leaveAlone(at)
    this.#times.wereThere(here)
  }

  saw(shown: Shown, { day: today }: LocalTime): void {
    this.#shown = kept(this.#shown, shown.at, shown)
    const counts = this.#byDay.get(today)
    if (!counts) return
    counts.shown += 1
    if (!shown.isStranger || !shown.talk) return
    // Several values of one customer are one customer.
    const { days, times } = this.#open.get(shown.talk) ?? { days: [], times: 0 }
    const isNewDay = !days.includes(today)
    counts.strangers += isNewDay ? 1 : 0
    this.#open.set(shown.talk, { days: isNewDay ? [...days, today] : days, times: times + 1 })
  }

  /** They claimed a case: its words are theirs to see, and somebody waits for them. */
  claimed(talk: TalkId, claim: Claimed): void {
    this.#claimed.set(talk, claim)
    const [oldest] = this.#claimed.keys()
    if (this.#claimed.size > mostTalks && oldest) this.#claimed.delete(oldest)
  }

  /** The last of the cases that became left alone since their entry before; null: none. */
  get leftAlone(): Claimed | null {
    return this.#leftAlone
  }

  /** Nobody waits for them there any more. */
  helped(talk: TalkId): void {
    this.#claimed.delete(talk)
  }

  /** Which talk a case is about, for when it is closed. */
  knows(number: CaseNumber, talk: TalkId): void {
    this.#cases.set(number, talk)
    const [oldest] = this.#cases.keys()
    if (this.#cases.size > mostTalks && oldest) this.#cases.delete(oldest)
  }

  talkOf(number: CaseNumber): TalkId | null {
    return this.#cases.get(number) ?? null
  }

  workedOn(talk: TalkId, department: DepartmentName | null, at: Instant): void {
    this.#talks.delete(talk)
    this.#talks.set(talk, at)
    const [oldest] = this.#talks.keys()
    if (this.#talks.size > mostTalks && oldest) this.#talks.delete(oldest)
    if (department) this.#departments.add(department)
    // Whom they help is no stranger, then and before.
    for (const one of this.#open.get(talk)?.days ?? []) {
      const counts = this.#byDay.get(one)
      if (counts) counts.strangers -= 1
    }
    this.#open.delete(talk)
  }

  belongsTo(departments: readonly DepartmentName[]): void {
    this.#departments = new Set(departments)
  }

  wereDenied(at: Instant): void {
    this.#denied = [...this.#denied.filter((one) => one > at - day), at].slice(-most)
  }

  looked(talk: TalkId, at: Instant): void {
    this.#looked = kept(this.#looked, at, { at, talk })
  }

  exported(rows: number, at: Instant): void {
    this.#exported = kept(this.#exported, at, { at, rows })
  }

  cameFromNewPlace(at: Instant): void {
    this.#newPlaceAt = at
  }

  wereReset(at: Instant): void {
    this.#resetAt = at
  }

  /** Counted on the day they were claimed: that is what they did then. */
  #leaveAlone(now: Instant): void {
    this.#leftAlone = null
    for (const [talk, claim] of this.#claimed) {
      if (claim.at > now - patience) break
      this.#claimed.delete(talk)
      const counts = this.#byDay.get(claim.day)
      if (!counts) continue
      counts.leftAlone += 1
      this.#leftAlone = claim
    }
  }

  #beginDay(at: Instant, today: string): void {
    this.#byDay.set(today, { shown: 0, strangers: 0, leftAlone: 0 })
    const oldest = dayOf(at - learnedDays * day)
    for (const one of this.#byDay.keys()) if (one < oldest) this.#byDay.delete(one)
    this.#times.forget(oldest)
    const weekAgo = dayOf(at - 7 * day)
    for (const [talk, { days }] of this.#open) if (days.every((one) => one < weekAgo)) this.#open.delete(talk)
    for (const [talk, last] of this.#talks) if (last < at - learnedDays * day) this.#talks.delete(talk)
  }
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

function kept<One extends { readonly at: Instant }>(all: readonly One[], now: Instant, one: One): One[] {
  return [...all.filter(({ at }) => at > now - day), one].slice(-most)
}
