import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Log } from '../log.ts'
import type { Storage } from './open-storage.ts'

type TidyNeeds = { readonly storage: Pick<Storage, 'tidy'>; readonly clock: Clock; readonly log: Log }

/** After the start, when the rush is over: a server that is started anew each half hour must tidy, too. Milliseconds. */
const soon = 60 * 1000
const hour = 60 * soon

/** Keeps the house: once soon after the start, then once an hour. */
export function tidyHourly({ storage, clock, log }: TidyNeeds): { readonly close: () => void } {
  const tidy = () =>
    storage
      .tidy(clock.now())
      .catch((error) => log({ event: 'fault', code: error instanceof Fault ? error.code : 'UNKNOWN' }))
  const first = setTimeout(() => void tidy(), soon)
  const others = setInterval(() => void tidy(), hour)
  return {
    close: () => {
      clearTimeout(first)
      clearInterval(others)
    },
  }
}
