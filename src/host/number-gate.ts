import { after, type Clock, type Instant } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Channel, SendOutcome } from '../message/channel.ts'
import type { NumberGate } from '../turn/needs.ts'

/** How long nothing is sent after an account incident, and after each try that did not go through. Milliseconds. */
const rest = 60 * 1000
/** So long after Meta took a message it counts as there: longer than a refused message waits between two tries. Milliseconds. */
const lately = 20 * 60 * 1000

type Needs = { readonly channel: Channel; readonly clock: Clock; readonly log: Log }

/**
 * The channel behind a gate that closes when Meta reports an incident of the account. Once a minute one message tries
 * while all others wait; the gate opens when Meta has taken one. What the gate refuses has code 0 and did not leave.
 */
export function guardNumber({ channel, clock, log }: Needs): {
  readonly channel: Channel
  readonly number: NumberGate
} {
  let stoppedUntil: Instant | null = null
  let isTrying = false
  let takenAt: Instant | null = null

  const isStopped = () => stoppedUntil !== null && (isTrying || clock.now() < stoppedUntil)
  const stop = (code: number) => {
    if (stoppedUntil === null) log({ event: 'number-stopped', code })
    stoppedUntil = after(clock.now(), rest)
  }
  const isTaking = () => takenAt !== null && clock.now() <= after(takenAt, lately)
  const heed = (outcome: SendOutcome, isTry: boolean) => {
    if (outcome.outcome === 'accepted') takenAt = clock.now()
    if (outcome.outcome === 'refused' && outcome.class === 'account') return stop(outcome.code)
    if (!isTry) return
    stoppedUntil = outcome.outcome === 'accepted' ? null : after(clock.now(), rest)
    if (stoppedUntil === null) log({ event: 'number-resumed' })
  }

  return {
    number: { isStopped, stop, isTaking },
    channel: {
      ...channel,
      send: async (to, message) => {
        if (isStopped()) return { outcome: 'refused', class: 'transient', code: 0, retryAfterMs: rest }
        const isTry = stoppedUntil !== null
        isTrying ||= isTry
        try {
          const outcome = await channel.send(to, message)
          heed(outcome, isTry)
          return outcome
        } finally {
          if (isTry) isTrying = false
        }
      },
    },
  }
}
