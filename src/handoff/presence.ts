import type { Role } from '../access/role.ts'
import type { Instant } from '../clock.ts'
import type { DepartmentName, StaffId } from '../ids.ts'

/** Whether somebody takes cases now. Nobody is there who did not say so. */
export type DeskStatus = 'online' | 'away'

/** Somebody who may sign in and what they have in hand. */
export type Colleague = {
  readonly staff: StaffId
  readonly status: DeskStatus
  readonly roles: readonly Role[]
  readonly departments: readonly DepartmentName[]
  /** Cases that are theirs now. */
  readonly open: number
  /** When a case was last given to them by itself; null: never. */
  readonly givenAt: Instant | null
}

/** Who is at the desk. @throws Fault `DATABASE_DOWN`, `DATABASE_REFUSED` */
export type Presence = {
  /** Everybody who may sign in, also those who are away. */
  readonly colleagues: (now: Instant) => Promise<readonly Colleague[]>
  /** From now on; "online" holds for twelve hours: whoever forgot to go is away by then. */
  readonly set: (staff: StaffId, status: DeskStatus, at: Instant) => Promise<void>
}
