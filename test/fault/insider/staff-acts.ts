import type { Role } from '../../../src/access/role.ts'
import type { AuditEntry } from '../../../src/audit/entry.ts'
import { type Instant, instantOf } from '../../../src/clock.ts'
import {
  type CaseNumber,
  parseCaseNumber,
  parseDepartmentName,
  parseGrantId,
  parseSessionName,
  parseStaffId,
  parseTalkId,
  type StaffId,
  type TalkId,
} from '../../../src/ids.ts'

/** Somebody of a made-up business. Hours are of the wall clock in its time zone. */
export type Worker = {
  readonly staff: StaffId
  readonly role: Role
  readonly department: string
  /** Where their day begins; nights go past midnight. */
  readonly from: number
  readonly hours: number
  readonly worksWeekends: boolean
  /** Single values they look at on a usual day. */
  readonly looksADay: number
  /** They paste the reason of yesterday. */
  readonly isLazy: boolean
  /** The day of the simulation from which they are there. */
  readonly since: number
}

/** One entry of the made-up log; `incident` is the number of the misuse that it is part of. */
export type SimulatedAct = { readonly entry: AuditEntry; readonly incident: number | null }

const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const text = (n: number, kind: string) => `${kind}${n.toString(36)}`.padEnd(22, '0').slice(0, 22)

export const staffOf = (n: number): StaffId => parseStaffId(text(n, 'staff-'))
export const talkOf = (n: number): TalkId => parseTalkId(text(n, 'talk-'))

export function caseOf(n: number): CaseNumber {
  let rest = n
  const number = Array.from({ length: 8 }, () => {
    const sign = signs[rest % signs.length]
    rest = Math.floor(rest / signs.length)
    return sign
  })
  return parseCaseNumber(number.join(''))
}

let grants = 0
function nextGrant() {
  grants += 1
  return parseGrantId(text(grants, 'grant-'))
}

type Of = { readonly worker: Worker; readonly at: number; readonly department?: string }

const by = ({ worker, at }: Of) =>
  ({ v: 1, at: instantOf(at), actor: { role: worker.role, id: worker.staff }, purpose: null }) as const

const door = ({ worker, department }: Of) => ({
  session: parseSessionName(text(1, `s${worker.staff.slice(6, 12)}`)),
  department: parseDepartmentName(department ?? worker.department),
  rule: 'simulated',
})

/** Case and talk have one number here. */
const about = (n: number | null) =>
  n === null ? { talk: null, case: null } : { talk: talkOf(n), case: caseOf(n) }

type Shown = {
  readonly talk: number
  readonly scope?: 'message' | 'token' | 'talk' | 'case'
  readonly weight?: number
  readonly reason?: string
  readonly repeats?: number
  readonly flag?: string
  readonly hasCase?: boolean
}

/** The entries of the log, as little of each as has to be said. */
export const write = {
  signedIn: (of: Of, isNewPlace = false): AuditEntry => ({
    ...by(of),
    kind: 'signed-in',
    session: door(of).session,
    isNewPlace,
  }),
  recovered: (of: Of): AuditEntry => ({ ...by(of), kind: 'recovery-code-used', staff: of.worker.staff }),
  newFactor: (of: Of): AuditEntry => ({ ...by(of), kind: 'second-factor-changed', staff: of.worker.staff }),
  invited: ({ worker, at }: Of): AuditEntry => ({
    v: 1,
    at: instantOf(at),
    actor: { role: 'operator', id: 'cli' },
    purpose: null,
    kind: 'staff-invited',
    staff: worker.staff,
    roles: [worker.role],
    departments: [parseDepartmentName(worker.department)],
  }),
  moved: (of: Of, to: string): AuditEntry => ({
    ...by(of),
    kind: 'staff-changed',
    staff: of.worker.staff,
    roles: [of.worker.role],
    departments: [parseDepartmentName(to)],
  }),
  looked: (of: Of, what: string, rows: number, talk: number | null = null): AuditEntry => ({
    ...by(of),
    ...door(of),
    ...about(talk),
    kind: 'looked',
    what,
    fields: ['words'],
    rows,
  }),
  denied: (of: Of): AuditEntry => ({
    ...by(of),
    ...door(of),
    ...about(null),
    kind: 'access-denied',
    action: 'case.open',
  }),
  shown: (of: Of, { talk, hasCase = true, ...shown }: Shown): AuditEntry => ({
    ...by(of),
    ...door(of),
    ...about(talk),
    ...(hasCase ? {} : { case: null }),
    kind: 'revealed',
    grant: nextGrant(),
    scope: shown.scope ?? 'token',
    line: null,
    token: 'NAME_1',
    reason: shown.reason ?? 'answer-customer',
    repeats: shown.repeats ?? 0,
    flag: shown.flag ?? null,
    reasonHash: null,
    until: instantOf(of.at + 900_000),
    approver: null,
    stepUpAge: 60_000,
    weight: shown.scope === 'case' ? 0 : (shown.weight ?? 1),
  }),
  closed: (of: Of, talk: number): AuditEntry => ({
    ...by(of),
    kind: 'case-closed',
    number: caseOf(talk),
    outcome: 'solved',
  }),
  exported: (of: Of, rows: number): AuditEntry => ({
    ...by(of),
    ...door(of),
    ...about(null),
    kind: 'exported',
    what: 'transcripts',
    rows,
  }),
  glass: (of: Of, talk: number): AuditEntry => ({
    ...by(of),
    ...door(of),
    ...about(talk),
    kind: 'glass-broken',
    grant: nextGrant(),
    reasonHash: 'simulated',
    until: instantOf(of.at + 3_600_000),
  }),
  glassReviewed: (of: Of, glass: AuditEntry, whose: Worker): AuditEntry => ({
    ...by(of),
    kind: 'glass-reviewed',
    grant: 'grant' in glass ? glass.grant : nextGrant(),
    staff: whose.staff,
    outcome: 'justified',
  }),
} as const

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
/** The simulation's first midnight in São Paulo, a Monday. */
export const start: Instant = instantOf(Date.UTC(2026, 2, 2, 3))
