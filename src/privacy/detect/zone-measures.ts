import { bitOfMark } from './needed-marks.ts'

/** What a stretch of a text holds that patterns of numbers need. */
export type ZoneMeasures = {
  /** Its longest run of small letters and digits, and of digits alone. */
  readonly longest: number
  readonly run: number
  /** Which of the marks that patterns stand on. */
  readonly marks: number
  /** Whether three runs of digits follow one another as those of a date do: 12/05/1980, 1980-05-12, 12th of the 05 of 80. */
  readonly isDated: boolean
}

const letter = 256
const digit = 512
const traits = Uint16Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? letter : code >= 48 && code <= 57 ? digit : bitOfMark(code),
)

/** From the last digit of a run to the first of the next: "st of the ", and a blank more. */
const farthestInDate = 12
/** How long the runs of a date are, one bit each: a day, month or year first; a day or month; either or a year. */
const outer = (1 << 1) | (1 << 2) | (1 << 4)
const inner = (1 << 1) | (1 << 2)

const isOf = (length: number, lengths: number): boolean => length < 5 && ((lengths >> length) & 1) === 1

/** Measures a stretch in one look. */
export function measureZone(text: string, start: number, end: number): ZoneMeasures {
  let [longest, word, longestOfDigits, run, marks] = [0, 0, 0, 0, 0]
  let lastDigit = Number.NEGATIVE_INFINITY
  // The lengths of the two runs before this one, as long as each lies near the next.
  let [first, second] = [0, 0]
  let isDated = false
  for (let index = start; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 0
    const trait = code < 128 ? (traits[code] as number) : 0
    marks |= trait
    word = trait >= letter ? word + 1 : 0
    longest = Math.max(longest, word)
    if (trait === digit) {
      if (run === 0 && index - lastDigit > farthestInDate) [first, second] = [0, 0]
      lastDigit = index
      longestOfDigits = Math.max(longestOfDigits, ++run)
      continue
    }
    if (run === 0) continue
    isDated ||= isOf(first, outer) && isOf(second, inner) && isOf(run, outer)
    ;[first, second, run] = [second, run, 0]
  }
  return { longest, run: longestOfDigits, marks: marks & (letter - 1), isDated }
}
