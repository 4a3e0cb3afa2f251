const millisecondsOf = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** How designers write a length of time: `30s`, `10m`, `2h`, `60d`. */
export const durationPattern = /^[1-9][0-9]{0,4}[smhd]$/

/** Milliseconds of `30s`, `10m`, `2h`, `60d`; the text has matched `durationPattern`. */
export function milliseconds(duration: string): number {
  const unit = duration.at(-1)
  const factor = unit === 's' || unit === 'm' || unit === 'h' || unit === 'd' ? millisecondsOf[unit] : 0
  return Number(duration.slice(0, -1)) * factor
}
