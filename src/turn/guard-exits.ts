import type { PersonIdentifiers } from '../message/inbound.ts'
import type { Claim } from './claim.ts'
import type { TurnNeeds } from './needs.ts'
import { createTurnGuard, type TurnGuard } from './turn-guard.ts'

/** The needs of a turn whose ways out are watched; a draft is opened with no others. */
export type GuardedNeeds = TurnNeeds & { readonly guard: TurnGuard }

/**
 * Stands between a turn and everything that keeps or carries what it is given: the database, the log, the names under
 * which services are called. What holds a known value of the person is refused. The answer to the person is theirs to
 * read, and what a flow hands to a service was granted.
 */
export function guardExits(needs: TurnNeeds, claim: Claim, person: PersonIdentifiers): GuardedNeeds {
  const guard = createTurnGuard(needs.log, claim, person)
  const { callService, lanes, log } = needs
  const kept = (...values: readonly unknown[]) => guard.check('database', values)
  return {
    ...needs,
    guard,
    log: (event) => {
      if (guard.lets('log', event)) log(event)
    },
    callService: async (operation, input, options) => {
      guard.check('service', options)
      return callService(operation, input, options)
    },
    lanes: {
      ...lanes,
      commit: async (turn) => {
        kept(turn)
        return lanes.commit(turn)
      },
      resend: async (held, effect, tell, now) => {
        kept(effect)
        return lanes.resend(held, effect, told(tell, kept), now)
      },
      claimStart: async (held, effect, tell, now) => {
        kept(effect)
        return lanes.claimStart(held, effect, told(tell, kept), now)
      },
      markSent: async (held, effect, result, now) => {
        kept(effect, result)
        return lanes.markSent(held, effect, result, now)
      },
      release: async (held, next, now) => {
        kept(next)
        return lanes.release(held, next, now)
      },
      tryProof: async (key, limit, now) => {
        kept(key)
        return lanes.tryProof(key, limit, now)
      },
    },
  }
}

/** What the store wants written in the log of its own decisions. */
const told =
  <Deed, Leaf>(tell: (deed: Deed) => Promise<Leaf>, check: (leaf: Leaf) => void) =>
  async (deed: Deed): Promise<Leaf> => {
    const leaf = await tell(deed)
    check(leaf)
    return leaf
  }
