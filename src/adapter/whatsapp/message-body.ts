import type { Address } from '../../message/channel.ts'
import { RawText } from '../../message/raw-text.ts'
import type { OutgoingMessage, RenderedChoice, RenderedMedia, RenderedMessage } from '../../message/reply.ts'

/**
 * The JSON Meta wants for one message. Limits are not checked here: flow checks and Meta do that.
 *
 * @param mediaId what Meta calls the file of the project that goes with it; null: none does
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
 */
export function messageBody(
  to: Address,
  { effect, message }: OutgoingMessage,
  mediaId: string | null,
): object {
  const object = (media: RenderedMedia): object => mediaObject(media, mediaId)
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(to.by === 'phone' ? { to: RawText.reveal(to.phone) } : { recipient: RawText.reveal(to.bsuid) }),
    ...contentOf(message, object),
    biz_opaque_callback_data: effect,
  }
}

/** The file that goes with a message; null: none. */
export function mediaIn(message: RenderedMessage): RenderedMedia | null {
  switch (message.kind) {
    case 'media':
      return message.media
    case 'buttons':
      return message.header
    case 'template':
      return message.header?.header === 'media' ? message.header.media : null
    case 'text':
    case 'list':
    case 'uploaded':
      return null
  }
}

type AsObject = (media: RenderedMedia) => object

function contentOf(message: RenderedMessage, object: AsObject): object {
  switch (message.kind) {
    case 'text':
      return { type: 'text', text: { body: message.body, preview_url: false } }
    case 'buttons':
      return interactive('button', message.body, message.header && mediaParameter(message.header, object), {
        buttons: message.buttons.map(replyButton),
      })
    case 'list':
      return interactive('list', message.body, null, {
        button: message.button,
        sections: [{ rows: message.rows.map(listRow) }],
      })
    case 'template':
      return { type: 'template', template: templateOf(message, object) }
    case 'media':
      return {
        type: message.media.media,
        [message.media.media]: {
          ...object(message.media),
          ...(message.caption === null ? {} : { caption: message.caption }),
        },
      }
    case 'uploaded':
      return { type: message.media, [message.media]: uploadedObject(message) }
  }
}

function uploadedObject({ id, fileName, caption }: Extract<RenderedMessage, { kind: 'uploaded' }>): object {
  const words = RawText.reveal(caption)
  return {
    id: RawText.reveal(id),
    ...(fileName === null ? {} : { filename: RawText.reveal(fileName) }),
    ...(words === '' ? {} : { caption: words }),
  }
}

const interactive = (
  type: 'button' | 'list',
  body: string,
  header: object | null,
  action: object,
): object => ({
  type: 'interactive',
  interactive: {
    type,
    ...(header ? { header } : {}),
    body: { text: body },
    action,
  },
})

const mediaParameter = (media: RenderedMedia, object: AsObject): object => ({
  type: media.media,
  [media.media]: object(media),
})

const mediaObject = ({ file, fileName }: RenderedMedia, id: string | null): object => ({
  ...(file.at === 'address' ? { link: file.link } : { id }),
  ...(fileName === null ? {} : { filename: fileName }),
})

const replyButton = ({ id, title }: RenderedChoice): object => ({ type: 'reply', reply: { id, title } })

const listRow = ({ id, title, description }: RenderedChoice): object => ({
  id,
  title,
  ...(description === null ? {} : { description }),
})

function templateOf(
  { name, language, header, parameters, addresses }: Extract<RenderedMessage, { kind: 'template' }>,
  object: AsObject,
): object {
  const components = [
    ...(header ? [{ type: 'header', parameters: [headerParameter(header, object)] }] : []),
    ...(parameters.length > 0 ? [{ type: 'body', parameters: parameters.map(textParameter) }] : []),
    ...addresses.map(({ button, text }) => ({
      type: 'button',
      sub_type: 'url',
      index: String(button - 1),
      parameters: [textParameter(text)],
    })),
  ]
  return {
    name,
    language: { policy: 'deterministic', code: language },
    ...(components.length === 0 ? {} : { components }),
  }
}

type TemplateHeader = NonNullable<Extract<RenderedMessage, { kind: 'template' }>['header']>

const headerParameter = (header: TemplateHeader, object: AsObject): object =>
  header.header === 'text' ? textParameter(header.text) : mediaParameter(header.media, object)

const textParameter = (text: string): object => ({ type: 'text', text: onOneLine(text) })

/** Meta refuses a parameter with line breaks, tabs or more than four spaces in a row (132018). */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
