import type { Clock, Instant } from '../clock.ts'
import type { AccessNote } from '../web/allow.ts'

type Looked = Extract<AccessNote, { readonly kind: 'looked' }>

/** How long a look stands. Milliseconds. */
const stands = 10 * 60 * 1000
/** More are forgotten, the oldest first: then a look is told once more. */
const most = 20_000

/**
 * Looks that pages repeat by themselves while they are open: a page that hears of news asks again, and a log of that
 * would bury what people did. Known is what this process has told within ten minutes, of the same sign-in.
 */
export function standingLooks(clock: Clock) {
  const told = new Map<string, Instant>()
  return {
    isKnown: (note: Looked): boolean => {
      const at = told.get(keyOf(note) ?? '')
      return at !== undefined && clock.now() - at < stands
    },
    keep: (note: Looked): void => {
      const key = keyOf(note)
      if (key === null) return
      told.delete(key)
      told.set(key, clock.now())
      const [oldest] = told.keys()
      if (told.size > most && oldest !== undefined) told.delete(oldest)
    },
  }
}

const keyOf = ({ who, what, standing }: Looked): string | null =>
  standing === undefined ? null : `${who.session}|${what}|${standing}`
