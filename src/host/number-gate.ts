import { after, type Clock, type Instant } from '../clock.ts'
import type { Log } from '../log.ts'
import type { NumberGate } from '../turn/needs.ts'

/** After an account incident one message tries again this much later; until then nothing is sent. Milliseconds. */
const rest = 60 * 1000

/** Stops the business number when Meta reports an incident of the account, and lets one try through each minute. */
export function createNumberGate({ clock, log }: { readonly clock: Clock; readonly log: Log }): NumberGate {
  let stoppedUntil: Instant | null = null
  return {
    isStopped: () => {
      if (stoppedUntil === null || clock.now() < stoppedUntil) return stoppedUntil !== null
      stoppedUntil = null
      log({ event: 'number-resumed' })
      return false
    },
    stop: (code) => {
      stoppedUntil = after(clock.now(), rest)
      log({ event: 'number-stopped', code })
    },
  }
}
