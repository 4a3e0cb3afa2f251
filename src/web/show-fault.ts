import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Fault, type FaultCode } from '../fault.ts'

/** What a fault is to whoever called. A new code does not compile until it has its status. */
export const statusOf: Record<FaultCode, ContentfulStatusCode> = {
  BAD_ID: 400,
  BAD_PAYLOAD: 400,
  BAD_SIGNATURE: 401,
  TOO_LARGE: 413,
  BAD_CONFIG: 500,
  BAD_FLOW: 500,
  BAD_KEY: 500,
  KEYS_AWAY: 503,
  CANNOT_OPEN: 500,
  KEY_DESTROYED: 410,
  UNPROTECTED_TEXT: 500,
  DETECTOR_FAILED: 503,
  KNOWN_VALUE: 500,
  DATABASE_DOWN: 503,
  DATABASE_REFUSED: 503,
  FOLDER_TAKEN: 503,
  SERVICE_FAILED: 502,
  NOT_FOUND: 404,
  LOG_UNAVAILABLE: 503,
  ERASURE_UNRECORDED: 503,
  SIGNED_OUT: 401,
  STEP_UP_NEEDED: 403,
  NOT_ALLOWED: 403,
  TOO_SOON: 429,
}

/** An answer that names the code and nothing else: a message could be on its way to a log that is not ours. */
export function showFault(error: unknown): Response {
  const code = error instanceof Fault ? error.code : 'UNKNOWN'
  const status = error instanceof Fault ? statusOf[error.code] : 500
  return Response.json({ error: code }, { status })
}
