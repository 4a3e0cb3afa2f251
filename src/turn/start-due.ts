import type { PersonIdentifiers } from '../message/inbound.ts'
import type { Claim } from './claim.ts'
import type { TurnNeeds } from './needs.ts'
import { send, settle, tellDeed } from './send-outbox.ts'

/**
 * Sends what the business starts: what the channel refused for a while, and what has become due. It comes after what
 * the person wrote was heard and after the replies. Whether it may be sent is asked in the transaction that claims it,
 * never when it was planned: a withdrawal in between wins.
 */
export async function startDue(needs: TurnNeeds, claim: Claim, person: PersonIdentifiers): Promise<void> {
  for (const row of claim.outbox) if (row.origin === 'business') await settle(needs, claim, person, row)
  const now = needs.clock.now()
  for (const { effect, talk, body } of claim.starts.filter(({ at }) => at <= now)) {
    const claimed = await needs.lanes.claimStart(claim, effect, tellDeed(needs, now), now)
    if (claimed.start === 'fenced') return
    if (claimed.start === 'sending')
      await send(needs, claim, person, { effect, talk, body, words: null, attempts: 0 })
  }
}
