import type { PersonIdentifiers } from '../message/inbound.ts'
import type { TurnNeeds } from './needs.ts'
import type { Claim } from './ports.ts'
import { send } from './send-outbox.ts'

/**
 * Sends what the business starts and whose time has come. Whether it may be sent is asked in the transaction that
 * claims it, never when it was planned: a withdrawal in between wins.
 */
export async function startDue(needs: TurnNeeds, claim: Claim, person: PersonIdentifiers): Promise<void> {
  const now = needs.clock.now()
  for (const { effect, talk, body } of claim.starts.filter(({ at }) => at <= now)) {
    const claimed = await needs.lanes.claimStart(claim, effect, now)
    if (claimed.start === 'fenced') return
    if (claimed.start === 'sending') await send(needs, claim, person, { effect, talk, body, attempts: 0 })
  }
}
