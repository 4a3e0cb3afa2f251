import type { Instant } from '../clock.ts'
import type { PurposeName } from '../ids.ts'
import type { Consent, ConsentStatus } from './consent.ts'
import { validity } from './time-limits.ts'

/** What the privacy file asks for before the business may start a message. */
export type PurposeRule = {
  readonly name: PurposeName
  /**
   * `double-opt-in`: the legal basis is consent. `opt-in`: another basis, and WhatsApp asks for a yes.
   * `nothing`: the person asked for exactly this message, such as the reminder of a booking.
   */
  readonly needs: 'double-opt-in' | 'opt-in' | 'nothing'
}

export type NotifyRefusal =
  | 'never-asked'
  | 'not-confirmed'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'paused'
  | 'text-changed'
  | 'blocked'

export type NotifyAnswer = { readonly may: true } | { readonly may: false; readonly why: NotifyRefusal }

/**
 * The gate of every message the business starts. It is asked inside the transaction that claims the
 * message, never when the message is queued.
 */
export function mayNotify(consent: Consent, purpose: PurposeRule, now: Instant): NotifyAnswer {
  if (consent.isBlocked) return { may: false, why: 'blocked' }
  const why = refusalOf[consent.status]
  if (why !== null && !isEnough(consent, purpose)) return { may: false, why }
  const isOver = consent.confirmed !== null && now - consent.confirmed.at > validity
  return isOver ? { may: false, why: 'expired' } : { may: true }
}

/** Short of a confirmation, what a purpose that asks for less is content with. */
function isEnough({ status, lastNo }: Consent, { needs }: PurposeRule): boolean {
  if (needs === 'double-opt-in') return false
  if (status === 'given') return true
  const isNeverDenied = lastNo === null && ['none', 'requested', 'expired'].includes(status)
  return needs === 'nothing' && isNeverDenied
}

const refusalOf: Record<ConsentStatus, NotifyRefusal | null> = {
  none: 'never-asked',
  requested: 'not-confirmed',
  given: 'not-confirmed',
  confirmed: null,
  reconfirm: 'text-changed',
  refused: 'refused',
  expired: 'expired',
  withdrawn: 'withdrawn',
  paused: 'paused',
}
