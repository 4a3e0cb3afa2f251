import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Log } from '../log.ts'
import type { KindCount } from '../privacy/compare-findings.ts'
import type { DayCount, DetectorTally } from '../privacy/detector-tally.ts'

type GatherNeeds = { readonly tally: DetectorTally; readonly clock: Clock; readonly log: Log }

export type GatheredTally = {
  readonly count: (counts: readonly KindCount[]) => void
  /** Writes what is left. */
  readonly close: () => Promise<void>
}

/** How often counts are written. Milliseconds. */
const every = 10_000

/** Counts in memory, written now and then: no message waits for it. A crash loses some seconds of counts. */
export function gatherTally({ tally, clock, log }: GatherNeeds): GatheredTally {
  const sums = new Map<string, DayCount>()
  const add = (one: DayCount) => {
    const key = `${one.day} ${one.kind}`
    const before = sums.get(key)
    sums.set(key, before ? sumOf(before, one) : one)
  }
  const write = async () => {
    const counts = [...sums.values()]
    if (counts.length === 0) return
    sums.clear()
    await tally.add(counts).catch((error: unknown) => {
      log({ event: 'fault', code: error instanceof Fault ? error.code : 'UNKNOWN' })
      counts.forEach(add)
    })
  }
  const timer = setInterval(() => void write(), every)
  return {
    count: (counts) => {
      const day = new Date(clock.now()).toISOString().slice(0, 10)
      for (const one of counts) add({ day, ...one })
    },
    close: () => {
      clearInterval(timer)
      return write()
    },
  }
}

const sumOf = (one: DayCount, other: DayCount): DayCount => ({
  ...one,
  both: one.both + other.both,
  onlyOurs: one.onlyOurs + other.onlyOurs,
  onlyTheirs: one.onlyTheirs + other.onlyTheirs,
})
