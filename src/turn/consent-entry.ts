import type { Commitment } from '../audit/commitment.ts'
import type { AuditActor, AuditEntry } from '../audit/entry.ts'
import type { Instant } from '../clock.ts'
import type { ConsentEvent } from '../consent/consent-event.ts'

/**
 * What the log says of a line of the ledger.
 *
 * @param others who acted where it was neither the person nor the clock: the turn, a key of the API, somebody at the
 *   business
 */
export function consentEntry(
  event: ConsentEvent,
  person: Commitment,
  { others, now }: { readonly others: AuditActor; readonly now: Instant },
): AuditEntry {
  const common = {
    v: 1,
    at: now,
    purpose: event.purpose,
    actor: actorOf(event, person, others),
    person,
  } as const
  if (event.type === 'withdrawn')
    return { ...common, kind: 'withdrawal', door: event.door, answered: event.answered }
  return {
    ...common,
    kind: 'consent',
    event: event.type,
    wordingHash: 'text' in event && event.text ? event.text.wordingHash : null,
    asked: 'asked' in event ? event.asked : null,
    answered: 'answered' in event ? event.answered : null,
  }
}

/** Whose act a line of the ledger is: silence is the timer's. */
function actorOf({ actor, door }: ConsentEvent, person: Commitment, others: AuditActor): AuditActor {
  if (actor === 'person') return { role: 'person', id: person }
  return door === 'clock' ? { role: 'system', id: 'timer' } : others
}
