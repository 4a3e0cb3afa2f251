import { mayEver } from '../access/can.ts'
import type { LogAnchors } from '../adapter/postgres/log-anchors.ts'
import type { LogPages } from '../adapter/postgres/log-pages.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { Hash } from '../audit/leaf-hash.ts'
import type { ReadLog } from '../audit/read-log.ts'
import type { ActsWanted, ReviewLog } from '../audit/review-log.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { StaffId } from '../ids.ts'
import type { AccessLogDesk } from '../web/access-log.ts'
import type { PageLookedAt } from '../web/access-log-view.ts'
import type { Access, AccessDoor } from '../web/allow.ts'
import { alertView, entryView, hoursByGroup, type Names, staffIn } from './access-log-views.ts'
import { proofOf } from './audit-prove-command.ts'
import { onceAMinute } from './once-a-minute.ts'
import { reviewWeek, settleAlert, stateOfLog, weeksOfLog } from './review-of-log.ts'
import type { Verified } from './verify-steadily.ts'

export type AccessLogNeeds = {
  readonly reviewLog: ReviewLog
  readonly readLog: ReadLog
  readonly logPages: LogPages
  readonly logAnchors: Pick<LogAnchors, 'all'>
  readonly auditLog: Pick<AuditLog, 'receipt'>
  readonly record: AccessDoor['record']
  /** Everybody who works here or did and was not erased. */
  readonly people: () => Promise<readonly { readonly staff: StaffId; readonly name: string }[]>
  readonly departments: () => readonly string[]
  /** IANA name of the zone the business's weeks begin in. */
  readonly timeZone: () => string
  /** What the last verification by this server came to; null: none is through yet. */
  readonly verified: () => Verified | null
  readonly hash: Hash
  readonly clock: Clock
}

/** Entries on a page. */
const pageSize = 50

/** Answers what the Access log page asks. Whoever reads entries is an entry, once a minute for the same question. */
export function serveAccessLog(needs: AccessLogNeeds): AccessLogDesk {
  const isFirst = onceAMinute(needs.clock)

  async function look(
    access: Access,
    {
      what,
      question,
      rows,
    }: { readonly what: PageLookedAt; readonly question: unknown; readonly rows: number },
    about: Partial<Pick<ActsWanted, 'talk' | 'case' | 'department'>> = {},
  ): Promise<void> {
    const key = JSON.stringify([access.who.session, what, question])
    if (!isFirst.asks(key)) return
    const { who, rule } = access
    const named = { talk: null, case: null, department: null, ...about }
    await needs
      .record({ kind: 'looked', who, action: 'log.read', rule, ...named, what, fields: [], rows })
      .catch((error: unknown) => {
        isFirst.forget(key)
        throw error
      })
  }

  return {
    entries: async (access, wanted, page) => {
      const acts = await needs.reviewLog.acts(wanted, { ...page, most: pageSize })
      const { talk, department } = wanted
      const about = { talk, case: wanted.case, department }
      await look(access, { what: 'access-log', question: [wanted, page.entry], rows: acts.length }, about)
      const entries = acts.map(entryView)
      const names = namesOf(await needs.people())
      return {
        entries,
        names: Object.fromEntries(staffIn(acts).flatMap((id) => pairOf(names, id))),
        older: olderThan(acts),
      }
    },
    counts: async (wanted) => ({ hours: hoursByGroup(await needs.reviewLog.hours(wanted)) }),
    state: () => stateOfLog(needs),
    weeks: async (access) => ({ weeks: await weeksOfLog(needs, mayReview(access)) }),
    alerts: async (access, { isOpen, before }) => {
      const alerts = await needs.reviewLog.alerts({ isOpen, before, entry: null, most: pageSize })
      await look(access, { what: 'alerts', question: isOpen, rows: alerts.length })
      const names = namesOf(await needs.people())
      return {
        alerts: alerts.map((one) => alertView(one, names)),
        older: olderThan(alerts.map(({ alert }) => alert)),
        maySettle: mayReview(access),
      }
    },
    proof: async (access, entry) => {
      await look(access, { what: 'proof', question: entry, rows: 1 })
      return proofOf(needs.logPages, entry).catch((error: unknown) => {
        if (error instanceof Fault && error.code === 'NOT_FOUND') return null
        throw error
      })
    },
    settle: (access, settled) => settleAlert(needs, access, settled),
    review: (access, week) => reviewWeek(needs, access, week),
  }
}

/** Whether they may at all: the second factor is asked for when they do. */
const mayReview = ({ who, circumstances }: Access): boolean =>
  mayEver(who, 'log.review', circumstances) === null

const namesOf = (people: Awaited<ReturnType<AccessLogNeeds['people']>>): Names =>
  new Map(people.map(({ staff, name }) => [staff, name]))

const pairOf = (names: Names, id: StaffId): readonly (readonly [string, string])[] => {
  const name = names.get(id)
  return name === undefined ? [] : [[id, name]]
}

/** A full page ends where the next begins; what waits for its place is before all that have one. */
function olderThan(acts: readonly { readonly index: number | null }[]): number | null {
  if (acts.length < pageSize) return null
  return acts.at(-1)?.index ?? Number.MAX_SAFE_INTEGER
}
