import type { AuditLog } from '../audit/audit-log.ts'
import type { AuditKind } from '../audit/entry.ts'
import type { Hash } from '../audit/leaf-hash.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { LoggedAct, ReadLog } from '../audit/read-log.ts'
import type { Alert } from '../audit/watch/alert.ts'
import { learnedDays } from '../audit/watch/staff-memory.ts'
import { openWatch } from '../audit/watch/watch.ts'
import { after, type Clock, type Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { StaffId } from '../ids.ts'
import type { Log } from '../log.ts'

/** What the watch may do about somebody. */
export type Staffing = {
  readonly endSessions: (staff: StaffId) => Promise<void>
  /** Nothing opens for them until somebody else lets them in again. */
  readonly freeze: (staff: StaffId) => Promise<void>
}

type Needs = {
  readonly readLog: ReadLog
  readonly auditLog: Pick<AuditLog, 'receipt'>
  readonly hash: Hash
  readonly clock: Clock
  readonly log: Log
  readonly staffing: Staffing
  readonly timeZone: string
  readonly isHoliday: (day: string) => boolean
}

/** How often the log is looked at. An alert is out within a minute of its entry. Milliseconds. */
const pause = 5_000
const day = 24 * 60 * 60 * 1000
/** What was met while nobody watched is told when it is no older. Milliseconds. */
const stillNews = day
/** Entries read at once. */
const page = 500

/** What people do; of turns the watch learns nothing. */
const watchedKinds: readonly AuditKind[] = [
  'signed-in',
  'staff-invited',
  'staff-changed',
  'recovery-code-used',
  'second-factor-changed',
  'reset-started',
  'looked',
  'access-denied',
  'revealed',
  'reveal-refused',
  'exported',
  'case-closed',
  'agent-replied',
  'glass-broken',
  'glass-reviewed',
  'alert-raised',
]

/**
 * Follows the log from the running host: learns the last thirty days at the start, then looks every few seconds. Where
 * it comes to that, sign-ins end first, whatever then becomes of this process; what does not stand in the log afterwards
 * is raised again. The same entries give the same alerts on every replica, and what stands in the log is not.
 */
export function watchSteadily(needs: Needs): {
  readonly look: () => Promise<void>
  readonly close: () => Promise<void>
} {
  const { readLog, clock, log } = needs
  const watch = openWatch(needs)
  /** By rule and cause. */
  const raised = new Set<string>()
  /** Met, and not in the log yet: what fails is tried again at the next look. */
  let waiting: readonly Alert[] = []
  let next: number | null = null
  let running: Promise<void> | null = null

  /** What an entry comes to that is not in the log yet. */
  function judge(act: LoggedAct): readonly Alert[] {
    if (act.entry.kind === 'alert-raised') raised.add(keyOf(act.entry))
    return watch.see(act)
  }

  /** Reads what people did in the last thirty days; answers alerts of the last one that nobody raised. */
  async function learn(): Promise<readonly Alert[]> {
    const since = after(clock.now(), -learnedDays * day)
    const { size } = await readLog.head()
    const alerts = (await allSince(readLog, since)).flatMap(judge)
    next = size
    return alerts.filter(({ at }) => at > after(clock.now(), -stillNews))
  }

  async function raise(alerts: readonly Alert[]): Promise<void> {
    waiting = [...waiting, ...alerts]
    for (const alert of waiting) {
      if (!raised.has(keyOf(alert))) {
        await act(needs.staffing, alert)
        await enter(needs, alert)
        raised.add(keyOf(alert))
        log({ event: 'alert-raised', step: alert.step })
      }
      waiting = waiting.slice(1)
    }
  }

  async function follow(): Promise<void> {
    if (next === null) await raise(await learn())
    for (;;) {
      const acts = await readLog.from(next ?? 0, page)
      // All of it is judged before anything is raised: another replica may have raised it among these.
      const alerts = acts.flatMap(judge)
      next = (acts.at(-1)?.index ?? (next ?? 0) - 1) + 1
      await raise(alerts)
      if (acts.length < page) return raise(watch.due(clock.now()))
    }
  }

  async function look(): Promise<void> {
    running ??= follow()
      .catch((error) => log({ event: 'watch-failed', code: error instanceof Fault ? error.code : 'UNKNOWN' }))
      .finally(() => {
        running = null
      })
    return running
  }

  const timer = setInterval(look, pause)
  return {
    look,
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}

const keyOf = ({ rule, cause }: { readonly rule: string; readonly cause: number }): string =>
  `${rule} ${cause}`

/** Oldest first. */
async function allSince(readLog: ReadLog, since: Instant): Promise<readonly LoggedAct[]> {
  const pages: (readonly LoggedAct[])[] = []
  for (let before: number | null = null; ; ) {
    const filter = { kinds: watchedKinds, staff: null, talk: null, since, before, most: page }
    const acts: readonly LoggedAct[] = await readLog.list(filter)
    pages.unshift(acts.toReversed())
    before = acts.at(-1)?.n ?? null
    if (acts.length < page)
      return pages
        .flat()
        .filter(({ index }) => index !== null)
        .toSorted(byIndex)
  }
}

const byIndex = (one: LoggedAct, other: LoggedAct): number => (one.index ?? 0) - (other.index ?? 0)

async function enter({ auditLog, hash, clock }: Needs, alert: Alert): Promise<void> {
  const { rule, staff, step, from, cause, numbers } = alert
  const actor = { role: 'system', id: 'watch' } as const
  const common = { v: 1, at: clock.now(), actor, purpose: null, kind: 'alert-raised' } as const
  await auditLog.receipt(await logLeaf(hash, { ...common, rule, staff, step, from, cause, numbers }))
}

async function act({ endSessions, freeze }: Staffing, { step, staff }: Alert): Promise<void> {
  if (step === 'end-sessions') await endSessions(staff)
  if (step === 'freeze') await freeze(staff)
}
