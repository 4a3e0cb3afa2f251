import { after, type Clock, type Instant } from '../../clock.ts'
import type { Breaker } from './breaker.ts'
import { type Inspect, type InspectAnswer, type InspectRequest, isPassing } from './inspect.ts'
import type { Pace } from './pace.ts'

export type AskNeeds = {
  readonly inspect: Inspect
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
  readonly pace: Pace
  readonly breaker: Breaker
}

/** How long one try may take: an answer takes 50 to 300 ms. Milliseconds. */
const patience = 600
/** Less than this is not worth a try. Milliseconds. */
const least = 50
/** The longest wait before the second try; doubled for each further one. Milliseconds. */
const firstWait = 100

/**
 * Asks until there is an answer, a refusal that will not change, or no time. A wait between two tries is any part of its longest:
 * who failed together does not come back together. The first try's place in the pace is the caller's.
 */
export async function askPatiently(
  needs: AskNeeds,
  request: InspectRequest,
  deadline: Instant,
): Promise<InspectAnswer> {
  const { inspect, clock, random, pace, breaker } = needs
  for (let tries = 1; ; tries++) {
    const answer = await inspect(request, Math.max(least, Math.min(patience, deadline - clock.now())))
    if (answer.outcome === 'answered') return answer
    // Who finds fault with what is asked is there.
    breaker.heed(answer.why === 'bad-request' ? 'answered' : 'failed')
    if (answer.why === 'quota') pace.spend()
    if (!isPassing(answer.why)) return answer
    const wait = random() * firstWait * 2 ** (tries - 1)
    if (after(clock.now(), wait + least) > deadline) return answer
    await new Promise((resolve) => setTimeout(resolve, wait))
    if (!breaker.mayAsk() || pace.take() > 0) return answer
  }
}
