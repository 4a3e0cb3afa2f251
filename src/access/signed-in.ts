import type { Instant } from '../clock.ts'
import type { DepartmentName, SessionName, StaffId } from '../ids.ts'
import type { Role } from './role.ts'

/** Who asks: read from the database at every request, so that what changes is so at once; never from the client. */
export type SignedIn = {
  readonly staff: StaffId
  readonly roles: readonly Role[]
  /** The departments they were put into. Whether they reach what is under each as well, the rules say. Empty: none. */
  readonly departments: readonly DepartmentName[]
  readonly session: SessionName
  /** When the second factor was given last in this session. */
  readonly secondFactorAt: Instant
  /** When they were last trained in handling personal data; null: never, and then no conversation opens. */
  readonly trainedAt: Instant | null
}
