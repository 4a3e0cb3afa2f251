import type { PersonNeeds } from './person-message.ts'
import { bsuidOf, type Phone } from './phones.ts'
import { contactOf, metadataOf } from './statuses.ts'
import { wamidOf } from './wamid.ts'

/** The person opens the chat: what was delivered becomes read. */
export function readAll({ statuses }: PersonNeeds, phone: Phone): void {
  for (const bubble of phone.bubbles) {
    if (bubble.status === 'sent' || bubble.status === 'delivered') statuses.tell(phone, bubble, 'read', 0)
  }
}

/** The person stops or resumes marketing in the app's own settings. */
export function prefer(
  { clock, phones, webhooks, account }: PersonNeeds,
  phone: Phone,
  value: 'stop' | 'resume',
): void {
  phones.change(phone.spec.phone, { stoppedMarketing: value === 'stop' })
  const preference = {
    ...(phone.spec.identity === 'hides-number' ? {} : { wa_id: phone.spec.phone }),
    user_id: phone.bsuid,
    detail: `User requested to ${value} marketing messages`,
    category: 'marketing_messages',
    value,
    timestamp: Math.floor(clock.now() / 1000),
  }
  const about = { messaging_product: 'whatsapp', metadata: metadataOf(account), contacts: [contactOf(phone)] }
  webhooks.send({
    about: phone.spec.phone,
    field: 'user_preferences',
    value: { ...about, user_preferences: [preference] },
  })
}

/**
 * A new number brings a new user id, and Meta tells both in one system message; of a person who hides the number it
 * tells the user id only.
 */
export function changeNumber(
  { clock, phones, webhooks, account, random }: PersonNeeds,
  phone: Phone,
  next: string,
): void {
  const { spec, bsuid } = phone
  const hides = spec.identity === 'hides-number'
  const current = bsuidOf(spec.country, random)
  phones.change(spec.phone, { spec: { ...spec, phone: next }, bsuid: current })
  const told = hides
    ? { body: `User ${spec.name} changed`, user_id: current, type: 'user_changed_user_id' }
    : {
        body: `User ${spec.name} changed from ${spec.phone} to ${next}`,
        wa_id: next,
        user_id: current,
        type: 'user_changed_number',
      }
  const message = {
    ...(hides ? {} : { from: spec.phone }),
    from_user_id: bsuid,
    id: wamidOf(spec.phone, 'person', random),
    timestamp: String(Math.floor(clock.now() / 1000)),
    type: 'system',
    system: told,
  }
  const value = { messaging_product: 'whatsapp', metadata: metadataOf(account), messages: [message] }
  webhooks.send({ about: next, field: 'messages', value })
}
