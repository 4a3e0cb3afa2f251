import { Fault } from '../../fault.ts'

/**
 * What is left of a database error once nothing of a person can be in it: its SQLSTATE, the class of the error and
 * where in our code it happened. Drizzle prints every parameter in its message and PostgreSQL prints the row in
 * `detail`, so neither may reach a log, not even as a cause.
 *
 * `DATABASE_DOWN`: the same call may work later. `DATABASE_REFUSED`: it will not.
 */
export function withoutValues(error: unknown): Fault {
  const fault = faultIn(error)
  if (fault) return fault
  const code = codeOf(error)
  const isDown = code !== null && (downState.test(code) || downCode.test(code))
  const clean = isDown
    ? new Fault('DATABASE_DOWN', `the database does not answer (${code})`)
    : new Fault('DATABASE_REFUSED', `the database refused a statement (${code ?? nameOf(error)})`)
  clean.stack = `${clean.name}: ${clean.message}\n${framesOf(error)}`
  return clean
}

/**
 * Whether the same statement may be tried again at once: a deadlock, a lost race, or a person it names who was merged
 * into another one meanwhile (a foreign key). Nothing was written.
 */
export function isLostRace(error: unknown): boolean {
  const code = codeOf(error)
  return code === '40P01' || code === '40001' || code === '23503'
}

/** SQLSTATE: lost connection, out of disk or memory, shutting down, read-only after a fail-over, input/output error. */
const downState = /^(08...|53...|57P..|25006|58030|58000)$/
/** What the driver and the socket say. */
const downCode = /^(CONNECTION_\w+|CONNECT_TIMEOUT|E(?!RR_)[A-Z]{3,20})$/
const safeCode = /^[A-Z0-9_]{3,40}$/

/** Ours, thrown by an encoder; Drizzle wraps it as it wraps everything. */
function faultIn(error: unknown): Fault | null {
  if (error instanceof Fault) return error
  return error instanceof Error && error.cause instanceof Fault ? error.cause : null
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && safeCode.test(error.code)) return error.code
  return error.cause === undefined ? null : codeOf(error.cause)
}

const nameOf = (error: unknown): string =>
  error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown error'

function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n')
}
