import { durationPattern } from '../parse/duration.ts'

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const
const longest = 99_999

/** `2h` for 7200000 milliseconds, in the largest unit that is exact; `2h` stays; anything else as it stands. */
export function durationOf(written: unknown): string {
  const text = String(written)
  if (durationPattern.test(text) || !/^[0-9]{1,15}$/.test(text)) return text
  const milliseconds = Number(text)
  for (const [unit, length] of units) {
    const count = milliseconds / length
    if (Number.isInteger(count) && count > 0 && count <= longest) return `${count}${unit}`
  }
  return text
}
