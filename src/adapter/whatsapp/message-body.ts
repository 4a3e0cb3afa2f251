import type { Address } from '../../message/channel.ts'
import { RawText } from '../../message/raw-text.ts'
import type { OutgoingMessage, RenderedChoice, RenderedMedia, RenderedMessage } from '../../message/reply.ts'

/**
 * The JSON Meta wants for one message. Limits are not checked here: flow checks and Meta do that.
 *
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
 */
export function messageBody(to: Address, { effect, message }: OutgoingMessage): object {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(to.by === 'phone' ? { to: RawText.reveal(to.phone) } : { recipient: RawText.reveal(to.bsuid) }),
    ...contentOf(message),
    biz_opaque_callback_data: effect,
  }
}

function contentOf(message: RenderedMessage): object {
  switch (message.kind) {
    case 'text':
      return { type: 'text', text: { body: message.body, preview_url: false } }
    case 'buttons':
      return interactive('button', message, { buttons: message.buttons.map(replyButton) })
    case 'list':
      return interactive(
        'list',
        { header: null, body: message.body },
        {
          button: message.button,
          sections: [{ rows: message.rows.map(listRow) }],
        },
      )
    case 'template':
      return { type: 'template', template: templateOf(message) }
    case 'media':
      return {
        type: message.media.media,
        [message.media.media]: {
          ...mediaObject(message.media),
          ...(message.caption === null ? {} : { caption: message.caption }),
        },
      }
  }
}

const interactive = (
  type: 'button' | 'list',
  { header, body }: { readonly header: RenderedMedia | null; readonly body: string },
  action: object,
): object => ({
  type: 'interactive',
  interactive: {
    type,
    ...(header ? { header: { type: header.media, [header.media]: mediaObject(header) } } : {}),
    body: { text: body },
    action,
  },
})

const mediaObject = ({ link, fileName }: RenderedMedia): object => ({
  link,
  ...(fileName === null ? {} : { filename: fileName }),
})

const replyButton = ({ id, title }: RenderedChoice): object => ({ type: 'reply', reply: { id, title } })

const listRow = ({ id, title, description }: RenderedChoice): object => ({
  id,
  title,
  ...(description === null ? {} : { description }),
})

function templateOf({
  name,
  language,
  header,
  parameters,
  addresses,
}: Extract<RenderedMessage, { kind: 'template' }>): object {
  const components = [
    ...(header ? [{ type: 'header', parameters: [headerParameter(header)] }] : []),
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

const headerParameter = (header: TemplateHeader): object =>
  header.header === 'text'
    ? textParameter(header.text)
    : { type: header.media.media, [header.media.media]: mediaObject(header.media) }

const textParameter = (text: string): object => ({ type: 'text', text: onOneLine(text) })

/** Meta refuses a parameter with line breaks, tabs or more than four spaces in a row (132018). */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
