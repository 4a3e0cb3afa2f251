import type { Claim } from './claim.ts'
import type { TurnNeeds } from './needs.ts'

/** A third of the lease. Milliseconds. */
const third = 10 * 1000

/** Somebody else has the lane: what this worker still meant to do is not its to do. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/**
 * The needs of a turn that may be slow: before each call that leaves this process the lease is renewed once a third of
 * it may be gone, and nothing is called or sent that another worker may be doing, too.
 */
export function keepingLease(needs: TurnNeeds, claim: Claim): TurnNeeds {
  const { callService, channel, clock, lanes } = needs
  let renewedAt = clock.now()
  const keep = async () => {
    const now = clock.now()
    if (now - renewedAt < third) return
    if ((await lanes.extend(claim)) === 'fenced') throw new LeaseLost()
    renewedAt = now
  }
  return {
    ...needs,
    callService: async (...call) => {
      await keep()
      return callService(...call)
    },
    channel: {
      ...channel,
      send: async (...message) => {
        await keep()
        return channel.send(...message)
      },
    },
  }
}
