import { durationPattern } from '../parse/duration.ts'
import { writtenDuration } from '../written-duration.ts'

/** `2h` for 7200000 milliseconds, in the largest unit that is exact; `2h` stays; anything else as it stands. */
export function durationOf(written: unknown): string {
  const text = String(written)
  if (durationPattern.test(text) || !/^[0-9]{1,15}$/.test(text)) return text
  return writtenDuration(Number(text)) ?? text
}
