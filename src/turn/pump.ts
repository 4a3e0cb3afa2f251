import { logLeaf } from '../audit/log-leaf.ts'
import type { Instant } from '../clock.ts'
import { Fault, type FaultCode } from '../fault.ts'
import type { LaneKey } from '../ids.ts'
import type { Claim, InboxItem } from './claim.ts'
import { keepingLease, LeaseLost } from './keep-lease.ts'
import type { TurnNeeds } from './needs.ts'
import { takeTurn } from './take-turn.ts'

/** A message that failed so many turns by itself goes to the dead letters, still sealed, and the lane goes on. */
const mostAttempts = 8
/** What is no message's fault is waited out for a day; after that nobody could be answered anyway. */
const passing: ReadonlySet<Code> = new Set(['DATABASE_DOWN', 'DETECTOR_FAILED', 'SERVICE_FAILED'])
const second = 1000
const day = 24 * 60 * 60 * second
/** Longest back-off of a lane. Milliseconds. */
const longestBackOff = 60 * second

export type PumpSettings = {
  /** Lanes worked on at once by this process. */
  readonly width: number
  /** How often lanes nobody woke are looked for: timers, and what a dead process left. Milliseconds. */
  readonly sweep: number
}

export type Pump = {
  /** Drains a lane as soon as a worker is free. */
  readonly wake: (lane: LaneKey) => void
  /** Resolves when the turns in hand are done; nothing new is begun. */
  readonly stop: () => Promise<void>
}

/**
 * Works the lanes on a long-lived host: those just written to at once, all others by sweeping, which is not put off
 * however many are written to.
 */
export function startPump(needs: TurnNeeds, { width, sweep }: PumpSettings): Pump {
  const hints = new Set<LaneKey>()
  const sleepers: (() => void)[] = []
  let stopping = false
  /** Lanes that are looked for before those just written to, until the next sweep: a quarter of the workers' hands. */
  let theirs = 0
  /** A lane was found by sweeping: where one waited, others may. */
  let mayBeMore = false

  const wakeOne = () => sleepers.pop()?.()
  const sweepIsDue = () => {
    theirs = Math.ceil(width / 4)
    wakeOne()
  }
  const timer = setInterval(sweepIsDue, sweep)
  sweepIsDue()

  const nextHint = (): LaneKey | null => {
    const [first] = hints
    if (first !== undefined) hints.delete(first)
    return first ?? null
  }

  const sweepOnce = async (): Promise<boolean> => {
    theirs = Math.max(0, theirs - 1)
    mayBeMore = false
    const took = await drainLane(needs, null, () => {
      mayBeMore = true
      wakeOne()
    })
    if (!took) theirs = 0
    return took
  }

  const takeOne = async (): Promise<boolean> => {
    const hint = theirs > 0 ? null : nextHint()
    if (hint !== null) return drain(needs, hint)
    return theirs > 0 || mayBeMore ? sweepOnce() : false
  }

  const work = async (): Promise<void> => {
    while (!stopping) {
      const took = await takeOne()
      if (took || stopping || theirs > 0 || mayBeMore || hints.size > 0) continue
      await new Promise<void>((resolve) => sleepers.push(resolve))
    }
  }

  const workers = Array.from({ length: width }, work)
  return {
    wake: (lane) => {
      hints.add(lane)
      wakeOne()
    },
    stop: async () => {
      stopping = true
      clearInterval(timer)
      for (const wakeUp of sleepers) wakeUp()
      await Promise.all(workers)
    },
  }
}

/**
 * Claims a lane (`null`: whichever waits longest) and takes its turns until nothing more is due in it. Resolves with
 * whether there was one; never rejects.
 */
export const drain = (needs: TurnNeeds, lane: LaneKey | null): Promise<boolean> =>
  drainLane(needs, lane, () => {})

async function drainLane(needs: TurnNeeds, lane: LaneKey | null, onClaim: () => void): Promise<boolean> {
  try {
    let claim = await needs.lanes.claim(lane, needs.clock.now())
    if (!claim) return false
    onClaim()
    while (claim && (await attempt(needs, claim)) === 'ready') {
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

/** An operator is told: the event is an error. */
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
}

type Code = FaultCode | 'UNKNOWN'

const codeOf = (error: unknown): Code => (error instanceof Fault ? error.code : 'UNKNOWN')
