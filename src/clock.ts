declare const instant: unique symbol

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instant]: true }

/** The only source of the present moment. Hosts pass `systemClock`, tests pass `clockAt`. */
export type Clock = { readonly now: () => Instant }

export const systemClock: Clock = { now: () => Date.now() as Instant }

/** A moment that came from outside: Meta's timestamp, a row, a test. Milliseconds since 1970. */
export const instantOf = (milliseconds: number): Instant => milliseconds as Instant

/** The moment so many milliseconds after another. */
export const after = (start: Instant, milliseconds: number): Instant => (start + milliseconds) as Instant

/** A clock that stands still until it is told to advance; for tests and the simulator's time travel. */
export function clockAt(start: Instant): Clock & { readonly advance: (milliseconds: number) => void } {
  let current = start
  return {
    now: () => current,
    advance: (milliseconds) => {
      current = after(current, milliseconds)
    },
  }
}
