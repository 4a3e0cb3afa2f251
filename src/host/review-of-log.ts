import type { AccessAct } from '../audit/access-act.ts'
import { base64Of } from '../audit/base64.ts'
import { readSignedCheckpoint } from '../audit/checkpoint.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { LoggedAct } from '../audit/read-log.ts'
import type { SpanCount } from '../audit/review-log.ts'
import { type ReviewWeek, weekNamed, weeksBack } from '../audit/review-week.ts'
import { Fault } from '../fault.ts'
import type { Reviewed } from '../web/access-log.ts'
import type { AlertSettled, LogStateView, Recorded, WeekReviewed, WeekView } from '../web/access-log-view.ts'
import type { Access } from '../web/allow.ts'
import { kindsOf } from '../web/entry-group.ts'
import type { AccessLogNeeds } from './serve-access-log.ts'

/** Weeks that are listed: half a year. */
const mostWeeks = 26
/** Signatures that are looked through for those weeks. */
const mostSignatures = 200

export async function stateOfLog(needs: AccessLogNeeds): Promise<LogStateView> {
  const { reviewLog, readLog, logAnchors } = needs
  const head = await readLog.head()
  return {
    size: head.size,
    checkpoint: head.signedAt === null ? null : { size: head.size, at: head.signedAt },
    waiting: { entries: head.waiting, since: head.oldestWaiting },
    openAlerts: await reviewLog.openAlerts(),
    anchors: (await logAnchors.all()).map(({ name, size, at }) => ({ name, size, at })),
    verified: needs.verified(),
    timeZone: needs.timeZone(),
    staff: await needs.people(),
    departments: needs.departments(),
  }
}

export async function weeksOfLog(needs: AccessLogNeeds, mayReview: boolean): Promise<readonly WeekView[]> {
  const now = needs.clock.now()
  const began = (await needs.reviewLog.beganAt()) ?? now
  return viewsOf(needs, weeksBack(now, began, needs.timeZone(), mostWeeks), mayReview)
}

async function viewsOf(
  needs: AccessLogNeeds,
  weeks: readonly ReviewWeek[],
  mayReview: boolean,
): Promise<readonly WeekView[]> {
  const counts = await needs.reviewLog.count(weeks, kindsOf([]))
  const signatures = await needs.readLog.list({
    ...{ kinds: ['week-reviewed'], staff: null, talk: null, since: null, before: null },
    most: mostSignatures,
  })
  const names = new Map((await needs.people()).map(({ staff, name }) => [staff, name]))
  return weeks.map((week, at) => {
    const { entries, alerts, open, notes } = counts[at] ?? nothing
    const found = signatures.find(({ entry }) => entry.kind === 'week-reviewed' && entry.week === week.week)
    return { ...week, entries, alerts, openAlerts: open, notes, reviewed: signed(found, names), mayReview }
  })
}

const nothing: SpanCount = { entries: 0, alerts: 0, open: 0, notes: 0 }

function signed(act: LoggedAct | undefined, names: ReadonlyMap<string, string>): WeekView['reviewed'] {
  if (act?.entry.kind !== 'week-reviewed') return null
  const { entry, index, at } = act
  const { entries, alerts, actor } = entry
  return { staff: actor.id, name: names.get(actor.id) ?? null, at, entry: index, entries, alerts }
}

/** Puts somebody's name to a week: what they had before them, and the signed tree that holds it. */
export async function reviewWeek(
  needs: AccessLogNeeds,
  access: Access,
  { week: name, entries, alerts }: WeekReviewed,
): Promise<Reviewed> {
  const week = weekNamed(name, needs.timeZone())
  if (!week || week.from > needs.clock.now()) return { refused: 'NOT_FOUND' }
  const [count = nothing] = await needs.reviewLog.count([week], kindsOf([]))
  // Entries come while somebody reads, their own look among them; an alert they have not seen is another matter.
  if (count.alerts !== alerts || count.entries < entries) return { refused: 'CHANGED' }
  if (count.open > 0) return { refused: 'ALERTS_OPEN' }
  const head = await needs.readLog.head()
  const checkpoint = head.checkpoint === null ? null : readSignedCheckpoint(head.checkpoint)
  if (!checkpoint) throw new Fault('LOG_UNAVAILABLE', 'nothing of the log is signed yet: try again')
  const { size, root } = checkpoint
  return record(needs, access, {
    ...{ kind: 'week-reviewed', week: name, entries, alerts },
    ...{ size, root: base64Of(root) },
  })
}

/** Says what came of an alert. The first who does counts; nobody does it for one about themselves. */
export async function settleAlert(
  needs: AccessLogNeeds,
  access: Access,
  { entry, outcome }: AlertSettled,
): Promise<Reviewed> {
  const [found] = await needs.reviewLog.alerts({ isOpen: false, before: null, entry, most: 1 })
  if (found?.alert.entry.kind !== 'alert-raised') return { refused: 'NOT_FOUND' }
  if (found.settled) return { refused: 'CHANGED' }
  if (found.alert.entry.staff === access.who.staff) return { refused: 'NOT_ALLOWED' }
  return record(needs, access, { kind: 'alert-settled', entry, outcome })
}

async function record(
  { auditLog, hash, clock }: AccessLogNeeds,
  { who, rule }: Access,
  act: Extract<AccessAct, { readonly kind: 'alert-settled' | 'week-reviewed' }>,
): Promise<Recorded> {
  const role = who.roles.find((one) => rule.startsWith(`${one}/`))
  if (!role) throw new Fault('NOT_ALLOWED', 'no role of theirs has this rule')
  const actor = { role, id: who.staff } as const
  const leaf = await logLeaf(hash, { v: 1, at: clock.now(), actor, purpose: null, ...act })
  return { entry: (await auditLog.receipt(leaf)).index }
}
