import type { Role } from '../../../src/access/role.ts'
import { type DepartmentName, parseCaseNumber, type TalkId } from '../../../src/ids.ts'
import {
  breakGlass,
  type Chance,
  day,
  deny,
  departments,
  exported,
  hour,
  isRestDay,
  type Logbook,
  length,
  minute,
  reply,
  reveal,
  signIn,
  staffOf,
  start,
  type Worker,
} from './world.ts'

/** Forty people: day shifts, four in other time zones, three at night, three at weekends, leads, a privacy officer, new ones. */
export function hire(random: Chance): Worker[] {
  return Array.from({ length: 40 }, (_, n): Worker => {
    const main = departments[n % departments.length] as DepartmentName
    const second = departments[(n + 2) % departments.length] as DepartmentName
    const role = n < 4 ? 'supervisor' : n === 4 ? 'privacy-officer' : 'agent'
    const isNight = n >= 5 && n < 8
    const isWeekend = n >= 8 && n < 11
    const abroad = n >= 11 && n < 15
    return {
      staff: staffOf(n),
      role,
      begins: isNight ? 22 : abroad ? random.of([5, 10, 4]) : random.of([8, 8.5, 9, 10, 12]),
      works: isWeekend
        ? (on) => on % 7 >= 4 || on % 7 === 0
        : isNight
          ? (on) => (on + n) % 7 < 5
          : (on) => !isRestDay(on),
      joined: n >= 36 ? random.between(8, 35) : 0,
      departments: n % 4 === 0 ? [main, second] : [main],
      pace: random.between(7, 16),
    }
  })
}

type Days = { readonly random: Chance; readonly book: Logbook; readonly flagged: Set<TalkId> }

/** Sixty days of work as it is, with its mess. */
export function workThrough(days: Days, workers: readonly Worker[]): void {
  const { random, book } = days
  const transfers = new Map(workers.slice(20, 24).map((who) => [who, random.between(15, 45)]))
  // Whoever is invited is invited into departments, and the log has it.
  const invite = { ...(workers[0] as Worker), staff: staffOf(0), role: 'admin' as const }
  for (const { staff, role, departments: into, joined } of workers)
    book.add(
      start + joined * day - hour,
      invite,
      { kind: 'staff-invited', staff, roles: [role as Role], departments: into },
      null,
    )
  for (let on = 0; on < length; on += 1) {
    const isBusy = random.is(0.08)
    const handed: TalkId[] = []
    for (const who of workers) {
      if (transfers.get(who) === on) transfer(days, who, on)
      if (on < who.joined) continue
      const isDuty = who.works(on) ? !random.is(0.04) : random.is(0.004)
      if (isDuty) workDay(days, who, on, isBusy, handed)
    }
    // Somebody covers the late or the early shift of somebody ill.
    if (random.is(0.2)) {
      const cover = random.of(workers.slice(15, 36))
      if (!cover.works(on)) continue
      workDay(days, { ...cover, begins: random.of([6, 13]) }, on, false, handed)
    }
  }
  for (const on of [17, 41]) {
    const who = workers[1] as Worker
    const at = start + on * day + 11 * hour
    const wish = {
      talk: book.talk(),
      session: book.session(),
      department: who.departments[0] as DepartmentName,
    }
    breakGlass(book, at, who, wish, null)
    reveal(book, at + 1000, who, { ...wish, reason: 'security' }, null)
  }
}

function transfer({ random, book }: Days, who: Worker, on: number): void {
  who.departments = [random.of(departments.filter((one) => !who.departments.includes(one)))]
  const lead = { ...who, staff: staffOf(0), role: 'admin' as const }
  book.add(
    start + on * day + 7 * hour,
    lead,
    { kind: 'staff-changed', staff: who.staff, roles: ['agent'], departments: who.departments },
    null,
  )
}

function workDay(days: Days, who: Worker, on: number, isBusy: boolean, handed: TalkId[]): void {
  const { random, book } = days
  const begins = start + on * day + who.begins * hour + random.between(-12, 12) * minute
  const late = random.is(0.03) ? random.between(20, 100) * minute : 0
  const ends = begins + 9 * hour + late
  const lunch = begins + random.between(210, 290) * minute
  const session = signIn(book, begins, who, random.is(0.02), null)
  const shift = { begins, ends, lunch, session }
  if (who.role === 'supervisor') review(days, who, shift, handed)
  if (who.role === 'privacy-officer') answerRequests(days, who, shift)
  if (who.role !== 'agent') return
  const slow = on - who.joined < 5 && who.joined > 0 ? 0.5 : 1
  const cases = Math.round(who.pace * (isBusy ? 1.8 : 1) * slow * (0.7 + random.next() * 0.6))
  for (let n = 0; n < cases; n += 1) serve(days, who, shift, handed)
}

