import type { AccessAct } from '../../../src/audit/access-act.ts'
import type { AuditEntry, StaffRole } from '../../../src/audit/entry.ts'
import type { LoggedAct } from '../../../src/audit/read-log.ts'
import { instantOf } from '../../../src/clock.ts'
import {
  type DepartmentName,
  parseCaseNumber,
  parseDepartmentName,
  parseEffectId,
  parseGrantId,
  parseSessionName,
  parseStaffId,
  parseTalkId,
  type SessionName,
  type StaffId,
  type TalkId,
} from '../../../src/ids.ts'

/** Numbers from a seed (mulberry32): the same world every time. */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    of: <One>(many: readonly One[]): One => many[between(0, many.length - 1)] as One,
    is: (share: number) => next() < share,
  }
}
export type Chance = ReturnType<typeof chance>

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
/** Midnight in São Paulo of Monday, 2026-03-02. */
export const start = Date.parse('2026-03-02T03:00:00Z')
export const length = 60
/** Sexta-feira Santa and Tiradentes. */
export const holidays = ['2026-04-03', '2026-04-21']
export const dateOf = (dayNumber: number) => new Date(start + dayNumber * day).toISOString().slice(0, 10)
export const isRestDay = (dayNumber: number) => dayNumber % 7 >= 5 || holidays.includes(dateOf(dayNumber))

export const departments = ['sales', 'returns', 'billing', 'support', 'warranty'].map(parseDepartmentName)

export type Worker = {
  readonly staff: StaffId
  readonly role: StaffRole
  /** The hour a shift begins at, on the business's clock; it lasts nine hours, with one for lunch. */
  readonly begins: number
  readonly works: (dayNumber: number) => boolean
  readonly joined: number
  departments: DepartmentName[]
  /** Cases of an ordinary day. */
  readonly pace: number
}

type Planned = { at: number; entry: AuditEntry; incident: number | null }
const pad = (name: string, n: number) => `${name}${n}`.padEnd(22, '_')

/** Entries as they are planned, in any order; `inOrder` gives them their places. */
export function logbook() {
  const planned: Planned[] = []
  let ids = 0
  const add = (at: number, who: Worker, act: AccessAct | Reply, incident: number | null) =>
    planned.push({
      at: Math.round(at),
      incident,
      entry: {
        v: 1,
        at: instantOf(Math.round(at)),
        actor: { role: who.role, id: who.staff },
        purpose: null,
        ...act,
      } as AuditEntry,
    })
  return {
    add,
    talk: (): TalkId => parseTalkId(pad('talk', ids++)),
    session: (): SessionName => parseSessionName(pad('session', ids++)),
    grant: () => parseGrantId(pad('grant', ids++)),
    hash: () => (ids++).toString(16).padStart(64, '0'),
    effect: (talk: TalkId) => parseEffectId(`${talk}.${ids++}.0`),
    inOrder: (): { readonly acts: readonly LoggedAct[]; readonly incidentOf: readonly (number | null)[] } => {
      const given = new Map<string, number[]>()
      const sorted = planned
        .filter(({ at }) => at < start + (length + 2) * day)
        .toSorted((one, other) => one.at - other.at)
      return {
        acts: sorted.map(({ at, entry }, index) => ({
          ...{ n: index + 1, index, at: instantOf(at) },
          entry: withRepeats(entry, given),
        })),
        incidentOf: sorted.map(({ incident }) => incident),
      }
    },
  }
}
/** As the door counts it: how often the same person gave the same reason in the day before. */
function withRepeats(entry: AuditEntry, given: Map<string, number[]>): AuditEntry {
  if (entry.kind !== 'revealed' || entry.reasonHash === null) return entry
  const key = `${entry.actor.id} ${entry.reasonHash}`
  const before = (given.get(key) ?? []).filter((at) => at > entry.at - day)
  given.set(key, [...before, entry.at])
  return { ...entry, repeats: before.length }
}

export type Logbook = ReturnType<typeof logbook>
type Reply =
  | Pick<Extract<AuditEntry, { kind: 'agent-replied' }>, 'kind' | 'talk' | 'number' | 'effect' | 'isSent'>
  | Pick<Extract<AuditEntry, { kind: 'case-closed' }>, 'kind' | 'number' | 'outcome'>

export type Wish = {
  readonly talk: TalkId
  readonly session: SessionName
  readonly department: DepartmentName
  readonly scope?: 'message' | 'token' | 'talk' | 'case'
  readonly line?: number | null
  readonly reason?: string
  readonly reasonHash?: string
  readonly weight?: number
  readonly flag?: string
}

export function reveal(book: Logbook, at: number, who: Worker, wish: Wish, incident: number | null): void {
  const { scope = 'message', line = null, weight = 1 } = wish
  book.add(
    at,
    who,
    {
      kind: 'revealed',
      ...{ talk: wish.talk, case: null, session: wish.session, department: wish.department },
      ...{ grant: book.grant(), scope, line, token: null, weight, approver: null, stepUpAge: 60_000 },
      rule: `${who.role}/reveal.${scope}/department`,
      repeats: 0,
      flag: wish.flag ?? null,
      reason: scope === 'case' ? 'claimed-case' : (wish.reason ?? 'answer-customer'),
      reasonHash: scope === 'case' ? null : (wish.reasonHash ?? book.hash()),
      until: instantOf(Math.round(at) + 15 * minute),
    },
    incident,
  )
}

const aCase = parseCaseNumber('2222-2222')
export const reply = (book: Logbook, at: number, who: Worker, talk: TalkId, incident: number | null) =>
  book.add(
    at,
    who,
    { kind: 'agent-replied', talk, number: aCase, effect: book.effect(talk), isSent: true },
    incident,
  )
export const signIn = (book: Logbook, at: number, who: Worker, isNew: boolean, incident: number | null) => {
  const session = book.session()
  book.add(at, who, { kind: 'signed-in', session, isNewPlace: isNew }, incident)
  return session
}
export const deny = (
  book: Logbook,
  at: number,
  who: Worker,
  where: Pick<Wish, 'session' | 'department'>,
  incident: number | null,
) =>
  book.add(
    at,
    who,
    { kind: 'access-denied', action: 'talk.open', rule: 'none', talk: null, case: null, ...where },
    incident,
  )
export const exported = (
  book: Logbook,
  at: number,
  who: Worker,
  wish: Pick<Wish, 'session' | 'department' | 'talk'>,
  rows: number,
  incident: number | null,
) =>
  book.add(
    at,
    who,
    {
      kind: 'exported',
      what: 'words of a talk',
      rows,
      case: null,
      rule: `${who.role}/talk.export/department`,
      ...wish,
    },
    incident,
  )
export const breakGlass = (
  book: Logbook,
  at: number,
  who: Worker,
  wish: Pick<Wish, 'session' | 'department' | 'talk'>,
  incident: number | null,
) =>
  book.add(
    at,
    who,
    {
      kind: 'glass-broken',
      ...wish,
      case: null,
      rule: `${who.role}/glass.break/department`,
      grant: book.grant(),
      reasonHash: book.hash(),
      until: instantOf(Math.round(at) + 60 * minute),
    },
    incident,
  )
export const staffOf = (n: number) => parseStaffId(pad('staff', n))
