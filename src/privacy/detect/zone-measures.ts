import { bitOfMark } from './needed-marks.ts'

/** What a stretch of a text holds that patterns of numbers need. */
export type ZoneMeasures = {
  /** Its longest run of small letters and digits, and of digits alone. */
  readonly longest: number
  readonly run: number
  /** Which of the marks that patterns stand on. */
  readonly marks: number
}

const letter = 256
const digit = 512
const traits = Uint16Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? letter : code >= 48 && code <= 57 ? digit : bitOfMark(code),
)

/** Measures a stretch in one look. */
export function measureZone(text: string, start: number, end: number): ZoneMeasures {
  let [longest, word, longestOfDigits, run, marks] = [0, 0, 0, 0, 0]
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    const trait = code < 128 ? (traits[code] as number) : 0
    if (trait === letter) {
      run = 0
      if (++word > longest) longest = word
    } else if (trait === digit) {
      if (++word > longest) longest = word
      if (++run > longestOfDigits) longestOfDigits = run
    } else {
      word = 0
      run = 0
      marks |= trait
    }
  }
  return { longest, run: longestOfDigits, marks }
}
