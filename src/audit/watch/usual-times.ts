import type { LocalTime } from './local-time.ts'

/** When somebody works: the days on which they did anything, by hour and by weekday. */
export class UsualTimes {
  #days = new Set<string>()
  #hours = new Map<number, Set<string>>()
  #weekdays = new Map<string, Set<string>>()

  wereThere({ day, hour, weekday }: LocalTime): void {
    this.#days.add(day)
    add(this.#hours, hour, day)
    add(this.#weekdays, weekday, day)
  }

  /** @param oldest `YYYY-MM-DD`: what was before says nothing any more */
  forget(oldest: string): void {
    for (const days of [this.#days, ...this.#hours.values(), ...this.#weekdays.values()])
      for (const one of days) if (one < oldest) days.delete(one)
  }

  /** Whether they were at work within an hour of such an hour on an earlier day; null: too little is known. */
  isUsual({ day: today, hour, weekday }: LocalTime): boolean | null {
    const earlier = (days: ReadonlySet<string> | undefined) => (days?.size ?? 0) - (days?.has(today) ? 1 : 0)
    if (earlier(this.#days) < 5) return null
    const wasThere = (hours: readonly number[]) =>
      hours.some((add) => earlier(this.#hours.get((hour + add + 24) % 24)) > 0)
    // The hours between two of a shift are usual too, whether they had anything to do in them or not.
    const isUsualHour = wasThere([-1, 0, 1]) || (wasThere([-2, -3]) && wasThere([2, 3]))
    // Nothing is said of weekdays in the first ten days; once is no habit after three weeks of work.
    const needed = this.#days.size < 10 ? 0 : this.#days.size < 15 ? 1 : 2
    return isUsualHour && earlier(this.#weekdays.get(weekday)) >= needed
  }
}

function add<Key>(sets: Map<Key, Set<string>>, key: Key, one: string): void {
  const set = sets.get(key)
  if (set) set.add(one)
  else sets.set(key, new Set([one]))
}
