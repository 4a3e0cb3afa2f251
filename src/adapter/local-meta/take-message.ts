import type { Clock } from '../../clock.ts'
import { checkMessage } from './check-message.ts'
import type { Json } from './graph-json.ts'
import { type GraphProblem, missing, problem } from './graph-problem.ts'
import type { MediaStore } from './media-store.ts'
import type { createPairRate, createThroughput } from './pair-rate.ts'
import type { Phone, Phones } from './phones.ts'
import type { ApprovedTemplate, Behaviour, LocalAccount } from './settings.ts'
import { type Shown, shownContent } from './shown-content.ts'
import type { Statuses } from './statuses.ts'

export type TakeNeeds = {
  readonly clock: Clock
  readonly phones: Phones
  readonly statuses: Statuses
  readonly media: MediaStore
  readonly pairRate: ReturnType<typeof createPairRate>
  readonly throughput: ReturnType<typeof createThroughput>
  readonly account: LocalAccount
  readonly behaviour: Behaviour
}

export type Taken =
  | { readonly outcome: 'taken'; readonly answer: object }
  | { readonly outcome: 'refused'; readonly problem: GraphProblem }

/** How long free words may follow a person's last message. Milliseconds. */
const serviceWindow = 24 * 60 * 60 * 1000

const refused = (why: GraphProblem): Taken => ({ outcome: 'refused', problem: why })

/**
 * One message of the business: refused by Meta's rules, or on the person's phone with its statuses to follow.
 *
 * @param failWith code of a failure that will come as a status; null: none
 */
export function takeMessage(needs: TakeNeeds, body: Json, failWith: number | null): Taken {
  const { phones, account, behaviour } = needs
  if (!needs.throughput.count()) return refused(problem(130429, 'Rate limit hit'))
  const wrong = checkMessage(body)
  if (wrong) return refused(wrong)
  const to = recipientOf(body)
  if (to === null) return refused(missing('to or recipient'))
  if (to === account.displayPhone) return refused(problem(131021, 'Sender and recipient are the same'))
  const phone = phones.find(to)
  if (!phone && !/^\d+$/.test(to)) return refused(problem(100, 'Invalid parameter: recipient'))
  if (behaviour.pairRate === 'kept' && !needs.pairRate.take(phone?.spec.phone ?? to)) {
    return refused(problem(131056, `Too many messages to ${to} in a short time`))
  }
  const shown = shownContent(body, account.templates, needs.media)
  if (shown.outcome === 'refused') return refused(shown.problem)
  return deliver(needs, phone ?? nobody(phones, to), body, shown, failWith)
}

/** Meta takes a message to a number without WhatsApp and says later that it could not be delivered. */
function nobody(phones: Phones, number: string): Phone {
  phones.open({ name: 'nobody', phone: number, country: 'US', identity: 'shows-number' })
  phones.change(number, { blocked: true })
  return phones.open({ name: 'nobody', phone: number, country: 'US', identity: 'shows-number' })
}

/** `to` wins when both are given, as at Meta. */
function recipientOf({ to, recipient }: Json): string | null {
  if (typeof to === 'string' && to !== '') return to.replace(/[^\d]/g, '')
  return typeof recipient === 'string' && recipient !== '' ? recipient : null
}

function deliver(
  { clock, phones, statuses, behaviour }: TakeNeeds,
  phone: Phone,
  body: Json,
  { content, template }: Shown,
  failWith: number | null,
): Taken {
  const isOpen = phone.windowFrom !== null && clock.now() - phone.windowFrom < serviceWindow
  const isLate = !isOpen && template === null
  if (isLate && behaviour.closedWindow === 'answer') {
    return refused(problem(131047, `Re-engagement message: ${phone.spec.phone} wrote more than 24 hours ago`))
  }
  const effect = typeof body.biz_opaque_callback_data === 'string' ? body.biz_opaque_callback_data : null
  const failure = failWith ?? (isLate ? 131047 : failureOf(phone, template))
  const bubble = phones.show(phone.spec.phone, { side: 'business', content, effect })
  if (failure !== null) statuses.fail(phone, bubble, failure)
  else statuses.follow(phone, bubble, template?.category ?? 'service')
  return taken(body, bubble.id, phone, template)
}

/** Undeliverable to who blocked us; marketing to who stopped it in the app. */
function failureOf({ blocked, stoppedMarketing }: Phone, template: ApprovedTemplate | null): number | null {
  if (blocked) return 131026
  return stoppedMarketing && template?.category === 'marketing' ? 131050 : null
}

function taken(body: Json, id: string, phone: Phone, template: ApprovedTemplate | null): Taken {
  const contact =
    typeof body.to === 'string' && body.to !== ''
      ? { input: body.to, wa_id: phone.spec.phone }
      : { input: body.recipient, user_id: phone.bsuid }
  const message = template ? { id, message_status: 'accepted' } : { id }
  return {
    outcome: 'taken',
    answer: { messaging_product: 'whatsapp', contacts: [contact], messages: [message] },
  }
}
