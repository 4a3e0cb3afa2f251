import type { MaskedLine } from '../handoff/conversations.ts'
import type { LineView } from '../web/conversations-view.ts'

/** A line of a talk as pages are told it. */
export const lineView = ({ n, side, kind, at, words, reply, warning }: MaskedLine): LineView => ({
  ...{ n, side, kind, at },
  words: words && { text: words.text, tokens: words.tokens },
  warning,
  prompts: reply ? reply.prompts.map(({ flow, name }) => `${flow}.${name}`) : [],
})
