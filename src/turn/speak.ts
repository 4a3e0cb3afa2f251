import { isWrittenIn } from '../flow/find-prompt.ts'
import type { SlotReference } from '../message/reply.ts'
import type { Draft } from './draft.ts'

/** Adds one of the bot's own prompts (file `common`, `consent`, `faq`) to this turn's one reply; never twice. */
export function say(
  draft: Draft,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
  file = 'common',
): void {
  const slots: Record<string, SlotReference> = Object.fromEntries(
    Object.entries(values).map(([slot, value]) => [slot, { from: 'value', value }]),
  )
  if (draft.prompts.some((prompt) => prompt.flow === file && prompt.name === name)) return
  draft.prompts.push({ flow: file, name, slots })
}

/** The same where the designers wrote it: bots of before have no words for it. True when it is said. */
export function sayIfWritten(
  draft: Draft,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): boolean {
  const isWritten = isWrittenIn(draft.bot, { locale: draft.state.locale, flow: 'common', name })
  if (isWritten) say(draft, name, values)
  return isWritten
}

/** Adds a prompt of the flow the talk stands in. */
export function sayFrom(draft: Draft, name: string, values: Readonly<Record<string, string | number>>): void {
  say(draft, name, values, draft.state.frames.at(-1)?.flow ?? 'common')
}

/** Offers choices of the bot's own: each is a prompt's name and what it stands for. */
export function offer(
  draft: Draft,
  step: string,
  choices: readonly { readonly name: string; readonly title: string; readonly file: string }[],
): void {
  draft.choices = {
    flow: 'bot',
    step,
    version: '',
    offers: choices.map(({ name, title, file }) => ({
      name,
      title: { flow: file, name: title, slots: {} },
      description: null,
    })),
  }
}
