import { after, type Clock, type Instant } from '../../clock.ts'
import type { PurposeRule } from '../../consent/may-notify.ts'
import { Fault } from '../../fault.ts'
import type { LaneKey, PurposeName } from '../../ids.ts'
import { AnonymizedText } from '../../privacy/anonymized-text.ts'
import { SealedText } from '../../privacy/sealed-text.ts'
import type { Lanes } from '../../turn/lanes.ts'
import type { TurnRecord } from '../../turn/turn-record.ts'
import { commitTurn } from './commit-turn.ts'
import { heldLane } from './held-lane.ts'
import { claimOf, itemsAtMost } from './memory-claim.ts'
import { memorySends } from './memory-sends.ts'
import { earliest, type MemoryLane, type MemoryState } from './memory-state.ts'

type Needs = {
  readonly state: MemoryState
  /** For leases alone: what the database's clock is elsewhere. */
  readonly clock: Clock
  readonly ruleOf: (purpose: PurposeName) => PurposeRule
}

const lease = 30_000
const silence = 15_000
const day = 24 * 60 * 60 * 1000

export function memoryLanes({ state, clock, ruleOf }: Needs): Lanes {
  const renew = (row: MemoryLane) => {
    row.leaseUntil = after(clock.now(), lease)
  }
  const sends = memorySends(state, ruleOf)
  return {
    ...sends,
    ...memoryReads(state),
    claim: async (key, now) => {
      const lane = readyLane(state, key, now, clock.now())
      if (!lane) return null
      renew(lane)
      lane.epoch += 1
      lane.isNudged = false
      lane.claimed = Math.min(lane.tail, lane.head + (lane.head < lane.aloneUntil ? 1 : itemsAtMost))
      return claimOf(state, lane)
    },
    commit: async (turn) => {
      const lane = heldLane(state, turn)
      if (!lane) return 'fenced'
      refuseUnprotected(turn)
      commitTurn(state, lane, turn)
      renew(lane)
      lane.readyAt = after(turn.at, lease)
      return 'committed'
    },
    release: async (claim, next, now) => {
      const lane = state.lanes.get(claim.lane)
      if ('wakeAt' in next && next.sent) {
        const { effect, message } = next.sent
        await sends.markSent(claim, effect, { result: 'sent', message }, now)
      }
      if (lane?.epoch !== claim.epoch) return 'idle'
      release(state, lane, next, now)
      return lane.readyAt !== null && lane.readyAt <= now ? 'ready' : 'idle'
    },
    extend: async (claim) => {
      const lane = heldLane(state, claim)
      if (lane) renew(lane)
      return lane ? 'kept' : 'fenced'
    },
    bury: async (claim, seq, why, log) => {
      const lane = heldLane(state, claim)
      const item = state.inbox.get(claim.lane)?.[0]
      if (!lane || item?.seq !== seq || lane.head !== seq - 1) return
      state.inbox.get(claim.lane)?.shift()
      lane.head = seq
      state.dead.push({ lane: lane.key, item, why })
      state.log.push(log)
    },
  }
}

/** The same last look that the columns of the database take. */
function refuseUnprotected({ lines, remasked, vault }: TurnRecord): void {
  const words = [...lines, ...remasked].every(
    (line) => line.words === null || line.words instanceof AnonymizedText,
  )
  if (!words || !vault.put.every(({ value }) => value instanceof SealedText)) {
    throw new Fault('UNPROTECTED_TEXT', 'only anonymized or sealed words can be stored')
  }
}

