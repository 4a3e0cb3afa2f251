import pino from 'pino'
import type { Log } from '../log.ts'

/** Events as JSON lines on standard error; nothing but the closed union of `log.ts` can be written. */
export function pinoLog(): Log {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  )
  return (event) => {
    if (event.event === 'fault' || event.event === 'turn-failed' || event.event === 'dead-letter')
      logger.error(event)
    else logger.info(event)
  }
}
