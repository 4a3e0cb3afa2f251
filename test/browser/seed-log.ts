import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { AccessAct } from '../../src/audit/access-act.ts'
import type { AuditActor, AuditEntry } from '../../src/audit/entry.ts'
import { logLeaf } from '../../src/audit/log-leaf.ts'
import { weekAt, weeksBack } from '../../src/audit/review-week.ts'
import type { RuleName, Step } from '../../src/audit/watch/alert.ts'
import { after, type Instant, instantOf } from '../../src/clock.ts'
import type { Running } from '../../src/host/start-node.ts'
import {
  parseCaseNumber,
  parseDepartmentName,
  parseGrantId,
  parseSessionName,
  parseTalkId,
  type StaffId,
} from '../../src/ids.ts'

const minute = 60_000
export const day = 24 * 60 * minute
/** Of the business that ships with the product. */
export const timeZone = 'America/Sao_Paulo'
export const case1 = parseCaseNumber('7K2M-XPQ4')

const talk1 = parseTalkId('talk'.padEnd(22, '1'))
const door = {
  session: parseSessionName('session'.padEnd(22, '0')),
  department: parseDepartmentName('support'),
}
const act = (at: Instant, actor: AuditActor, what: AccessAct): AuditEntry =>
  ({ v: 1, at, actor, purpose: null, ...what }) as AuditEntry
const by = (id: StaffId): AuditActor => ({ role: 'agent', id })

const looked = (at: Instant, staff: StaffId): AuditEntry =>
  act(at, by(staff), {
    ...{ kind: 'looked', what: 'talk', fields: ['masked words'], rows: 3, talk: talk1, case: null },
    ...{ ...door, rule: 'agent/talk.open/department' },
  })

const openedCase = (at: Instant, staff: StaffId): AuditEntry =>
  act(at, by(staff), {
    ...{ kind: 'revealed', grant: parseGrantId('grant'.padEnd(22, '1')), scope: 'case', line: null },
    ...{ token: null, reason: 'answer-customer', repeats: 0, reasonHash: null, approver: null, flag: null },
    ...{ until: after(at, 15 * minute), stepUpAge: 40, weight: 1, talk: talk1, case: case1 },
    ...{ ...door, rule: 'agent/reveal.case/own' },
  })

type Alert = {
  readonly rule: RuleName
  readonly step: Step
  readonly numbers: Readonly<Record<string, number>>
}

/** An alert of each severity, the gravest last. */
export const alerts: readonly Alert[] = [
  { rule: 'odd-hours', step: 'note', numbers: { shown: 1, strangers: 1, limit: 2, hour: 3 } },
  { rule: 'burst', step: 'alert', numbers: { shown: 12, limit: 10, minutes: 10 } },
  { rule: 'strangers', step: 'end-sessions', numbers: { strangers: 31, usual: 2, limit: 6 } },
  { rule: 'copied-reasons', step: 'freeze', numbers: { same: 9, strangers: 8, limit: 5 } },
]

type Seed = {
  readonly now: Instant
  /** Whose acts they are. */
  readonly agent: StaffId
  /** Who signed all weeks that are over, but for the last two. */
  readonly officer: StaffId
  readonly perDay: number
}

/** Five weeks of somebody's work, written as those write it who do it, in the order it happened. */
export async function seedLog({ storage }: Running, { now, agent, officer, perDay }: Seed): Promise<void> {
  const write = async (entry: AuditEntry) => storage.writeEntry(await logLeaf(nodeCrypto.hash, entry))
  for (let back = 35; back >= 0; back -= 1) {
    const morning = Math.floor(now / day) * day - back * day + 12.5 * 60 * minute
    for (let nth = 0; nth < perDay; nth += 1) {
      const at = instantOf(morning + nth * (540 / perDay) * minute)
      if (at < now) await write(nth % 3 === 0 ? openedCase(at, agent) : looked(at, agent))
    }
  }
  const [, , , ...signed] = weeksBack(now, after(now, -35 * day), timeZone, 26)
  for (const { week } of signed.toReversed()) {
    const review = {
      kind: 'week-reviewed',
      week,
      entries: 7,
      alerts: 0,
      size: 7,
      root: 'A'.repeat(43),
    } as const
    await write(act(after(now, -minute), { role: 'privacy-officer', id: officer }, review))
  }
  // In the week that runs, however young it is.
  const at = instantOf(Math.max(weekAt(now, timeZone).from, now - minute))
  for (const alert of alerts) {
    const raised = {
      kind: 'alert-raised',
      staff: agent,
      from: after(at, -10 * minute),
      cause: 5,
      ...alert,
    } as const
    await write(act(at, { role: 'system', id: 'watch' }, raised))
  }
}
