import type { Clock } from '../clock.ts'

/** The same question counts once in so long. Milliseconds. */
const pause = 60_000
/** When so many are remembered, those that are over are forgotten. */
const many = 1000

/** Whether something is asked for the first time in a minute; what failed is forgotten, so that it is first again. */
export function onceAMinute(clock: Clock): {
  readonly asks: (key: string) => boolean
  readonly forget: (key: string) => void
} {
  const asked = new Map<string, number>()
  return {
    asks: (key) => {
      const now = clock.now()
      const last = asked.get(key)
      if (last !== undefined && Math.abs(now - last) < pause) return false
      if (asked.size >= many)
        for (const [old, at] of asked) if (Math.abs(now - at) >= pause) asked.delete(old)
      asked.set(key, now)
      return true
    },
    forget: (key) => asked.delete(key),
  }
}
