import type { Instant } from '../../clock.ts'
import type { Envelope, PersonIdentifiers } from '../../message/inbound.ts'
import { RawText } from '../../message/raw-text.ts'
import { type ContactCards, identifiersOf, readSender } from './read-sender.ts'
import { timeIn } from './read-status.ts'
import { recordIn, textIn, type Untrusted } from './untrusted.ts'

/** These changes have no message id: what they say, to whom and when, stands in for one, so that repeats are seen. */
const idOf = (...parts: readonly (string | null)[]) => new RawText(parts.join('|'))

const nameOf = ({ phone, bsuid, parentBsuid }: PersonIdentifiers): string | null => {
  const name = bsuid ?? phone ?? parentBsuid
  return name && RawText.reveal(name)
}

/** A person stopped or resumed marketing in the app. */
export function readPreference(
  preference: Untrusted,
  cards: ContactCards,
  business: string,
  now: Instant,
): Envelope | null {
  const own = {
    phone: textIn(preference.wa_id),
    bsuid: textIn(preference.user_id),
    parent: textIn(preference.parent_user_id),
  }
  const sender = readSender(own, cards)
  if (sender === null) return null
  const { category, value, timestamp } = preference
  const about = {
    at: timeIn(timestamp, now),
    message: idOf('preference', nameOf(sender.from), textIn(timestamp), textIn(value)),
  }
  const known = category === 'marketing_messages' && (value === 'stop' || value === 'resume')
  return {
    business,
    ...sender,
    inbound: known
      ? { ...about, kind: 'preference', value }
      : { ...about, kind: 'unsupported', type: 'user_preferences', isSaidToUs: false },
  }
}

/**
 * Meta gave a person a new business-scoped id, as it does when their number changes. They are known by the old id;
 * the number in the update may be the new one and once have been somebody else's, so it counts as new.
 */
export function readUserIdUpdate(
  update: Untrusted,
  cards: ContactCards,
  business: string,
  now: Instant,
): Envelope | null {
  const ids = recordIn(update.user_id)
  const parents = recordIn(update.parent_user_id)
  const previous = textIn(ids.previous)
  const current = textIn(ids.current)
  if (previous === null || current === null) return null
  const from = identifiersOf({ phone: null, bsuid: previous, parent: textIn(parents.previous) })
  const to = identifiersOf({ phone: textIn(update.wa_id), bsuid: current, parent: textIn(parents.current) })
  const card = readSender({ phone: textIn(update.wa_id), bsuid: current, parent: null }, cards)
  return {
    business,
    from,
    profileName: card?.profileName ?? null,
    inbound: {
      at: timeIn(update.timestamp, now),
      message: idOf('user-id', previous, current),
      kind: 'system',
      change: 'user-id',
      to,
    },
  }
}
