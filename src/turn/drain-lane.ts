import { logLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import { Fault, type FaultCode } from '../fault.ts'
import type { LaneKey } from '../ids.ts'
import { openCaseForUnread } from './ask-to-wait.ts'
import type { Claim, InboxItem } from './claim.ts'
import { keepingLease, LeaseLost } from './keep-lease.ts'
import type { TurnNeeds } from './needs.ts'
import { takeTurn } from './take-turn.ts'

/** A message that failed so many turns by itself goes to the dead letters, still sealed, and the lane goes on. */
const mostAttempts = 8
/** What is no message's fault is waited out for a day; after that nobody could be answered anyway. */
const passing: ReadonlySet<Code> = new Set([
  'DATABASE_DOWN',
  'DETECTOR_FAILED',
  'SERVICE_FAILED',
  'KEYS_AWAY',
])
const second = 1000
const day = 24 * 60 * 60 * second
/** Longest back-off of a lane. Milliseconds. */
const longestBackOff = 60 * second

/**
 * Claims a lane (`null`: whichever waits longest) and takes its turns until nothing more is due in it. Resolves with
 * whether there was one; never rejects.
 */
export const drain = (needs: TurnNeeds, lane: LaneKey | null): Promise<boolean> =>
  drainLane(needs, lane, { onClaim: () => {}, afterTurn: () => 'go on' })

/** Asked where more is due in a lane: whether the worker that has just had it takes it again at once. */
export type AfterTurn = (lane: LaneKey) => 'go on' | 'leave'

type Drain = {
  readonly onClaim: () => void
  readonly afterTurn: AfterTurn
}

/** @see drain */
export async function drainLane(
  needs: TurnNeeds,
  lane: LaneKey | null,
  { onClaim, afterTurn }: Drain,
): Promise<boolean> {
  try {
    let claim = await needs.lanes.claim(lane, needs.clock.now())
    if (!claim) return false
    onClaim()
    while (claim && (await attempt(needs, claim)) === 'ready' && afterTurn(claim.lane) === 'go on') {
      claim = await needs.lanes.claim(claim.lane, needs.clock.now())
    }
    return true
  } catch (error) {
    needs.log({ event: 'fault', code: codeOf(error) })
    return false
  }
}

/** A turn that fails commits nothing: the lane backs off. What fails again and again by itself is put aside. */
async function attempt(needs: TurnNeeds, claim: Claim): Promise<'ready' | 'idle'> {
  try {
    return await takeTurn(keepingLease(needs, claim), claim)
  } catch (error) {
    if (error instanceof LeaseLost) {
      needs.log({ event: 'turn-fenced' })
      return 'idle'
    }
    const [first] = claim.items
    const code = codeOf(error)
    needs.log({ event: 'turn-failed', code, attempts: claim.failures + 1 })
    const now = needs.clock.now()
    if (first && isHopeless(first, code, now)) {
      await bury(needs, claim, first, { code, now })
      return needs.lanes.release(claim, { wakeAt: null }, now)
    }
    const backOff = Math.min(second * 2 ** claim.failures, longestBackOff)
    return needs.lanes.release(claim, { backOff }, now)
  }
}

const isHopeless = ({ attempts, receivedAt }: InboxItem, code: Code, now: Instant): boolean =>
  attempts + 1 >= mostAttempts && (!passing.has(code) || now - receivedAt > day)

/** An operator is told: the event is an error. Whoever was told that it waits gets a person. */
async function bury(
  needs: TurnNeeds,
  claim: Claim,
  { seq, dedupe: message, attempts: before }: InboxItem,
  { code, now }: { readonly code: Code; readonly now: Instant },
): Promise<void> {
  const attempts = before + 1
  const actor = { role: 'system', id: 'turn' } as const
  const entry = { v: 1, at: now, actor, purpose: null, kind: 'dead-letter', message, attempts } as const
  const leaf = await logLeaf((bytes) => needs.crypto.hash(bytes), entry)
  await needs.lanes.bury(claim, seq, code, leaf, now)
  needs.log({ event: 'dead-letter', attempts })
  await openCaseForUnread(keepingLease(needs, claim), claim, code)
}

type Code = FaultCode | 'UNKNOWN'

const codeOf = (error: unknown): Code => (error instanceof Fault ? error.code : 'UNKNOWN')
