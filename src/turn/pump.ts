import { logLeaf } from '../audit/log-leaf.ts'
import { Fault } from '../fault.ts'
import type { LaneKey } from '../ids.ts'
import type { TurnNeeds } from './needs.ts'
import type { Claim } from './ports.ts'
import { takeTurn } from './take-turn.ts'

/** A message that failed so many turns goes to the dead letters, still sealed, and the lane goes on. */
const mostAttempts = 8
const second = 1000
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

/** Works the lanes on a long-lived host: those just written to at once, all others by sweeping. */
export function startPump(needs: TurnNeeds, { width, sweep }: PumpSettings): Pump {
  const hints = new Set<LaneKey>()
  const sleepers: (() => void)[] = []
  let stopping = false
  /** A lane was found by sweeping: where one waited, others may, and whoever found it is busy with it. */
  let mayBeMore = false

  const next = (): LaneKey | null => {
    const [first] = hints
    if (first !== undefined) hints.delete(first)
    return first ?? null
  }

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const wakeUp = () => {
        clearTimeout(timer)
        const at = sleepers.indexOf(wakeUp)
        if (at >= 0) sleepers.splice(at, 1)
        resolve()
      }
      const timer = setTimeout(wakeUp, milliseconds)
      sleepers.push(wakeUp)
    })

  const sweepOnce = (): Promise<boolean> => {
    mayBeMore = false
    return drainLane(needs, null, () => {
      mayBeMore = true
      sleepers.pop()?.()
    })
  }

  const takeOne = async (isSweeper: boolean): Promise<boolean> => {
    const hint = next()
    if (hint !== null) return drain(needs, hint)
    return isSweeper || mayBeMore ? sweepOnce() : false
  }

  const work = async (isSweeper: boolean): Promise<void> => {
    while (!stopping) {
      const took = await takeOne(isSweeper)
      if (!took && hints.size === 0 && !mayBeMore) await sleep(isSweeper ? sweep : sweep * 20)
    }
  }

  const workers = Array.from({ length: width }, (_, at) => work(at === 0))
  return {
    wake: (lane) => {
      hints.add(lane)
      sleepers.pop()?.()
    },
    stop: async () => {
      stopping = true
      for (const wakeUp of [...sleepers]) wakeUp()
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

/** A turn that fails commits nothing: the lane backs off; after too many attempts its first message is put aside. */
async function attempt(needs: TurnNeeds, claim: Claim): Promise<'ready' | 'idle'> {
  try {
    return await takeTurn(needs, claim)
  } catch (error) {
    const [first] = claim.items
    const attempts = (first?.attempts ?? 0) + 1
    needs.log({ event: 'turn-failed', code: codeOf(error), attempts })
    const now = needs.clock.now()
    if (first && attempts >= mostAttempts && codeOf(error) !== 'DATABASE_DOWN') {
      const actor = { role: 'system', id: 'turn' } as const
      const entry = {
        v: 1,
        at: now,
        actor,
        purpose: null,
        kind: 'dead-letter',
        message: first.dedupe,
        attempts,
      } as const
      const leaf = await logLeaf((bytes) => needs.crypto.hash(bytes), entry)
      await needs.lanes.bury(claim, first.seq, codeOf(error), leaf, now)
      needs.log({ event: 'dead-letter', attempts })
      return needs.lanes.release(claim, { wakeAt: null }, now)
    }
    const backOff = Math.min(second * 2 ** (attempts - 1), longestBackOff)
    return needs.lanes.release(claim, { backOff }, now)
  }
}

const codeOf = (error: unknown) => (error instanceof Fault ? error.code : 'UNKNOWN')