function memoryReads(
  state: MemoryState,
): Pick<Lanes, 'words' | 'notes' | 'linesOf' | 'vaultOf' | 'ownCase' | 'tryProof' | 'giveTryBack'> {
  return {
    words: async (talk) =>
      (state.lines.get(talk) ?? []).flatMap(({ n, side, words, message }) =>
        words ? [{ n, side, words, message }] : [],
      ),
    notes: async () => [],
    linesOf: async (key, messages) =>
      [...state.lines].flatMap(([talk, lines]) =>
        state.talks.get(talk)?.lane !== key
          ? []
          : lines.flatMap(({ n, words, message }) =>
              words && message && messages.includes(message) ? [{ talk, n, message }] : [],
            ),
      ),
    vaultOf: async (talk) => {
      const key = state.talks.get(talk)?.key
      const vault = [...(state.vaults.get(talk) ?? [])].map(([name, value]) => ({ name, value }))
      return key ? { key, vault } : null
    },
    ownCase: async (lane, which) =>
      [...state.cases.values()].findLast(
        (row) =>
          row.lane === lane &&
          ('number' in which ? row.number === which.number : row.department === which.department),
      ) ?? null,
    tryProof: async (key, limit, now) => {
      const last = state.proofTries.get(key)
      const kept = last && now - last.since < day ? last : { tries: 0, since: now }
      if (kept.tries >= limit) return 'exhausted'
      state.proofTries.set(key, { ...kept, tries: kept.tries + 1 })
      return 'allowed'
    },
    giveTryBack: async (key) => {
      const last = state.proofTries.get(key)
      if (last) state.proofTries.set(key, { ...last, tries: Math.max(0, last.tries - 1) })
    },
  }
}

function readyLane(
  state: MemoryState,
  key: LaneKey | null,
  now: Instant,
  leaseNow: Instant,
): MemoryLane | undefined {
  const isReady = ({ readyAt, leaseUntil }: MemoryLane) =>
    readyAt !== null && readyAt <= now && (leaseUntil === null || leaseUntil < leaseNow)
  const lanes = [...state.lanes.values()].filter(
    (lane) => (key === null || lane.key === key) && isReady(lane),
  )
  return lanes.sort((a, b) => (a.readyAt ?? 0) - (b.readyAt ?? 0))[0]
}

function release(
  state: MemoryState,
  lane: MemoryLane,
  next: Parameters<Lanes['release']>[1],
  now: Instant,
): void {
  lane.leaseUntil = null
  if ('backOff' in next) {
    lane.notBefore = after(now, next.backOff)
    lane.readyAt = lane.notBefore
    lane.failures += 1
    lane.aloneUntil = Math.max(lane.aloneUntil, lane.claimed)
    const [first, ...others] = state.inbox.get(lane.key) ?? []
    if (first && first.seq <= lane.claimed)
      state.inbox.set(lane.key, [{ ...first, attempts: first.attempts + 1 }, ...others])
    return
  }
  lane.failures = 0
  const isHeld = 'holdUntil' in next
  if (lane.isNudged || lane.tail > (isHeld ? lane.claimed : lane.head)) {
    lane.readyAt = now
    return
  }
  const wakeAt = lane.wakeAt !== null && lane.wakeAt > now ? lane.wakeAt : null
  const sends = sendsDue(state, lane, now)
  lane.readyAt = earliest(
    isHeld ? next.holdUntil : next.wakeAt,
    wakeAt,
    sends.reply ?? (isHeld ? null : sends.start),
  )
}

/** The other replies wait behind the oldest, however long they have been due, and so does what the business starts. */
function sendsDue(state: MemoryState, { key }: MemoryLane, now: Instant) {
  const starts = [...state.starts.values()].filter(({ lane }) => lane === key).map(({ at }) => at)
  const open = [...state.outbox.values()].filter(({ lane }) => lane === key).filter(isUnsettled)
  const [oldest] = open.filter(({ origin }) => origin === 'reply')
  const begun = open.filter(({ origin }) => origin === 'business').map((row) => dueOf(row, now))
  return { reply: oldest ? dueOf(oldest, now) : null, start: earliest(...starts, ...begun) }
}

const isUnsettled = ({ state }: { readonly state: string }): boolean =>
  state === 'queued' || state === 'sending'

function dueOf(
  row: { readonly state: string; readonly retryAt: Instant | null; readonly sendingSince: Instant | null },
  now: Instant,
): Instant | null {
  if (row.state === 'queued') return row.retryAt ?? now
  return row.state === 'sending' && row.sendingSince !== null ? after(row.sendingSince, silence) : null
}
