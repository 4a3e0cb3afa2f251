import type { CountsView, EntryGroup } from '../../web/access-log-view.ts'
import { entryGroups } from './log-place.ts'
import { zonedTime } from './zoned-time.ts'

/** Entries by weekday, Monday first, and hour of the business's wall clock; and by sort, those there are. */
export type CountedHours = {
  readonly all: number
  readonly byHour: readonly (readonly number[])[]
  readonly byGroup: readonly { readonly group: EntryGroup; readonly entries: number }[]
  /** The busiest hour; the first of several. */
  readonly peak: { readonly weekday: number; readonly hour: number; readonly entries: number }
}

export const sumOf = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

export function countHours(hours: CountsView['hours'], timeZone: string): CountedHours {
  const timeAt = zonedTime(timeZone)
  const byHour = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const { from, counts } of hours) {
    const { weekday, hour } = timeAt(from)
    const line = byHour[weekday]
    if (line) line[hour] = (line[hour] ?? 0) + sumOf(Object.values(counts))
  }
  const cells = byHour.flatMap((line, weekday) => line.map((entries, hour) => ({ weekday, hour, entries })))
  const peak = cells.reduce((most, one) => (one.entries > most.entries ? one : most))
  return {
    all: sumOf(byHour.flat()),
    byHour,
    byGroup: entryGroups
      .map((group) => ({ group, entries: sumOf(hours.map(({ counts }) => counts[group])) }))
      .filter(({ entries }) => entries > 0),
    peak,
  }
}
