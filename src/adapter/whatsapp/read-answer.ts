import type { Refusal, SendOutcome } from '../../message/channel.ts'
import { RawText } from '../../message/raw-text.ts'
import { errorClass } from './error-class.ts'
import type { PostAnswer } from './post.ts'
import { recordIn, recordsIn, textIn, wholeNumberIn } from './untrusted.ts'

/** Statuses by which a gateway says that Meta did not take the request. */
const notTaken: ReadonlySet<number> = new Set([429, 503])

/**
 * What Meta's answer to a send means. Only codes are read: Meta's sentences may name the person, so they end here.
 * A gateway's answer without Meta's error in it does not tell whether Meta has the message.
 */
export function readAnswer({ status, retryAfter, text }: PostAnswer): SendOutcome {
  const message = textIn(recordsIn(jsonOf(text).messages)[0]?.id)
  if (status >= 200 && status < 300 && message !== null)
    return { outcome: 'accepted', message: new RawText(message) }
  return readRefusal({ status, retryAfter, text }) ?? { outcome: 'unsure' }
}

/** Why Meta, or a gateway before it, did not take a call; null: the answer does not tell whether it was taken. */
export function readRefusal({ status, retryAfter, text }: PostAnswer): Refusal | null {
  const retryAfterMs = waitIn(retryAfter)
  const code = wholeNumberIn(recordIn(jsonOf(text).error).code)
  if (code !== null) {
    return { outcome: 'refused', class: errorClass(code, status), code, retryAfterMs }
  }
  if (notTaken.has(status)) return { outcome: 'refused', class: 'transient', code: status, retryAfterMs }
  if (status >= 300 && status < 500)
    return { outcome: 'refused', class: 'ours', code: status, retryAfterMs: null }
  return null
}

export function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordIn(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Longest wait we let a header ask for. Milliseconds. */
const longestWait = 60 * 60 * 1000

/** Whole seconds; the form with a date is not used by Meta. */
function waitIn(header: string | null): number | null {
  const seconds = wholeNumberIn(header)
  return seconds === null || seconds < 0 ? null : Math.min(seconds * 1000, longestWait)
}
