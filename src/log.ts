import type { FaultCode } from './fault.ts'
import type { FlowId } from './ids.ts'
import type { RefusalClass } from './message/channel.ts'

/**
 * Why a call gave nothing: its host is not listed or not public, a secret is not set, an input does not fit, it came too
 * late or not at all, it said "not now" to the last, led elsewhere, had a status nobody declared, was no JSON, or had a
 * field that is not as declared. In a rehearsal: because it was told to.
 */
export type ServiceFailure =
  | 'not-allowed'
  | 'no-secret'
  | 'bad-input'
  | 'late'
  | 'unreachable'
  | 'busy'
  | 'redirected'
  | 'status'
  | 'no-json'
  | 'unlike'
  | 'told-to'

/** All that operators are told. No event has a field that a person's words would fit. */
export type LogEvent =
  | {
      readonly event: 'started'
      readonly url: string
      readonly database: 'embedded' | 'server'
      readonly channel: 'simulated' | 'cloud-api'
    }
  | { readonly event: 'stopping' }
  | { readonly event: 'delivery-taken'; readonly messages: number; readonly statuses: number }
  | { readonly event: 'delivery-refused'; readonly code: FaultCode | 'UNKNOWN' }
  | {
      readonly event: 'account-notice'
      readonly notice: 'account-incident' | 'account-update' | 'number-update'
      readonly name: string
    }
  | {
      readonly event: 'template-notice'
      readonly name: string
      readonly template: string
    }
  | { readonly event: 'platform-error'; readonly code: number }
  | { readonly event: 'not-taken'; readonly notice: 'not-ours' | 'unreadable'; readonly field: string }
  | {
      readonly event: 'turn-taken'
      readonly flow: FlowId | null
      readonly messages: number
      readonly milliseconds: number
    }
  | { readonly event: 'turn-failed'; readonly code: FaultCode | 'UNKNOWN'; readonly attempts: number }
  | { readonly event: 'turn-fenced' }
  /** An agent wrote to a talk that was over. */
  | { readonly event: 'agent-words-late' }
  /** Detectors had missed what was known of the person; it became tokens before it was kept. */
  | { readonly event: 'known-value-masked'; readonly kind: string; readonly times: number }
  /** A known value of the person stood where no words belong; it was not written. */
  | {
      readonly event: 'write-refused'
      readonly sink: 'database' | 'log' | 'service'
      readonly kind: string
    }
  | { readonly event: 'dead-letter'; readonly attempts: number }
  | { readonly event: 'send-refused'; readonly class: RefusalClass; readonly code: number }
  | { readonly event: 'send-unknown' }
  | { readonly event: 'number-stopped'; readonly code: number }
  | { readonly event: 'number-resumed' }
  /** `field` is the declared one that was not as declared. */
  | {
      readonly event: 'service-failed'
      readonly operation: string
      readonly why: ServiceFailure
      readonly field: string | null
    }
  /** An expression of a flow had no value although all it names was there; it counted as no. The line of its file. */
  | { readonly event: 'expression-failed'; readonly flow: FlowId; readonly line: number }
  | { readonly event: 'case-opened'; readonly department: string }
  | { readonly event: 'loop-stopped' }
  /** Somebody saw words in an emergency: whose and why stands in the access log. */
  | { readonly event: 'glass-broken' }
  /** Saved files became the draft. */
  | { readonly event: 'bot-loaded'; readonly flows: number; readonly hash: string }
  /** Customers get another version. */
  | {
      readonly event: 'bot-live'
      readonly version: number
      readonly flows: number
      readonly hash: string
    }
  | { readonly event: 'bot-refused'; readonly mistakes: number }
  | {
      readonly event: 'detector-failed'
      readonly detector: 'google-dlp'
      readonly why:
        | 'unavailable'
        | 'late'
        | 'quota'
        | 'bad-request'
        | 'denied'
        | 'failed'
        | 'nonsense'
        | 'stopped'
      readonly messages: number
    }
  | { readonly event: 'detector-stopped'; readonly detector: 'google-dlp' }
  | { readonly event: 'detector-resumed'; readonly detector: 'google-dlp' }
  /** Entries of the log have had no signed place for so many seconds: nothing is shown to anybody until they have. */
  | { readonly event: 'log-behind'; readonly seconds: number; readonly code: FaultCode | 'UNKNOWN' | null }
  | { readonly event: 'log-in-time' }
  /** Entries up to `size` are as they were signed, the rest is in doubt: so many reasons. "sigilo audit verify" names them. */
  | { readonly event: 'log-doubted'; readonly size: number; readonly doubts: number }
  /** The log could not be read to be verified; it is tried again. */
  | { readonly event: 'log-not-verified'; readonly code: FaultCode | 'UNKNOWN' }
  /** The watch over the log could not look; it tries again. */
  | { readonly event: 'watch-failed'; readonly code: FaultCode | 'UNKNOWN' }
  /** A rule of the watch was met: which, about whom and by which numbers stands in the access log. */
  | {
      readonly event: 'alert-raised'
      readonly step: 'note' | 'alert' | 'end-sessions' | 'freeze'
    }
  /** A checkpoint did not get out of the house; `contradicted`: a witness knows another history of this log. */
  | {
      readonly event: 'anchor-failed'
      readonly anchor: 'file' | 'witness'
      readonly why: 'unreachable' | 'unknown-log' | 'contradicted'
    }
  /** A receiver of alerts did not take them; they are told again. */
  | {
      readonly event: 'alert-not-told'
      readonly to: 'webhook' | 'webhook-digest' | 'mail' | 'mail-digest' | 'staff-mail'
      readonly why: 'refused' | 'unreachable' | 'unreadable'
      readonly attempts: number
    }
  | { readonly event: 'fault'; readonly code: FaultCode | 'UNKNOWN' }

/** Where events go; a host decides (pino on Node, a list in tests). */
export type Log = (event: LogEvent) => void
