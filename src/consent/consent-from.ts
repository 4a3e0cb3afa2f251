import type { Instant } from '../clock.ts'
import { type Consent, evolve, noConsent } from './consent.ts'
import type { ConsentEvent } from './consent-event.ts'

/**
 * What the lines of one purpose add up to for somebody who may be on the do-not-contact list. Being put there is a
 * withdrawal of that moment, whoever they were then: only what they say themselves afterwards lifts it.
 *
 * @param suppressedAt when one of their names was put on the list; null: none is
 */
export function consentFrom(events: readonly ConsentEvent[], suppressedAt: Instant | null): Consent {
  if (suppressedAt === null) return events.reduce(evolve, noConsent)
  const before = events.filter(({ recordedAt }) => recordedAt <= suppressedAt)
  const suppressed = evolve(before.reduce(evolve, noConsent), suppression(suppressedAt))
  return events.slice(before.length).reduce(evolve, suppressed)
}

const suppression = (at: Instant): ConsentEvent => ({
  type: 'withdrawn',
  purpose: '' as ConsentEvent['purpose'],
  legalBasis: '',
  at,
  recordedAt: at,
  actor: 'system',
  door: 'erasure',
  text: null,
  answered: null,
  replyKind: null,
})
