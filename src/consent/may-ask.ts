import type { Instant } from '../clock.ts'
import type { Consent } from './consent.ts'
import { questionLife, quietAfterNo } from './time-limits.ts'

export type AskAnswer =
  | { readonly may: true }
  | { readonly may: false; readonly why: 'already-confirmed' | 'question-open' | 'said-no' }

/**
 * Whether a person may be asked for their consent. The business waits 180 days after a no and does not
 * ask twice at once; the person may ask to be asked at any time.
 */
export function mayAsk(consent: Consent, wish: 'person' | 'business', now: Instant): AskAnswer {
  const { status, question, lastNo } = consent
  if (status === 'confirmed') return { may: false, why: 'already-confirmed' }
  if (wish === 'person') return { may: true }
  if (lastNo !== null && now - lastNo < quietAfterNo) return { may: false, why: 'said-no' }
  const isWaiting = question !== null && now - question.at <= questionLife
  return status === 'paused' || isWaiting ? { may: false, why: 'question-open' } : { may: true }
}
