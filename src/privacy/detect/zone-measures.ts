import { bitOfMark } from './needed-marks.ts'

/** What a stretch of a text holds that patterns of numbers need. */
export type ZoneMeasures = {
  /** Its longest run of small letters and digits, and of digits alone. */
  readonly longest: number
  readonly run: number
  /** Which of the marks that patterns stand on. */
  readonly marks: number
  /** Whether two runs of digits lie no farther from one another than those of a date. */
  readonly isSplit: boolean
}

const letter = 256
const digit = 512
const traits = Uint16Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? letter : code >= 48 && code <= 57 ? digit : bitOfMark(code),
)

/** " of the ", and a blank more. */
const farthestSplit = 9

/** Measures a stretch in one look. */
export function measureZone(text: string, start: number, end: number): ZoneMeasures {
  let [longest, word, longestOfDigits, run, marks] = [0, 0, 0, 0, 0]
  let lastDigit = Number.NEGATIVE_INFINITY
  let isSplit = false
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    const trait = code < 128 ? (traits[code] as number) : 0
    marks |= trait
    word = trait >= letter ? word + 1 : 0
    longest = Math.max(longest, word)
    if (trait !== digit) {
      run = 0
      continue
    }
    isSplit ||= run === 0 && index - lastDigit <= farthestSplit
    lastDigit = index
    longestOfDigits = Math.max(longestOfDigits, ++run)
  }
  return { longest, run: longestOfDigits, marks: marks & (letter - 1), isSplit }
}
