const units = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1000, 'second'],
] as const

/** `90 days` for a length in milliseconds, in the largest unit that is exact. */
export function lengthInWords(milliseconds: number): string {
  const [length, unit] = units.find(([one]) => milliseconds % one === 0) ?? [1000, 'second']
  const count = milliseconds / length
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
