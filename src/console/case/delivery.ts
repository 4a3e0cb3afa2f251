import type { LineView } from '../../web/conversations-view.ts'
import type { DeliveryState } from '../catalogue/case/words.ts'

/** How far a line of ours came. */
export type Delivery = {
  readonly state: DeliveryState
  /** By what it is sent again; null: it cannot be. */
  readonly effect: string | null
  /** Why it failed, in WhatsApp's own code; null: nothing was said. */
  readonly why: string | null
}

const states: readonly DeliveryState[] = ['sending', 'sent', 'delivered', 'read', 'failed', 'unconfirmed']

/** What the server says of a line; null of what customers write, and where nothing is known. */
export function deliveryOf(line: LineView & { readonly delivery?: unknown }): Delivery | null {
  const { delivery } = line
  if (typeof delivery !== 'object' || delivery === null) return null
  const { state, effect, why } = delivery as Readonly<Record<string, unknown>>
  const known = states.find((one) => one === state)
  if (!known) return null
  return {
    state: known,
    effect: typeof effect === 'string' ? effect : null,
    why: typeof why === 'string' || typeof why === 'number' ? String(why) : null,
  }
}
