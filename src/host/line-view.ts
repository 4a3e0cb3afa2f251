import type { MaskedLine, SentLine } from '../handoff/conversations.ts'
import type { DeliveryView, LineView } from '../web/conversations-view.ts'

/** A line of a talk as pages are told it. */
export const lineView = ({ n, side, kind, at, words, reply, warning, sent }: MaskedLine): LineView => ({
  ...{ n, side, kind, at },
  words: words && { text: words.text, tokens: words.tokens },
  warning,
  prompts: reply ? reply.prompts.map(({ flow, name }) => `${flow}.${name}`) : [],
  delivery: sent ? deliveryView(sent) : null,
})

const reached = ['sent', 'sent', 'delivered', 'read', 'failed'] as const

const deliveryView = ({ effect, state, rank, refusal, isSentAgain }: SentLine): DeliveryView => ({
  effect,
  state: stateOf(state, rank),
  code: refusal,
  isSentAgain,
})

function stateOf(state: SentLine['state'], rank: number): DeliveryView['state'] {
  if (state === 'failed') return 'failed'
  if (state === 'sent' || rank > 0) return reached[rank] ?? 'sent'
  return state === 'unconfirmed' ? 'not-confirmed' : 'sending'
}
