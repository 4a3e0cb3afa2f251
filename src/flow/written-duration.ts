const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const
/** As many of a unit as designers may write. */
const longest = 99_999

/** `2h` for 7,200,000 milliseconds: as designers write it, in the largest unit that is exact; null where none is. */
export function writtenDuration(milliseconds: number): string | null {
  for (const [unit, length] of units) {
    const count = milliseconds / length
    if (Number.isInteger(count) && count > 0 && count <= longest) return `${count}${unit}`
  }
  return null
}
