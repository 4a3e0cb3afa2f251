import { type Chance, chanceOf } from './chance.ts'
import { day, hour, minute, type SimulatedAct, staffOf, start, type Worker, write } from './staff-acts.ts'

export const departments = ['support', 'returns', 'billing', 'visits', 'shops'] as const

/** Forty people: agents in five departments, one supervisor each, two privacy officers, an auditor's few looks. */
export function workersOf(seed: number): readonly Worker[] {
  const chance = chanceOf(seed)
  return Array.from({ length: 40 }, (_, n): Worker => {
    const department = departments[n % departments.length] ?? 'support'
    const common = { staff: staffOf(seed * 100 + n), department, isLazy: chance.happens(0.25) }
    if (n < 5)
      return {
        ...common,
        role: 'supervisor',
        from: 8,
        hours: 9,
        worksWeekends: false,
        looksADay: 4,
        since: 0,
      }
    if (n < 7)
      return {
        ...common,
        role: 'privacy-officer',
        from: 9,
        hours: 8,
        worksWeekends: false,
        looksADay: 3,
        since: 0,
      }
    const isNight = chance.happens(0.1)
    return {
      ...common,
      role: 'agent',
      from: isNight ? 22 : chance.pick([6, 8, 8, 9, 9, 10, 12, 14]),
      hours: chance.pick([6, 8, 8]),
      worksWeekends: chance.happens(0.2),
      looksADay: 1.5 + 5 * chance.next() ** 2,
      since: chance.happens(0.15) ? chance.between(5, 40) : 0,
    }
  })
}

let talks = 0
export function nextTalk(): number {
  talks += 1
  return talks
}

/** Days on which twice as many customers write. */
const isBusy = (n: number) => n % 23 === 11 || n % 23 === 12
const holidays = [18, 45]

/** What all of them do over so many days, misuse aside. */
export function usualWork(seed: number, workers: readonly Worker[], days: number): readonly SimulatedAct[] {
  const chance = chanceOf(seed + 1)
  const acts: SimulatedAct[] = []
  for (const worker of workers) {
    acts.push(usual(write.invited({ worker, at: start + worker.since * day - hour })))
    let home = worker
    const known: number[] = []
    /** Help out elsewhere while somebody is ill. */
    let cover: { readonly until: number; readonly department: string } | null = null
    for (let n = worker.since; n < days; n += 1) {
      const weekday = n % 7
      const isFree = (weekday > 4 && !worker.worksWeekends) || (holidays.includes(n) && !chance.happens(0.25))
      if (isFree || chance.happens(0.05)) continue
      if (worker.role === 'agent' && chance.happens(0.006)) {
        const to = chance.pick(departments)
        home = { ...home, department: to }
        acts.push(usual(write.moved({ worker, at: start + n * day + 8 * hour }, to)))
      }
      if (cover && cover.until < n) cover = null
      if (!cover && worker.role === 'agent' && chance.happens(0.01))
        cover = { until: n + chance.between(0, 3), department: chance.pick(departments) }
      acts.push(...oneDay(chance, cover ? { ...home, department: cover.department } : home, n, known))
    }
  }
  return acts
}

const usual = (entry: SimulatedAct['entry']): SimulatedAct => ({ entry, incident: null })

