import type { protos } from '@google-cloud/dlp'
import type { LogEvent } from '../../log.ts'

/** `google.privacy.dlp.v2.InspectContentRequest`; both transports take the same object. */
export type InspectRequest = protos.google.privacy.dlp.v2.IInspectContentRequest

/**
 * Why there are no findings. `unavailable`, `late` and `quota` may be otherwise the next time; `bad-request` is about what was asked,
 * `denied` about who asked; `nonsense` is an answer nobody could use.
 */
export type Refusal = Extract<LogEvent, { event: 'detector-failed' }>['why']

/** An answer as it came, unread; or a refusal, of which only our own word for it is kept: Google's may quote the text. */
export type InspectAnswer =
  | { readonly outcome: 'answered'; readonly response: unknown }
  | { readonly outcome: 'refused'; readonly why: Refusal }

/**
 * One `inspectContent`, sent once, given up after `milliseconds`. Never rejects, and keeps nothing of the request.
 * What it resolves with holds nothing of Google's words for a failure.
 */
export type Inspect = (request: InspectRequest, milliseconds: number) => Promise<InspectAnswer>

export const refused = (why: Refusal): InspectAnswer => ({ outcome: 'refused', why })

/** Whether the same request may be answered a moment later. */
export const isPassing = (why: Refusal): boolean => why === 'unavailable' || why === 'late' || why === 'quota'

/**
 * Our word for a canonical status.
 * @param code of `google.rpc.Code`, 1 to 16
 * @see https://google.aip.dev/194
 */
export function refusalOf(code: number): Refusal {
  switch (code) {
    case 3: // INVALID_ARGUMENT
    case 9: // FAILED_PRECONDITION
    case 11: // OUT_OF_RANGE
      return 'bad-request'
    case 4: // DEADLINE_EXCEEDED
      return 'late'
    case 5: // NOT_FOUND: the template, the place or the project
    case 7: // PERMISSION_DENIED
    case 16: // UNAUTHENTICATED
      return 'denied'
    case 8: // RESOURCE_EXHAUSTED
      return 'quota'
    case 10: // ABORTED
    case 14: // UNAVAILABLE
      return 'unavailable'
    default:
      return 'failed'
  }
}
