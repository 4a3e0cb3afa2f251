import type { MaskedLine, SentLine } from '../handoff/conversations.ts'
import type { DeliveryView, LineView } from '../web/conversations-view.ts'
import type { SaidOf } from './said-by-bot.ts'

/** A line of a talk as pages are told it. @param saidOf what a reply said */
export const lineView = (
  { n, side, kind, at, words, reply, warning, sent }: MaskedLine,
  saidOf: SaidOf,
): LineView => ({
  ...{ n, side, kind, at },
  words: words && { text: words.text, tokens: words.tokens },
  warning,
  prompts: reply ? reply.prompts.map(({ flow, name }) => `${flow}.${name}`) : [],
  said: reply && saidOf(reply),
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
