import pino from 'pino'
import type { Log, LogEvent } from '../log.ts'

/** Events as JSON lines on standard error; nothing but the closed union of `log.ts` can be written. */
export function pinoLog(): Log {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  )
  return (event) => logger[levelOf(event)](event)
}

/** `error`: somebody has to look, because the business does not answer or soon may not. */
export function levelOf(event: LogEvent): 'info' | 'error' {
  switch (event.event) {
    case 'fault':
    case 'turn-failed':
    case 'dead-letter':
    case 'number-stopped':
    case 'detector-stopped':
    case 'write-refused':
    case 'platform-error':
      return 'error'
    case 'delivery-refused':
      return event.code === 'DATABASE_DOWN' || event.code === 'UNKNOWN' ? 'error' : 'info'
    case 'account-notice':
      return event.notice === 'account-incident' ? 'error' : 'info'
    case 'send-refused':
      return event.class === 'account' || event.class === 'ours' || event.class === 'media' ? 'error' : 'info'
    default:
      return 'info'
  }
}
