import type { Instant } from '../clock.ts'
import { isWindowOpen } from '../consent/service-window.ts'
import { Fault, type FaultCode } from '../fault.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import type { Claim } from './claim.ts'
import { openUntoldCase } from './greet-late.ts'
import { type GuardedNeeds, guardExits } from './guard-exits.ts'
import type { TurnNeeds } from './needs.ts'
import { openGlobalCase } from './open-case.ts'
import { openPerson } from './open-draft.ts'
import { say } from './speak.ts'
import { turnAside } from './turn-aside.ts'

type Unheard = {
  readonly person: PersonIdentifiers
  /** When the newest of the messages was written. */
  readonly newest: Instant
}

export type Fail = (error: unknown) => Promise<never>

/** No detector can say what is personal in the words, or the guard refuses what they led to. */
const waits: ReadonlySet<FaultCode | 'UNKNOWN'> = new Set(['DETECTOR_FAILED', 'KNOWN_VALUE'])

/**
 * Fails as a turn did. Where its words stay sealed for that and are heard later, the person is told so before, in a turn
 * that consumes nothing and holds nothing of what they wrote. Beside people the bot is silent.
 */
export const failTold =
  (needs: GuardedNeeds, claim: Claim, unheard: Unheard | null): Fail =>
  async (failure) => {
    if (unheard && failure instanceof Fault && waits.has(failure.code))
      await tellToWait(needs, claim, unheard).catch(tellFault(needs))
    throw failure
  }

/** What made the turn fail is what decides about its messages; a fault on the way of telling it is only told. */
const tellFault =
  ({ log }: Pick<TurnNeeds, 'log'>) =>
  (error: unknown): void =>
    log({ event: 'fault', code: error instanceof Fault ? error.code : 'UNKNOWN' })

async function tellToWait(needs: GuardedNeeds, claim: Claim, { person, newest }: Unheard): Promise<void> {
  if (newest <= (claim.memo.apologizedAt ?? 0)) return
  await turnAside(needs, claim, person, async (draft) => {
    draft.lastInboundAt = Math.max(draft.lastInboundAt, newest) as Instant
    if (draft.state.handedOff || !isWindowOpen(draft.lastInboundAt, draft.now)) return false
    say(draft, 'read_later')
    // Meta's clock may be ahead of ours: the same message is not told of twice.
    draft.memo = { ...draft.memo, apologizedAt: Math.max(draft.now, newest) as Instant }
    return true
  })
}

/**
 * A message that the person was told waits is never read: a person of the business gets their case. They are told so,
 * where something may be said.
 */
export async function openCaseForUnread(
  unguarded: TurnNeeds,
  claim: Claim,
  why: FaultCode | 'UNKNOWN',
): Promise<void> {
  if (!waits.has(why)) return
  const open = async () => {
    const person = await openPerson(unguarded, claim)
    const needs = guardExits(unguarded, claim, person)
    await turnAside(needs, claim, person, async (draft) => {
      if (draft.state.handedOff) return false
      const maySpeak = claim.outbox.length === 0 && isWindowOpen(draft.lastInboundAt, draft.now)
      if (!maySpeak) await openUntoldCase(needs, draft, 'late-message')
      else {
        await openGlobalCase(needs, draft)
        draft.memo = { ...draft.memo, apologizedAt: draft.now }
      }
      return true
    })
  }
  await open().catch(tellFault(unguarded))
}
