import type { Clock } from '../../clock.ts'
import type { Phone, Phones } from './phones.ts'
import type { Behaviour, Bubble, LocalAccount } from './settings.ts'
import type { Webhooks } from './webhooks.ts'

export type StatusName = 'sent' | 'delivered' | 'read' | 'failed'

/** What a message costs by: `service` is a free-form answer, billed since 2026-10-01. */
export type PricingCategory = 'service' | 'marketing' | 'utility' | 'authentication'

export type Statuses = {
  /** All statuses this message will have by itself, one after the other. */
  readonly follow: (phone: Phone, bubble: Bubble, category: PricingCategory) => void
  readonly fail: (phone: Phone, bubble: Bubble, code: number) => void
  readonly tell: (phone: Phone, bubble: Bubble, status: StatusName, later: number) => void
}

type StatusesNeeds = { readonly clock: Clock; readonly phones: Phones; readonly webhooks: Webhooks }

/** Sends status webhooks in Meta's shape and moves the ticks on the phone. */
export function createStatuses(
  { clock, phones, webhooks }: StatusesNeeds,
  account: LocalAccount,
  behaviour: Behaviour,
): Statuses {
  const send = (phone: Phone, bubble: Bubble, status: StatusName, more: object, later: number) => {
    phones.update(phone.spec.phone, bubble.id, { status })
    const about = {
      id: bubble.id,
      status,
      timestamp: String(Math.floor(clock.now() / 1000)),
      ...recipientOf(phone, status),
    }
    const echoed = bubble.effect === null ? {} : { biz_opaque_callback_data: bubble.effect }
    // Failed statuses come without contacts.
    const contacts = status === 'failed' ? {} : { contacts: [contactOf(phone)] }
    const value = {
      messaging_product: 'whatsapp',
      metadata: metadataOf(account),
      ...contacts,
      statuses: [{ ...about, ...echoed, ...more }],
    }
    webhooks.send({ about: phone.spec.phone, field: 'messages', value }, later)
  }
  return {
    follow: (phone, bubble, category) => {
      behaviour.statuses.forEach((status, index) => {
        const pricing =
          index === 0 ? { pricing: { billable: true, pricing_model: 'PMP', type: 'regular', category } } : {}
        send(phone, bubble, status, pricing, index * behaviour.webhookLatencyMs)
      })
    },
    fail: (phone, bubble, code) => {
      const title = `Message could not be delivered to ${phone.spec.phone}`
      const errors = [{ code, title, message: title, error_data: { details: title } }]
      send(phone, bubble, 'failed', { errors }, 0)
    },
    tell: (phone, bubble, status, later) => send(phone, bubble, status, {}, later),
  }
}

export const metadataOf = ({ displayPhone, phoneNumberId }: LocalAccount): object => ({
  display_phone_number: displayPhone,
  phone_number_id: phoneNumberId,
})

/** The contact card Meta puts beside a message: without `wa_id` for who hides the number. */
export function contactOf({ spec, bsuid }: Phone): object {
  const hides = spec.identity === 'hides-number'
  const username = `@${spec.name.toLowerCase().replace(/\s+/g, '.')}`
  return {
    profile: { name: spec.name, ...(hides ? { username } : {}) },
    ...(hides ? {} : { wa_id: spec.phone }),
    user_id: bsuid,
  }
}

function recipientOf({ spec, bsuid }: Phone, status: StatusName): object {
  const shown = spec.identity === 'shows-number' ? { recipient_id: spec.phone } : {}
  const withUserId = status !== 'failed' || spec.identity === 'hides-number'
  return { ...shown, ...(withUserId ? { recipient_user_id: bsuid } : {}) }
}
