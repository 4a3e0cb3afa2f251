/** One stretch of a weekday, in minutes after midnight of the wall clock. */
export type OpeningRange = { readonly from: number; readonly to: number }

/** Seven lists, Monday first. */
export type OpeningHours = readonly (readonly OpeningRange[])[]

/** What is wrong with a designer's words, and what to write instead. */
export type HoursMistake = { readonly mistake: string }

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const minutesOfDay = 24 * 60
const advice = 'write days and times, such as "Mon-Fri 09:00-18:00, Sat 09:00-13:00"'

/** A text longer than this is no opening hours. Characters. */
const longest = 500

/**
 * Reads `Mon-Fri 09:00-12:00 14:00-18:00, Sat 09:00-13:00`; `always` is day and night. Days are English
 * three-letter names, times are of 24 hours.
 */
export function parseOpeningHours(text: string): OpeningHours | HoursMistake {
  if (text.trim().toLowerCase() === 'always') return days.map(() => [{ from: 0, to: minutesOfDay }])
  if (text.length > longest) return { mistake: `too long for opening hours: ${advice}` }
  const week: OpeningRange[][] = days.map(() => [])
  for (const part of text.split(',')) {
    const mistake = addPart(week, part.trim().split(/\s+/))
    if (mistake) return { mistake }
  }
  const sorted = week.map((ranges) => [...ranges].sort((one, other) => one.from - other.from))
  const overlap = sorted.findIndex((ranges) =>
    ranges.some(({ from }, at) => from < (ranges[at - 1]?.to ?? 0)),
  )
  return overlap < 0 ? sorted : { mistake: `two ranges of ${nameOf(overlap)} overlap: join them into one` }
}

/** `['Mon-Fri', '09:00-18:00', …]`; the mistake, or null. */
function addPart(week: OpeningRange[][], [dayWords = '', ...rangeWords]: readonly string[]): string | null {
  const chosen = readDays(dayWords)
  if (chosen.length === 0) return `"${dayWords}" is no day: ${advice}`
  if (rangeWords.length === 0) return `"${dayWords}" has no times: ${advice}`
  for (const words of rangeWords) {
    const range = readRange(words)
    if (typeof range === 'string') return range
    for (const day of chosen) week[day]?.push(range)
  }
  return null
}

/** `Fri-Mon` goes over the week's end. */
function readDays(words: string): readonly number[] {
  const [first, last = first, ...rest] = words.toLowerCase().split('-')
  const from = days.indexOf(first ?? '')
  const to = days.indexOf(last ?? '')
  if (from < 0 || to < 0 || rest.length > 0) return []
  const count = ((to - from + 7) % 7) + 1
  return Array.from({ length: count }, (_, step) => (from + step) % 7)
}

function readRange(words: string): OpeningRange | string {
  const [from, to, ...rest] = words.split('-').map(readTime)
  if (from === undefined || to === undefined || from === null || to === null || rest.length > 0) {
    return `"${words}" is no range of times: ${advice}`
  }
  if (from < to) return { from, to }
  return `"${words}" ends before it begins: for a night write two ranges, such as "Fri 22:00-24:00, Sat 00:00-02:00"`
}

function readTime(words: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(words)
  if (!found) return null
  const minutes = Number(found[1]) * 60 + Number(found[2])
  return Number(found[2]) < 60 && minutes <= minutesOfDay ? minutes : null
}

const nameOf = (day: number): string => {
  const name = days[day] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
