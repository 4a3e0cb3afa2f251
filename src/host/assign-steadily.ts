import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Log } from '../log.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { assignWaiting } from '../turn/assign-waiting.ts'
import type { Bots } from '../turn/needs.ts'
import type { Storage } from './open-storage.ts'

type Needs = {
  readonly storage: Pick<Storage, 'desk' | 'presence'>
  readonly bots: Pick<Bots, 'opening' | 'current'>
  readonly crypto: Crypto
  readonly clock: Clock
  readonly log: Log
}

/** How long a case waits at most for whoever is there and has room. Milliseconds. */
const pause = 1000

/**
 * Gives cases to colleagues from the running host: what was opened, given back, or waits for somebody who has just come.
 * What fails is tried again at the next look.
 */
export function assignSteadily({ storage, bots, crypto, clock, log }: Needs): {
  readonly close: () => Promise<void>
} {
  let running: Promise<unknown> | null = null
  const once = () =>
    assignWaiting({ ...storage, bots, crypto, clock }, bots.current()).catch((error: unknown) =>
      log({ event: 'fault', code: error instanceof Fault ? error.code : 'UNKNOWN' }),
    )
  const timer = setInterval(() => {
    running ??= once().finally(() => {
      running = null
    })
  }, pause)
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}
