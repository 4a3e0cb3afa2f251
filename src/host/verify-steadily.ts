import { setTimeout as pauseFor } from 'node:timers/promises'
import type { LogPages } from '../adapter/postgres/log-pages.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import { readSignedCheckpoint, type SignedCheckpoint } from '../audit/checkpoint.ts'
import type { Doubt } from '../audit/doubt.ts'
import type { Frontier } from '../audit/frontier.ts'
import type { Hash } from '../audit/leaf-hash.ts'
import type { LogKeys } from '../audit/log-keys.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import { writeVkey } from '../audit/note-key.ts'
import type { ReadLog } from '../audit/read-log.ts'
import type { VerifySignature } from '../audit/signed-note.ts'
import { verifyLog } from '../audit/verify-log.ts'
import { type Clock, type Instant, instantOf } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Log } from '../log.ts'
import type { Anchors } from './load-anchors.ts'
import { pagedLog } from './paged-log.ts'

type Needs = {
  readonly pages: LogPages
  readonly readLog: Pick<ReadLog, 'list'>
  readonly auditLog: Pick<AuditLog, 'receipt'>
  /** What is kept outside; null: nothing. */
  readonly anchors: () => Promise<Anchors | null>
  readonly keys: LogKeys
  readonly hash: Hash
  readonly verify: VerifySignature
  readonly clock: Clock
  readonly log: Log
}

/** When this server last verified the log, the entries up to which all was well, and the reasons to doubt the rest. */
export type Verified = { readonly at: Instant; readonly size: number; readonly doubts: number }

/** How often what is new is verified. Milliseconds. */
const pause = 60_000
const hour = 60 * 60 * 1000
/** How often the whole log is read again: once a day, once an hour while it is in doubt. Milliseconds. */
const whole = { usual: 24 * hour, doubted: hour } as const
/** Entries in one slice, about 10 ms of work, and the rest after it. Milliseconds. */
const slice = { entries: 500, rest: 5 } as const
/** Alerts that are looked through for one that says the same. */
const mostAlerts = 50

/**
 * Verifies the log from the running host: the whole of it at the start and once a day, in slices between which everything
 * else goes on, and every minute what is new. What is in doubt twice becomes an alert, once, and an event.
 */
export function verifySteadily(needs: Needs) {
  const { clock, log } = needs
  let verified: Verified | null = null
  let reached: Frontier | null = null
  /** What was signed of it: a log that was taken back by a backup meanwhile is shorter. */
  let seen: SignedCheckpoint | null = null
  let wholeAt: Instant | null = null
  let running: Promise<void> | null = null
  let isClosed = false

  async function once(since: Frontier | null) {
    const { pages, hash, verify, keys } = needs
    const outside = await needs.anchors()
    const anchors = seen
      ? { checkpoints: [...(outside?.checkpoints ?? []), seen], broken: outside?.broken ?? 0 }
      : outside
    const rest = async () => {
      if (isClosed) throw new Fault('LOG_UNAVAILABLE', 'the server stops')
      await pauseFor(slice.rest)
    }
    return verifyLog(
      { hash, verify, source: pagedLog(pages, slice.entries), tell: rest },
      {
        ...{ origin: keys.origin, vkeys: keys.signers.map(({ key }) => writeVkey(key)), anchors },
        ...(since ? { since } : {}),
      },
    )
  }

  async function verifyNow(): Promise<void> {
    const now = clock.now()
    const isDoubted = (verified?.doubts ?? 0) > 0
    const isDue = wholeAt === null || now - wholeAt >= (isDoubted ? whole.doubted : whole.usual)
    if (isDoubted && !isDue) return
    const first = await once(isDue ? null : reached)
    // The log grows meanwhile, and so do anchors: what is true is found twice.
    const { doubts, frontier } = first.doubts.length > 0 ? await once(null) : first
    if (isDue || first.doubts.length > 0) wholeAt = now
    const size = doubts.length > 0 ? Math.min(frontier.size, ...doubts.map(placeOf)) : frontier.size
    verified = { at: clock.now(), size, doubts: doubts.length }
    reached = doubts.length > 0 ? null : frontier
    if (doubts.length === 0) {
      const [signed] = frontier.size > 0 ? await needs.pages.checkpoints(frontier.size - 1, 1) : []
      const newest = signed?.size === frontier.size ? readSignedCheckpoint(signed.note) : null
      seen = newest ?? seen
      return
    }
    log({ event: 'log-doubted', size, doubts: doubts.length })
    await raise(needs, verified)
  }

  const look = (): Promise<void> => {
    running ??= verifyNow()
      .catch((error) => {
        if (isClosed) return
        // What could not be entered is raised again at the next look.
        wholeAt = null
        log({ event: 'log-not-verified', code: error instanceof Fault ? error.code : 'UNKNOWN' })
      })
      .finally(() => {
        running = null
      })
    return running
  }
  const timer = setInterval(look, pause)
  void look()
  return {
    look,
    verified: () => verified,
    isDoubted: () => (verified?.doubts ?? 0) > 0,
    close: async () => {
      isClosed = true
      clearInterval(timer)
      await running
    },
  }
}

/** The first entry, from 0, that a doubt is about; a doubt about keys or anchors is about all of them. */
function placeOf(doubt: Doubt): number {
  if ('index' in doubt) return doubt.index
  if ('from' in doubt) return doubt.from
  return doubt.doubt === 'too-short' ? doubt.size : 0
}

/** Enters it as an alert, unless one of the last day says the same: of another replica, or before a restart. */
async function raise({ readLog, auditLog, hash, clock }: Needs, { size, doubts }: Verified): Promise<void> {
  const now = clock.now()
  const told = await readLog.list({
    ...{ kinds: ['alert-raised'], staff: null, talk: null, before: null },
    ...{ since: instantOf(now - whole.usual), most: mostAlerts },
  })
  const isTold = told.some(
    ({ entry }) => entry.kind === 'alert-raised' && entry.rule === 'log-doubted' && entry.cause === size,
  )
  if (isTold) return
  const actor = { role: 'system', id: 'watch' } as const
  const common = { v: 1, at: now, actor, purpose: null, kind: 'alert-raised' } as const
  const alert = { rule: 'log-doubted', staff: null, step: 'alert', from: now, cause: size } as const
  await auditLog.receipt(await logLeaf(hash, { ...common, ...alert, numbers: { doubts, limit: 0 } }))
}