/** @param known talks they have worked on; grows */
function oneDay(chance: Chance, worker: Worker, n: number, known: number[]): readonly SimulatedAct[] {
  const acts: SimulatedAct[] = []
  // Now and then two people change shifts, or somebody stays late.
  const shift = chance.happens(0.02) ? chance.between(-5, 5) : 0
  const began = start + n * day + (worker.from + shift) * hour + chance.between(-20, 20) * minute
  const ends = began + (worker.hours + (chance.happens(0.05) ? 2 : 0)) * hour
  const moment = () => Math.round(began + chance.next() * (ends - began))
  const add = (entry: SimulatedAct['entry']) => acts.push(usual(entry))
  const of = (at: number) => ({ worker, at })
  add(write.signedIn(of(began), chance.happens(1 / 50)))
  if (chance.happens(0.004)) add(write.recovered(of(began - minute)))
  if (chance.happens(0.004)) add(write.newFactor(of(began + minute)))
  for (let look = chance.between(5, 15); look > 0; look -= 1) add(write.looked(of(moment()), 'cases', 20))
  for (let slip = chance.poisson(0.1); slip > 0; slip -= 1) {
    const at = moment()
    for (let again = chance.between(0, 2); again >= 0; again -= 1) add(write.denied(of(at + again * 15_000)))
  }
  if (worker.role === 'agent') agentsDay(chance, { worker, n, known, moment, add, of })
  if (worker.role === 'supervisor') supervisorsDay(chance, { worker, n, known, moment, add, of })
  if (worker.role === 'privacy-officer') officersDay(chance, { worker, n, known, moment, add, of })
  return acts
}

type Day = {
  readonly worker: Worker
  readonly n: number
  readonly known: number[]
  readonly moment: () => number
  readonly add: (entry: SimulatedAct['entry']) => void
  readonly of: (at: number) => { readonly worker: Worker; readonly at: number }
}

function agentsDay(chance: Chance, { worker, n, known, moment, add, of }: Day): void {
  const today: { readonly talk: number; readonly at: number }[] = []
  const busy = isBusy(n) ? 2 : 1
  for (let one = chance.poisson(14 * busy); one > 0; one -= 1) {
    const [talk, at] = [nextTalk(), moment()]
    today.push({ talk, at })
    known.push(talk)
    add(write.looked(of(at), 'case', 12, talk))
    if (chance.happens(0.7)) add(write.shown(of(at + 5_000), { talk, scope: 'case' }))
    if (chance.happens(0.9)) add(write.closed(of(at + chance.between(4, 50) * minute), talk))
  }
  let repeats = 0
  for (let one = chance.poisson(worker.looksADay * busy); one > 0; one -= 1) {
    const isOld = today.length === 0 || chance.happens(0.2)
    const recent = known.slice(-150)
    const seen = isOld && recent.length > 0 ? { talk: chance.pick(recent), at: moment() } : null
    const fresh = today.length > 0 ? chance.pick(today) : { talk: nextTalk(), at: moment() }
    const { talk, at } = seen ?? { ...fresh, at: fresh.at + chance.between(1, 20) * minute }
    if (worker.isLazy && chance.happens(0.7)) repeats += 1
    const isRepeat = worker.isLazy && repeats > 1
    add(write.shown(of(at), { talk, weight: chance.pick([1, 1, 1, 2]), repeats: isRepeat ? repeats - 1 : 0 }))
    // A person often has two or three values to be looked at.
    if (chance.happens(0.25)) add(write.shown(of(at + 20_000), { talk }))
  }
}

/** They look at how others answered: words that are no case of theirs. */
function supervisorsDay(chance: Chance, { worker, n, moment, add, of }: Day): void {
  const friday = n % 7 === 4 ? 2 : 1
  for (let one = chance.between(8, 20) * friday; one > 0; one -= 1)
    add(write.looked(of(moment()), 'transcript', 15, nextTalk()))
  for (let one = chance.poisson(worker.looksADay * friday); one > 0; one -= 1)
    add(
      write.shown(of(moment()), { talk: nextTalk(), scope: 'message', reason: 'quality-review', weight: 1 }),
    )
}

/** They answer requests: whole talks of one person, and copies of them. */
function officersDay(chance: Chance, { worker, moment, add, of }: Day): void {
  for (let one = chance.poisson(worker.looksADay); one > 0; one -= 1) {
    const at = moment()
    for (let talk = chance.between(1, 3); talk > 0; talk -= 1) {
      const shown = { talk: nextTalk(), scope: 'talk', weight: 3, reason: 'data-subject-request' } as const
      add(write.shown(of(at + talk * minute), { ...shown, hasCase: false }))
    }
    if (chance.happens(0.6)) add(write.exported(of(at + 10 * minute), chance.between(3, 45)))
  }
}
