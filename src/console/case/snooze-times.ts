const hour = 60 * 60_000

/** The usual times to put something off to, by the clock on the wall of whoever looks. */
export function snoozeTimes(now: number) {
  return {
    hour: now + hour,
    threeHours: now + 3 * hour,
    tomorrow: morningIn(now, 1),
    monday: morningIn(now, (8 - new Date(now).getDay()) % 7 || 7),
  }
}

/** Nine o'clock so many days on. */
function morningIn(now: number, days: number): number {
  const day = new Date(now)
  day.setDate(day.getDate() + days)
  return day.setHours(9, 0, 0, 0)
}

/** As a field for a date and a time has it: `2026-11-23T14:30`. */
export function wallClock(at: number): string {
  const day = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`
}
