import { type Instant, instantOf } from '../../clock.ts'
import { type EffectId, parseEffectId } from '../../ids.ts'
import type { Failure, SentStatus, StatusUpdate } from '../../message/delivery.ts'
import { RawText } from '../../message/raw-text.ts'
import { errorClass } from './error-class.ts'
import { identifiersOf } from './read-sender.ts'
import { recordsIn, textIn, type Untrusted, wholeNumberIn } from './untrusted.ts'

const statuses: ReadonlyMap<unknown, SentStatus> = new Map([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['played', 'played'],
  ['failed', 'failed'],
])

/** Meta's times are seconds since 1970, as text or number; the moment of reading stands in for an odd one. */
export function timeIn(value: unknown, now: Instant): Instant {
  const seconds = wholeNumberIn(value)
  return seconds === null || seconds < 0 || seconds > 1e11 ? now : instantOf(seconds * 1000)
}

/** What became of a message of ours; null when Meta uses a status or a shape we do not know. */
export function readStatus(status: Untrusted, business: string, now: Instant): StatusUpdate | null {
  const message = textIn(status.id)
  const reached = statuses.get(status.status)
  if (message === null || reached === undefined) return null
  return {
    business,
    effect: effectIn(status.biz_opaque_callback_data),
    message: new RawText(message),
    recipient: identifiersOf({
      phone: textIn(status.recipient_id),
      bsuid: textIn(status.recipient_user_id),
      parent: textIn(status.recipient_parent_user_id) ?? textIn(status.parent_user_id),
    }),
    status: reached,
    at: timeIn(status.timestamp, now),
    failure: reached === 'failed' ? failureIn(status.errors) : null,
  }
}

function failureIn(errors: unknown): Failure {
  const code = wholeNumberIn(recordsIn(errors)[0]?.code) ?? -1
  return { class: errorClass(code, null), code }
}

/** Another tool on the same number may put anything here. */
function effectIn(data: unknown): EffectId | null {
  try {
    return parseEffectId(textIn(data) ?? '')
  } catch {
    return null
  }
}
