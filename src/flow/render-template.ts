import type { Locale } from '../ids.ts'
import type { PromptReference, RenderedMessage, Reply } from '../message/reply.ts'
import type { Bot } from './bot.ts'
import { leftOut } from './compile-prompt.ts'
import { mediaOf } from './prompt-media.ts'
import { type OpenVault, renderReply } from './render-reply.ts'
import { partOf } from './template-parts.ts'

type Template = Extract<RenderedMessage, { kind: 'template' }>

/** A message the business starts, as Meta wants it: the values for the slots of the words it approved. */
export function renderTemplate(
  bot: Pick<Bot, 'prompts' | 'business' | 'media'>,
  { name, locale, reply }: { readonly name: string; readonly locale: Locale; readonly reply: Reply },
  openVault: OpenVault,
): Template {
  const words = (prompt: PromptReference): string =>
    renderReply(bot, { ...reply, prompts: [prompt], choices: [] }, openVault).parts[0] ?? leftOut
  let header: Template['header'] = null
  const parameters: string[] = []
  const addresses: { readonly button: number; readonly text: string }[] = []
  for (const prompt of reply.prompts) {
    const filled = partOf(name, prompt.name)
    if (filled.part === 'body') parameters.push(words(prompt))
    else if (filled.part === 'url') addresses.push({ button: filled.button, text: words(prompt) })
    else if (filled.part === 'header') header = { header: 'text', text: words(prompt) }
    else {
      const media = mediaOf(bot, { locale, flow: prompt.flow, name })
      if (media)
        header = {
          header: 'media',
          media: { media: media.media, file: media.file, fileName: media.fileName },
        }
    }
  }
  return { kind: 'template', name, language: locale.replace('-', '_'), header, parameters, addresses }
}
