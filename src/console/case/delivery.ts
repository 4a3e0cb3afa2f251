import type { LineView } from '../../web/conversations-view.ts'
import type { DeliveryState } from '../catalogue/case/words.ts'

/** How far a line of ours came. */
export type Delivery = {
  readonly state: DeliveryState
  /** By what it is sent again; null: it cannot be, for its words are kept only while nobody knows whether it arrived. */
  readonly effect: string | null
  /** Why it failed, in WhatsApp's own code; null: nothing was said. */
  readonly why: string | null
}

/** What the server says of a line; null of what customers write. What was sent again already is not offered again. */
export function deliveryOf({ delivery }: LineView): Delivery | null {
  if (!delivery) return null
  const { state, effect, code, isSentAgain } = delivery
  return {
    state: state === 'not-confirmed' ? 'unconfirmed' : state,
    effect: isSentAgain || state !== 'not-confirmed' ? null : effect,
    why: code === null ? null : String(code),
  }
}
