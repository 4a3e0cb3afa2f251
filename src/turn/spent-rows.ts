import type { PromptReference, Reply } from '../message/reply.ts'
import type { Draft } from './draft.ts'

/** Rows that flows made; the talk's memory, media and profile name stay as long as the talk. */
const ofFlows = /^(?:answer|result):/

/**
 * Rows of the vault that nothing refers to any more: no answer or result of an open flow, and no message that is still
 * to be sent, this turn's included; and what the person took back. They go with the commit.
 */
export function spentRows(
  { vault, forgotten, state, starts, claim }: Draft,
  reply: Reply | null,
): readonly string[] {
  const answers = Object.values(state.answers).flatMap((answer) =>
    answer.kind === 'sealed' ? [answer.vault] : [],
  )
  const results = Object.values(state.results).flatMap((result) => result.vault ?? [])
  const unsent = [...starts, ...claim.starts, ...claim.outbox].flatMap(({ body }) =>
    body.kind === 'agent-words' ? [] : rowsOf(body.reply),
  )
  const held = new Set([...answers, ...results, ...unsent, ...(reply ? rowsOf(reply) : [])])
  return [...vault.keys()].filter((row) => forgotten.has(row) || (ofFlows.test(row) && !held.has(row)))
}

const rowsOf = ({ prompts, choices }: Reply): readonly string[] =>
  [...prompts, ...choices.flatMap(({ title, description }) => [title, ...(description ? [description] : [])])]
    .flatMap(({ slots }: PromptReference) => Object.values(slots))
    .flatMap((slot) => (slot.from === 'vault' ? [slot.name] : []))
