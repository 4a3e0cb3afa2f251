import type { Instant } from '../clock.ts'
import type { ConsentEvent } from './consent-event.ts'
import { consentFrom } from './consent-from.ts'
import { mayNotify, type NotifyRefusal, type PurposeRule } from './may-notify.ts'
import { isWindowOpen } from './service-window.ts'

export type StartRefusal = NotifyRefusal | 'suppressed' | 'window-closed'

/** What the gate looks at, read together and held until the send is claimed. */
export type StartMatter = {
  readonly rule: PurposeRule
  /** Lines of this purpose, oldest first. */
  readonly events: readonly ConsentEvent[]
  /** When one of the person's names was put on the do-not-contact list. */
  readonly suppressedAt: Instant | null
  readonly isTemplate: boolean
  /** When the person last wrote. */
  readonly lastInbound: Instant | null
}

/** Why the business may not send this now; null: it may. */
export function startRefusal(matter: StartMatter, now: Instant): StartRefusal | null {
  const { rule, events, suppressedAt, isTemplate, lastInbound } = matter
  const consent = consentFrom(events, suppressedAt)
  const answer = mayNotify(consent, rule, now)
  if (!answer.may)
    return consent.lastNo !== null && consent.lastNo === suppressedAt ? 'suppressed' : answer.why
  const isOpen = lastInbound !== null && isWindowOpen(lastInbound, now)
  return isOpen || isTemplate ? null : 'window-closed'
}
