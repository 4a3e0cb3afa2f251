import type { AuditLog } from '../audit/audit-log.ts'
import { type Clock, type Instant, instantOf } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Log } from '../log.ts'

type Needs = {
  readonly auditLog: Pick<AuditLog, 'sequence'>
  readonly clock: Clock
  readonly log: Log
  /** For people at the terminal: what is wrong, and what to do. */
  readonly tell: (line: string) => void
}

/** How often entries that turns wrote get their places. Milliseconds. */
const pause = 1000
/** An entry may wait so long for its place before somebody is told; then they are told once a minute. Milliseconds. */
const patience = 10_000
const tellAgain = 60_000

/** Gives entries their places from the running host, every second; says when it falls behind, and when it is over. */
export function sequenceSteadily({ auditLog, clock, log, tell }: Needs): {
  readonly isBehind: () => boolean
  readonly close: () => Promise<void>
} {
  /** When places were last given to all that waited, or at the start. */
  let kept = clock.now()
  let told: Instant | null = null
  let running: Promise<void> | null = null

  const isBehind = () => clock.now() - kept > patience

  function tellIfBehind(error: Fault | 'unknown' | null): void {
    const now = clock.now()
    if (!isBehind() || (told !== null && now - told < tellAgain)) return
    told = instantOf(now)
    const code = error === 'unknown' ? 'UNKNOWN' : (error?.code ?? null)
    log({ event: 'log-behind', seconds: Math.round((now - kept) / 1000), code })
    if (error instanceof Fault) tell(error.message)
  }

  async function sequence(): Promise<void> {
    const began = clock.now()
    try {
      await auditLog.sequence(began)
      kept = began
      if (told !== null) log({ event: 'log-in-time' })
      told = null
    } catch (error) {
      tellIfBehind(error instanceof Fault ? error : 'unknown')
    }
  }

  const timer = setInterval(() => {
    if (running) return tellIfBehind(null)
    running = sequence().finally(() => {
      running = null
    })
  }, pause)
  return {
    isBehind,
    close: async () => {
      clearInterval(timer)
      await running
      // What the last turns wrote is signed before the door is shut.
      await sequence()
    },
  }
}