type Shift = {
  readonly begins: number
  readonly ends: number
  readonly lunch: number
  readonly session: ReturnType<Logbook['session']>
}

function moment({ random }: Days, { begins, ends, lunch }: Shift): number {
  const at = begins + minute + random.next() * (ends - begins - 20 * minute)
  return at > lunch && at < lunch + hour ? at + hour : at
}

/** One customer: the case is opened, sometimes words are shown, and mostly they get an answer. */
function serve(days: Days, who: Worker, shift: Shift, handed: TalkId[]): void {
  const { random, book, flagged } = days
  let at = moment(days, shift)
  const { session } = shift
  const department = random.is(0.9) ? (who.departments[0] as DepartmentName) : random.of(who.departments)
  const talk = handed.length > 0 && random.is(0.05) ? random.of(handed) : book.talk()
  if (random.is(0.08)) handed.push(talk)
  if (random.is(0.0008)) flagged.add(talk)
  const flag = flagged.has(talk) ? { flag: 'well-known' } : {}
  const looked = {
    kind: 'looked',
    what: 'case',
    fields: ['case'],
    rows: 1,
    case: null,
    rule: 'agent/case.open/department',
  } as const
  book.add(at, who, { ...looked, talk, session, department }, null)
  if (random.is(0.04)) deny(book, at + 5000, who, { session, department }, null)
  if (random.is(0.55))
    reveal(book, at + 20_000, who, { talk, session, department, scope: 'case', ...flag }, null)
  const own = who.staff.padEnd(64, '0')
  if (random.is(0.32)) {
    let line = random.between(3, 30)
    const times = random.is(0.75) ? 1 : random.between(2, 4)
    for (let n = 0; n < times; n += 1) {
      at += random.between(20, 90) * 1000
      line += random.is(0.5) ? 1 : random.between(2, 5)
      const words = random.is(0.03) ? { reasonHash: own } : {}
      const scope = random.is(0.1) ? { scope: 'talk' as const, weight: 5 } : { line }
      reveal(book, at, who, { talk, session, department, ...scope, ...words, ...flag }, null)
    }
  }
  if (random.is(0.94)) reply(book, at + random.between(1, 25) * minute, who, talk, null)
  if (random.is(0.8))
    book.add(
      at + random.between(30, 300) * minute,
      who,
      { kind: 'case-closed', number: aCaseOf(talk), outcome: 'solved' },
      null,
    )
}

/** Leads read what their people wrote, most days, and answer nobody. */
function review(days: Days, who: Worker, shift: Shift, handed: readonly TalkId[]): void {
  const { random, book } = days
  if (random.is(0.3)) return
  let at = moment(days, shift)
  for (let n = random.between(3, 9); n > 0; n -= 1) {
    const talk = handed.length > 0 && random.is(0.2) ? random.of(handed) : book.talk()
    const department = who.departments[0] as DepartmentName
    at += random.between(3, 9) * minute
    reveal(
      book,
      at,
      who,
      { talk, session: shift.session, department, scope: 'talk', weight: 5, reason: 'quality-review' },
      null,
    )
  }
}

/** What people ask of their data: several talks each, sometimes taken out. */
function answerRequests(days: Days, who: Worker, shift: Shift): void {
  const { random, book } = days
  for (let asked = random.between(0, 3); asked > 0; asked -= 1) {
    let at = moment(days, shift)
    const department = random.of(departments)
    for (let n = random.between(1, 5); n > 0; n -= 1) {
      at += random.between(2, 6) * minute
      const wish = { talk: book.talk(), session: shift.session, department }
      reveal(book, at, who, { ...wish, scope: 'talk', weight: 5, reason: 'data-subject-request' }, null)
      if (n === 1 && random.is(0.25)) exported(book, at + minute, who, wish, random.between(8, 60), null)
    }
  }
}

/** Case numbers are ours: one made of the talk's own number. */
function aCaseOf(talk: TalkId) {
  const signs = Number(talk.replace(/\D/g, ''))
    .toString(8)
    .padStart(8, '0')
    .replace(/[01]/g, (one) => (one === '0' ? '8' : '9'))
  return parseCaseNumber(signs.slice(-8))
}
