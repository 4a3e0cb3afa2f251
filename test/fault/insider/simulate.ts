import type { LoggedAct } from '../../../src/audit/read-log.ts'
import { instantOf } from '../../../src/clock.ts'
import { chanceOf } from './chance.ts'
import { midnight, misuseNames, misuses } from './misuse.ts'
import type { SimulatedAct, Worker } from './staff-acts.ts'
import { usualWork, workersOf } from './usual-work.ts'

export type Incident = {
  readonly number: number
  readonly kind: string
  readonly staff: readonly string[]
  readonly from: number
  readonly to: number
}

export type Simulation = {
  /** In the order of their time, as a log has them. */
  readonly acts: readonly LoggedAct[]
  readonly incidents: readonly Incident[]
  readonly workers: readonly Worker[]
}

/** So long everybody is watched before the first misuse: rules learn what is usual. Days. */
const quiet = 14

/** Forty people for so many days, and so many incidents among what they do. */
export function simulate(
  seed: number,
  { days, misused }: { readonly days: number; readonly misused: number },
): Simulation {
  const workers = workersOf(seed)
  const chance = chanceOf(seed + 2)
  const acts: SimulatedAct[] = [...usualWork(seed, workers, days)]
  const incidents: Incident[] = []
  const taken = new Set<string>()
  for (let number = 0; number < misused; number += 1) {
    const kind = misuseNames[number % misuseNames.length] ?? ''
    const { worker, n } = freeDay()
    const others = workers
      .filter(
        ({ staff, from, since, role }) =>
          staff !== worker.staff && Math.abs(from - worker.from) < 4 && since < quiet && role === 'agent',
      )
      .toSorted(() => chance.next() - 0.5)
    const entries = misuses[kind]?.({ chance, worker, others, at: midnight(n) }) ?? []
    acts.push(...entries.map((entry) => ({ entry, incident: number })))
    const times = entries.map(({ at }) => at)
    const staff = [...new Set(entries.flatMap(({ actor }) => ('id' in actor ? [actor.id] : [])))]
    incidents.push({ number, kind, staff, from: Math.min(...times), to: Math.max(...times) })
  }
  const sorted = acts.toSorted((one, other) => one.entry.at - other.entry.at)
  return {
    workers,
    incidents,
    acts: sorted.map(({ entry }, n) => ({ n, index: n, at: instantOf(entry.at), entry })),
  }

  /** A day of somebody on which nothing else is injected; not of who is new, whose usual day nobody knows yet. */
  function freeDay(): { readonly worker: Worker; readonly n: number } {
    for (;;) {
      const worker = chance.pick(workers.filter(({ role }) => role === 'agent'))
      const n = chance.between(Math.max(quiet, worker.since + 10), days - 6)
      const key = (add: number) => `${worker.staff} ${n + add}`
      if (n % 7 > 4 || worker.since + 10 > days - 7) continue
      if ([-1, 0, 1].some((add) => taken.has(key(add)))) continue
      taken.add(key(0))
      return { worker, n }
    }
  }
}
