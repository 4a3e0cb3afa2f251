import type { Role } from '../access/role.ts'
import type { Instant } from '../clock.ts'

/*
 * Signing in, as the console speaks of it. All bodies are JSON; what changes something needs the page's own `Origin`.
 * A refusal is `{error}` with a code of `fault.ts`: 401 SIGNED_OUT (wrong or over: never says which part was wrong),
 * 403 STEP_UP_NEEDED, 403 NOT_ALLOWED, 429 TOO_SOON with `wait` (seconds, as in `Retry-After`), 400 BAD_PAYLOAD,
 * 413 TOO_LARGE. A password that may not be chosen is 422 with a `PasswordRefusal`.
 */

/** `POST /api/sign-in`: the same answer whether or not somebody has this address, until the password is right. */
export type SignInAsked = { readonly email: string; readonly password: string }

/** The password was right; now the second factor, to `POST /api/sign-in/second-factor`, within five minutes. */
export type SecondFactorWanted = { readonly ticket: string; readonly until: Instant }

/** Six digits of the app, or a recovery code; answered with `MeView` and the session's cookie. */
export type SecondFactorGiven = { readonly ticket: string; readonly code: string }

/** `POST /api/step-up`: the second factor again, answered with `MeView` and a new cookie. */
export type StepUpAsked = { readonly code: string }

/** A header, with any value, of what a page asks while nobody touches it: it does not keep the sign-in alive. */
export type UnaskedHeader = 'x-sigilo-unasked'

/** `GET /api/me`: who is signed in; 401 where nobody is; no use of the sign-in, so that a page may ask it all the time. `POST /api/sign-out` answers 204. */
export type MeView = {
  readonly staff: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly departments: readonly string[]
  /** Null: not trained yet, and then no conversation opens. */
  readonly trainedAt: Instant | null
  readonly secondFactorAt: Instant
  /** The server's clock, by which the two times below are told. */
  readonly now: Instant
  /** The sign-in ends here unless something is asked for before. */
  readonly idleEndsAt: Instant
  /** And here whatever is done. */
  readonly endsAt: Instant
  readonly recoveryCodesLeft: number
}

/** `GET /api/me/sessions`, and `GET /api/staff/:staff/sessions`; each ends by `DELETE …/sessions/:session`, 204. */
export type SessionView = {
  readonly session: string
  /** `Firefox on Linux`; null where the browser does not say. */
  readonly device: string | null
  readonly beganAt: Instant
  readonly seenAt: Instant
  readonly isThis: boolean
}
export type SessionsView = { readonly sessions: readonly SessionView[] }

/** What the authenticator app is shown: the page draws `uri` as a QR code and writes `key` beside it. */
export type AuthenticatorView = { readonly uri: string; readonly key: string }

/**
 * `POST /api/enrolment {token}`: what a link opens. The token stands behind the link's `#` and never in a URL that is
 * sent. 404 for one that is used, over or made up. Asked again, the same answer.
 */
export type EnrolmentView = {
  readonly what: 'invitation' | 'password' | 'second-factor' | 'both'
  readonly name: string
  /** What they sign in with. */
  readonly email: string
  /** Null: keeps the one they have, and gives a code of it. */
  readonly authenticator: AuthenticatorView | null
  readonly until: Instant
}

/**
 * `POST /api/enrolment/finish`. `invitation` and `both`: a new password and a code of the new app. `password`: a new password and
 * a code of the app (or a recovery code) they have. `second-factor`: the password they have and a code of the new app.
 */
export type EnrolmentFinished = { readonly token: string; readonly password: string; readonly code: string }

/** Shown once, never again; null where those they have stay. They sign in next. */
export type RecoveryCodesView = { readonly recoveryCodes: readonly string[] | null }

/** `POST /api/me/password`, 204: ends the other sessions. */
export type PasswordChange = { readonly current: string; readonly password: string; readonly code: string }

/**
 * A new app: `POST /api/me/authenticator` (after a step-up) gives an `AuthenticatorView`, `POST
 * /api/me/authenticator/finish {code}` with a code of the new app a `RecoveryCodesView`.
 * New codes alone: `POST /api/me/recovery-codes`, after a step-up.
 */
export type AuthenticatorFinished = { readonly code: string }

/** `short`: under 15 characters. `long`: over 256. `common`: in lists of breached ones, or made of such. `named`: of their or the business's name. */
export type PasswordRefusal = {
  readonly error: 'BAD_PASSWORD'
  readonly why: 'short' | 'long' | 'common' | 'named'
}
