import type { RenderedChoice, RenderedMedia, RenderedMessage } from '../message/reply.ts'
import type { PromptMedia } from './prompt-media.ts'
import type { RenderedReply } from './render-reply.ts'

/**
 * What WhatsApp takes, in UTF-16 units (Meta counts characters, which are never more).
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-reply-buttons-messages
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages
 */
export const whatsappLimits = {
  text: 4096,
  /** The words of a template, its parameters included. */
  template: 1024,
  /** Words above a template, and on its buttons. */
  header: 60,
  templateButton: 25,
  /** The words under a picture, a film or a document. */
  caption: 1024,
  /** Meta's pages say 4096 for lists, its OpenAPI 1024. */
  interactiveBody: 1024,
  buttons: { count: 3, title: 20, id: 256 },
  list: { count: 10, title: 24, description: 72, id: 200, button: 20 },
} as const

/** Stands where nothing could be rendered: Meta refuses an empty body. */
const nothing = '…'

/**
 * One message out of a rendered reply (a reply costs money, so it is never split): up to three short choices are
 * buttons, up to ten a list, anything else is text with numbers to answer with. Titles are made unique; what does not
 * fit ends at a word with `…`. One picture, film or document stands above the words: above buttons, else with the words
 * as its caption (a list takes none, so its choices are numbered). What cannot be shown is said.
 */
export function layoutReply({
  parts,
  media: [first, ...others],
  choices,
  listButton,
}: Omit<RenderedReply, 'troubles'>): RenderedMessage {
  const offered = choices.map(tidied)
  const shown = first && withMedia(first, [...parts, ...others.map(inWords)], offered)
  return shown ?? inWordsAlone(parts, first ? [first, ...others] : [], offered, listButton)
}

/** The same message for when Meta does not take its picture, film or document: what is to be seen there is said. */
export const layoutInWords = ({
  parts,
  media,
  choices,
  listButton,
}: Omit<RenderedReply, 'troubles'>): RenderedMessage =>
  inWordsAlone(parts, media, choices.map(tidied), listButton)

const inWordsAlone = (
  parts: readonly string[],
  media: readonly PromptMedia[],
  offered: readonly RenderedChoice[],
  listButton: string,
): RenderedMessage => withoutMedia([...parts, ...media.map(inWords)], offered, listButton)

/** A message with this media on top; null where the words do not fit beside it. */
function withMedia(
  { alt: _, ...media }: PromptMedia,
  parts: readonly string[],
  offered: readonly RenderedChoice[],
): RenderedMessage | null {
  const body = bodyOf(parts)
  if (offered.length === 0) return withCaption(media, parts.length === 0 ? null : body)
  if (body.length <= whatsappLimits.interactiveBody && fitButtons(offered))
    return { kind: 'buttons', header: media, body, buttons: unique(offered, whatsappLimits.buttons.title) }
  return withCaption(media, numbered(body, offered))
}

const withCaption = (media: RenderedMedia, caption: string | null): RenderedMessage | null =>
  (caption ?? '').length > whatsappLimits.caption ? null : { kind: 'media', media, caption }

/** What media shows, and where it is to be seen, if anywhere. */
const inWords = ({ alt, file }: PromptMedia): string =>
  [alt, file.at === 'address' ? file.link : ''].filter(Boolean).join(': ')

const bodyOf = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n').trim() || nothing

function withoutMedia(
  parts: readonly string[],
  offered: readonly RenderedChoice[],
  listButton: string,
): RenderedMessage {
  const body = bodyOf(parts)
  if (offered.length === 0) return { kind: 'text', body: shortened(body, whatsappLimits.text) }
  if (body.length <= whatsappLimits.interactiveBody) {
    if (fitButtons(offered))
      return {
        kind: 'buttons',
        header: null,
        body,
        buttons: unique(offered, whatsappLimits.buttons.title),
      }
    if (fitList(offered))
      return { kind: 'list', body, button: buttonTitle(listButton), rows: rowsOf(offered) }
  }
  return { kind: 'text', body: numbered(body, offered) }
}

const tidied = ({ id, title, description }: RenderedChoice): RenderedChoice => ({
  id,
  title: oneLine(title) || nothing,
  description: oneLine(description ?? '') || null,
})

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function fitButtons(choices: readonly RenderedChoice[]): boolean {
  const { count, title, id } = whatsappLimits.buttons
  return (
    choices.length <= count &&
    haveDistinctIds(choices, id) &&
    choices.every((choice) => choice.title.length <= title && choice.description === null)
  )
}

function fitList(choices: readonly RenderedChoice[]): boolean {
  const { count, title, id } = whatsappLimits.list
  return (
    choices.length <= count &&
    haveDistinctIds(choices, id) &&
    choices.every((choice) => choice.title.length <= title)
  )
}

const haveDistinctIds = (choices: readonly RenderedChoice[], longest: number) =>
  new Set(choices.map(({ id }) => id)).size === choices.length &&
  choices.every(({ id }) => id.length > 0 && id.length <= longest && id.trim() === id)

const buttonTitle = (title: string) => shortened(oneLine(title) || '☰', whatsappLimits.list.button)

const rowsOf = (choices: readonly RenderedChoice[]): readonly RenderedChoice[] =>
  unique(choices, whatsappLimits.list.title).map(({ id, title, description }) => ({
    id,
    title,
    description: description && shortened(description, whatsappLimits.list.description),
  }))

/** Meta refuses two equal titles: the second becomes `Title (2)`. */
function unique(choices: readonly RenderedChoice[], longest: number): readonly RenderedChoice[] {
  const taken = new Set<string>()
  return choices.map((choice) => {
    let title = choice.title
    for (let n = 2; taken.has(title); n++)
      title = `${shortened(choice.title, longest - ` (${n})`.length)} (${n})`
    taken.add(title)
    return { ...choice, title }
  })
}

/** The choices as numbered lines under the body; the body gives way, then the lines. */
function numbered(body: string, choices: readonly RenderedChoice[]): string {
  const { title, description } = whatsappLimits.list
  const lines = choices.map((choice, index) => {
    const words = shortened(choice.title, 2 * title)
    return choice.description
      ? `${index + 1}. ${words}: ${shortened(choice.description, description)}`
      : `${index + 1}. ${words}`
  })
  const list = shortened(lines.join('\n'), whatsappLimits.text - 2 * title)
  return `${shortened(body, whatsappLimits.text - list.length - 2)}\n\n${list}`
}

/** Text of at most so many UTF-16 units, cut after a word where there is one near, never inside an emoji. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest - 1)
  const space = room.lastIndexOf(' ')
  const cut = space > longest / 2 ? room.slice(0, space) : room
  return `${cut.replace(brokenEnd, '')}…`
}

/** What a cut may leave behind: spaces, half an emoji, a joiner or a style mark without what it belongs to. */
const brokenEnd = /(?:\s|\p{Cs}|\u200d|\ufe0f)+$/u
