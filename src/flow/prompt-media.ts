import type { RenderedMedia } from '../message/reply.ts'
import type { Bot, Prompt } from './bot.ts'
import { findPrompt } from './find-prompt.ts'
import { mediaTypeOf } from './media/media-types.ts'
import { withoutVariant } from './prompt-variants.ts'

/** `welcome.media` says which picture, film or document goes with `welcome`; `welcome.media.alt` says it in words. */
export const mediaName = (prompt: string): string => `${withoutVariant(prompt)}.media`
export const altName = (prompt: string): string => `${mediaName(prompt)}.alt`

/** A file that goes with a prompt, and what it shows in words, for whoever is not shown it. */
export type PromptMedia = RenderedMedia & { readonly alt: string }

/** What a prompt of that name says: accents may be typed in two ways, and names of files are in one. */
export const writtenMedia = ({ source }: Pick<Prompt, 'source'>): string => source.trim().normalize('NFC')

/** Whether what a prompt names is meant as an address; else it is a file in `media/`. */
export const isAddress = (written: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(written)

/** What stands at an address is sent as; null: nothing that may be sent. */
export const addressType = (address: string) => mediaTypeOf(pathOf(address))

/** What the file a prompt names is sent as; null: nothing that may be sent. */
export const mediaKindOf = (written: string): RenderedMedia['media'] | null =>
  (isAddress(written) ? addressType(written) : mediaTypeOf(written))?.media ?? null

/** The media of a prompt in this language; null where designers gave it none. */
export function mediaOf(
  bot: Pick<Bot, 'prompts' | 'business' | 'media'>,
  wanted: Parameters<typeof findPrompt>[1],
): PromptMedia | null {
  const prompt = findPrompt(bot, { ...wanted, name: mediaName(wanted.name) })?.prompt
  const found = prompt && mediaNamed(bot, writtenMedia(prompt))
  if (!found) return null
  const alt = findPrompt(bot, { ...wanted, name: altName(wanted.name) })?.prompt.source.trim() ?? ''
  return { ...found, alt }
}

const mediaNamed = (bot: Pick<Bot, 'media'>, written: string): RenderedMedia | null =>
  isAddress(written) ? linked(written) : ownFile(bot, written)

function linked(link: string): RenderedMedia | null {
  const type = addressType(link)
  return type && rendered(type.media, { at: 'address', link }, nameAt(link))
}

function ownFile({ media }: Pick<Bot, 'media'>, name: string): RenderedMedia | null {
  const card = media.get(name)
  const type = mediaTypeOf(name)
  return card && type
    ? rendered(type.media, { at: 'project', sha256: card.sha256, mime: type.mime }, name)
    : null
}

/** Only a document has a name on the phone. */
const rendered = (
  media: RenderedMedia['media'],
  file: RenderedMedia['file'],
  name: string,
): RenderedMedia => ({ media, file, fileName: media === 'document' ? name : null })

const pathOf = (address: string): string => /^[^?#]*/.exec(address)?.[0] ?? ''

function nameAt(link: string): string {
  const name = pathOf(link).slice(pathOf(link).lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
