import type { Locale } from '../ids.ts'
import type { PromptReference, RenderedChoice, Reply, SlotReference } from '../message/reply.ts'
import type { Bot } from './bot.ts'
import { compilePrompt, leftOut } from './compile-prompt.ts'
import { findPrompt } from './find-prompt.ts'
import { mediaOf, type PromptMedia } from './prompt-media.ts'
import { slotMoment } from './slot-moment.ts'
import { slotText } from './slot-text.ts'
import type { PlainValue } from './talk-state.ts'

/** What went wrong while rendering, by names only: for the log and for `flow check`. */
export type RenderTrouble = {
  readonly flow: string
  readonly name: string
  readonly why: 'no_prompt' | 'broken_message' | 'missing_slot' | 'wrong_value'
  readonly slot: string | null
}

/** A reply in words, not yet laid out for WhatsApp. Lives in memory until it is sent. */
export type RenderedReply = {
  /** One part a prompt, in order; none is empty. */
  readonly parts: readonly string[]
  /** Pictures, films and documents that go with the parts, in their order. */
  readonly media: readonly PromptMedia[]
  readonly choices: readonly RenderedChoice[]
  /** The word on the button that opens a list. */
  readonly listButton: string
  readonly troubles: readonly RenderTrouble[]
}

/** Opens a row of the talk's vault; undefined when it is gone or has no such field. */
export type OpenVault = (name: string, path: readonly string[]) => PlainValue | undefined

/**
 * A reply in the person's language. Never throws: what designers left out or broke becomes `…` or nothing, and a
 * trouble that names the prompt.
 */
export function renderReply(
  bot: Pick<Bot, 'prompts' | 'business' | 'media'>,
  reply: Reply,
  openVault: OpenVault,
): RenderedReply {
  const troubles: RenderTrouble[] = []
  const render = (reference: PromptReference): string =>
    renderPrompt({ bot, locale: reply.locale, openVault, troubles }, reference)
  const choices = reply.choices.map(({ id, title, description }) => ({
    id,
    title: render(title),
    description: description ? render(description) || null : null,
  }))
  const parts = reply.prompts.map(render).filter((part) => part !== '')
  const media = reply.prompts.flatMap(
    ({ flow, name }) => mediaOf(bot, { locale: reply.locale, flow, name }) ?? [],
  )
  const listButton = choices.length > 0 ? render({ flow: 'common', name: 'list_button', slots: {} }) : ''
  return { parts, media, choices, listButton, troubles }
}

type Rendering = {
  readonly bot: Pick<Bot, 'prompts' | 'business' | 'media'>
  readonly locale: Reply['locale']
  readonly openVault: OpenVault
  readonly troubles: RenderTrouble[]
}

function renderPrompt({ bot, locale, openVault, troubles }: Rendering, reference: PromptReference): string {
  const { flow, name } = reference
  const report = (why: RenderTrouble['why'], slot: string | null) => troubles.push({ flow, name, why, slot })
  const found = findPrompt(bot, { locale, flow, name })
  if (!found) {
    report('no_prompt', null)
    return ''
  }
  try {
    const { timezone } = bot.business
    const { message, slots, moments } = compilePrompt(found, timezone)
    const values: Record<string, string> = {}
    for (const slot of slots) {
      const text = textOf(opened(reference.slots[slot], openVault), found.locale)
      if (text === '') report('missing_slot', slot)
      else if (moments.has(slot) && slotMoment(text, timezone) === null) report('wrong_value', slot)
      values[slot] = text || leftOut
    }
    return String(message.format(values)).trim()
  } catch {
    report('broken_message', null)
    return ''
  }
}

const opened = (slot: SlotReference | undefined, openVault: OpenVault): PlainValue | undefined => {
  if (!slot) return undefined
  return slot.from === 'value' ? slot.value : openVault(slot.name, slot.path)
}

function textOf(value: PlainValue | undefined, locale: Locale): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value))
    return new Intl.ListFormat(locale).format(value.map((one) => textOf(one, locale)).filter(Boolean))
  if (typeof value === 'object') {
    // What differs by language is kept in all of them.
    const words = value as Readonly<Record<string, PlainValue>>
    return textOf(words[locale.slice(0, 2)] ?? words.en, locale)
  }
  return slotText(String(value))
}
