import { can } from '../access/can.ts'
import type { Instant } from '../clock.ts'
import type { Business } from '../flow/bot.ts'
import type { KnownCase } from '../handoff/case/case.ts'
import type { CaseRefusal } from '../handoff/case/case-command.ts'
import { type CaseNumber, type DepartmentName, parseStaffId, type StaffId } from '../ids.ts'
import type { Standing } from '../turn/desk.ts'
import type { Bots } from '../turn/needs.ts'
import type { Access } from '../web/allow.ts'
import type { ActOutcome, CaseAct } from '../web/case-acts.ts'
import type { FindConversation } from '../web/conversations.ts'
import type { Colleagues } from './colleagues-shown.ts'

type Needs = {
  readonly find: FindConversation
  readonly colleagues: Colleagues
  readonly bots: Pick<Bots, 'current'>
}

/** Whoever is given a case must be able to take it, and a department must be there. */
export async function nobodyThere(
  { bots, colleagues, find }: Needs,
  { circumstances }: Access,
  number: CaseNumber,
  act: CaseAct,
): Promise<ActOutcome | null> {
  if (act.act !== 'assign' && act.act !== 'transfer') return null
  const refusal = { outcome: 'refused', why: 'nobody-there', by: null } as const
  if (act.act === 'transfer' && 'department' in act.to)
    return bots.current().business.departments.has(act.to.department as DepartmentName) ? null : refusal
  const wanted = wantedBy(act)
  const colleague = (await colleagues.all()).find(({ staff }) => staff === wanted)
  const found = await find({ case: number })
  if (!colleague || !found || colleague.state !== 'active') return refusal
  const { staff, roles, departments, trainedAt } = colleague
  const they = { staff, roles, departments, trainedAt, session: noSession, secondFactorAt: longAgo }
  return can(they, 'case.claim', found.facts, { ...circumstances, isFrozen: false }).allow ? null : refusal
}

/** Nobody is asked for a second factor by being given a case. */
const noSession = 'none' as Access['who']['session']
const longAgo = 0 as Instant

/** Whom somebody else gives a case to. */
export function givenTo(act: CaseAct): StaffId | undefined {
  const wanted = wantedBy(act)
  return wanted === null ? undefined : parseStaffId(wanted)
}

function wantedBy(act: CaseAct): string | null {
  if (act.act === 'assign') return act.to
  return act.act === 'transfer' && 'staff' in act.to ? act.to.staff : null
}

type Gift = {
  readonly to: StaffId | undefined
  readonly standing: Standing | null
  readonly current: KnownCase
}

/** Nobody is given more than their department has people do at once; what they take themselves is theirs to judge. */
export function fullList({ departments }: Business, { to, standing, current }: Gift): CaseRefusal | null {
  if (!to || !standing) return null
  const isTheirs = current.status === 'claimed' && current.agent === to
  const limit = departments.get(current.department)?.assignment?.casesEach ?? null
  if (isTheirs || limit === null || standing.open < limit) return null
  return { outcome: 'refuse', why: 'too-many', by: to }
}
