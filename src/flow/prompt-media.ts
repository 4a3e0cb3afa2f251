import type { RenderedMedia } from '../message/reply.ts'
import type { Bot } from './bot.ts'
import { findPrompt } from './find-prompt.ts'
import { withoutVariant } from './prompt-variants.ts'

/** `welcome.media` says which picture, film or document goes with `welcome`; `welcome.media.alt` says it in words. */
export const mediaName = (prompt: string): string => `${withoutVariant(prompt)}.media`
export const altName = (prompt: string): string => `${mediaName(prompt)}.alt`

/** A file that goes with a prompt, and what it shows in words, for whoever is not shown it. */
export type PromptMedia = RenderedMedia & { readonly alt: string }

/** What Meta takes, by the ending of an address. @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media */
const kindOf: Readonly<Record<string, RenderedMedia['media']>> = {
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  mp4: 'video',
  '3gp': 'video',
  pdf: 'document',
  docx: 'document',
  xlsx: 'document',
  pptx: 'document',
  txt: 'document',
}

export const mediaEndings: readonly string[] = Object.keys(kindOf)

/** Which kind of media stands at an address; null: none that may be sent. */
export function mediaKind(address: string): RenderedMedia['media'] | null {
  const path = /^[^?#]*/.exec(address)?.[0] ?? ''
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(kindOf, ending) ? (kindOf[ending] ?? null) : null
}

/** The media of a prompt in this language; null where designers gave it none. */
export function mediaOf(
  bot: Pick<Bot, 'prompts' | 'business'>,
  wanted: Parameters<typeof findPrompt>[1],
): PromptMedia | null {
  const link = findPrompt(bot, { ...wanted, name: mediaName(wanted.name) })?.prompt.source.trim()
  const media = link === undefined ? null : mediaKind(link)
  if (link === undefined || media === null) return null
  const alt = findPrompt(bot, { ...wanted, name: altName(wanted.name) })?.prompt.source.trim() ?? ''
  return { media, link, fileName: media === 'document' ? fileNameOf(link) : null, alt }
}

/** What a document is called on the phone. */
function fileNameOf(link: string): string {
  const path = /^[^?#]*/.exec(link)?.[0] ?? ''
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
  } catch {
    return path.slice(path.lastIndexOf('/') + 1)
  }
}
