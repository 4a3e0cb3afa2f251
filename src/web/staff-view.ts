import type { Role } from '../access/role.ts'
import type { Instant } from '../clock.ts'

/*
 * Who works here, for admins: no words of customers. What changes somebody's rights needs a step-up of the last five
 * minutes (403 STEP_UP_NEEDED) and a receipt of the log (503 LOG_UNAVAILABLE: nothing was changed).
 */

export type StaffState = 'invited' | 'active' | 'disabled'

/** `GET /api/staff`. */
export type StaffListView = { readonly staff: readonly StaffView[] }

export type StaffView = {
  readonly staff: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly departments: readonly string[]
  readonly state: StaffState
  /** When an invitation that waits is over; null: none waits. */
  readonly invitedUntil: Instant | null
  readonly trainedAt: Instant | null
  readonly sessions: number
}

/**
 * `POST /api/staff`: answered with an `EnrolmentLink`; 409 `ALREADY_THERE` for an address somebody has, 422
 * `UNKNOWN_DEPARTMENT` for a department that is not there.
 */
export type StaffInvited = {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly departments: readonly string[]
}

/**
 * Handed to that person, once: whoever opens the link chooses the password. Over after 72 hours, or once used. `link` is
 * null where it went to them by e-mail.
 */
export type EnrolmentLink = { readonly staff: string; readonly link: string | null; readonly until: Instant }

/** Departments that were named and are not there, and those that are. Beside `UNKNOWN_DEPARTMENT`. */
export type DepartmentsUnknown = {
  readonly unknown: readonly string[]
  readonly departments: readonly string[]
}

/** `PUT /api/staff/:staff/roles`, 204: their sessions end, and they sign in again. 422 `UNKNOWN_DEPARTMENT`. */
export type StaffChanged = { readonly roles: readonly Role[]; readonly departments: readonly string[] }

/** `POST /api/staff/:staff/trained`, 204. */
export type StaffTrained = { readonly at: Instant }

/**
 * `POST /api/staff/:staff/disabled` and `…/enabled`, 204. `POST /api/staff/:staff/invitation` gives a new
 * `EnrolmentLink` to somebody who is invited. `POST /api/staff/:staff/reset` one to choose a password with (the second
 * factor is asked for), to take another app (the password is), or, who lost `both`, for both: nobody else ever chooses
 * either. Their sign-ins end at once; who lost both can sign in by nothing but the link.
 */
export type StaffReset = { readonly what: 'password' | 'second-factor' | 'both' }
