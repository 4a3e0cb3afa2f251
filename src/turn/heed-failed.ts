import type { Inbound } from '../message/inbound.ts'
import { withdraw } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import { openUntoldCase } from './greet-late.ts'
import type { TurnNeeds } from './needs.ts'

/** Meta's code for a send refused because the person stopped marketing messages. */
const stoppedMarketing = 131050

/**
 * A message of ours was taken and did not arrive. A stop that this tells of counts; who waits for a lost reply gets a
 * person, unless they cannot be reached at all.
 */
export async function heedFailed(
  needs: TurnNeeds,
  draft: Draft,
  { effect, failure }: Extract<Inbound, { kind: 'failed' }>,
): Promise<void> {
  if (failure.code === stoppedMarketing) return withdraw(needs, draft, 'whatsapp', 'error')
  const isReply = effect.endsWith('.1')
  if (isReply && failure.class !== 'person') await openUntoldCase(needs, draft, 'lost-reply')
}
