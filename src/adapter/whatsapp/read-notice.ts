import type { AccountNotice } from '../../message/delivery.ts'
import { nameIn, recordsIn, type Untrusted, wholeNumberIn } from './untrusted.ts'

/** After these Meta takes no more messages, or soon may not. */
const incidents: ReadonlySet<string> = new Set([
  'ACCOUNT_DELETED',
  'ACCOUNT_OFFBOARDED',
  'ACCOUNT_RESTRICTION',
  'ACCOUNT_VIOLATION',
  'DISABLED_UPDATE',
  'PARTNER_REMOVED',
])

/** What a change that is about no person says, in Meta's words for events; nothing of its content. */
export function readNotice(field: string, value: Untrusted): AccountNotice {
  const event = eventIn(value)
  switch (field) {
    case 'account_update':
      return { notice: isIncident(event, value) ? 'account-incident' : 'account-update', event }
    case 'account_alerts':
    case 'account_review_update':
    case 'account_settings_update':
    case 'business_capability_update':
    case 'security':
      return { notice: 'account-update', event }
    case 'phone_number_name_update':
    case 'phone_number_quality_update':
    case 'business_username_update':
      return { notice: 'number-update', event }
    case 'message_template_status_update':
    case 'message_template_quality_update':
    case 'message_template_components_update':
    case 'template_category_update':
      return { notice: 'template-update', event, template: nameIn(value.message_template_name) }
    default:
      return { notice: 'not-used', field, event }
  }
}

/** A restriction of calls alone does not touch messages. */
function isIncident(event: string, { restriction_info }: Untrusted): boolean {
  const restrictions = recordsIn(restriction_info)
  const isCallsOnly =
    restrictions.length > 0 && restrictions.every((item) => nameIn(item.restriction_type).includes('CALLING'))
  return incidents.has(event) && !isCallsOnly
}

/** Fields that carry one item or many: the first tells what it is about. */
const lists = ['calls', 'statuses', 'groups', 'message_echoes', 'automatic_events', 'state_sync'] as const

/** Each field has its own name for what happened. */
function eventIn(value: Untrusted): string {
  const first = lists.map((list) => recordsIn(value[list])[0]).find((item) => item !== undefined)
  const words = [
    value.event,
    value.decision,
    value.new_quality_score,
    value.new_category,
    first?.event,
    first?.event_name,
    first?.type,
  ]
  return words.map(nameIn).find((name) => name !== 'unknown') ?? 'unknown'
}

/** Problems of the app or account that stand beside messages. */
export function readErrors(errors: unknown): readonly AccountNotice[] {
  return recordsIn(errors).map(({ code }) => ({ notice: 'platform-error', code: wholeNumberIn(code) ?? 0 }))
}
