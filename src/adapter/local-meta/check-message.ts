import { checkInteractive } from './check-interactive.ts'
import { mediaProblem } from './check-media.ts'
import { type Json, jsonIn, jsonList } from './graph-json.ts'
import {
  type GraphProblem,
  invalid,
  missing,
  optionalTextProblem,
  problem,
  textProblem,
} from './graph-problem.ts'

/** Characters. @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages */
const longestText = 4096
const longestCaption = 1024
const longestTracker = 512
const mostContacts = 5

const checks: ReadonlyMap<unknown, (content: Json, type: string) => GraphProblem | null> = new Map([
  ['text', ({ body }: Json) => textProblem("text['body']", body, longestText)],
  ['interactive', checkInteractive],
  ['template', checkTemplateShape],
  ['image', checkMedia],
  ['video', checkMedia],
  ['document', checkMedia],
  ['audio', checkMedia],
  ['sticker', checkMedia],
  ['location', checkLocation],
  ['reaction', ({ message_id }: Json) => textProblem("reaction['message_id']", message_id, 512)],
])

/** The first limit of Meta's that a message breaks; null when it may go. Who gets it is checked elsewhere. */
export function checkMessage(body: Json): GraphProblem | null {
  if (body.messaging_product !== 'whatsapp') return problem(100, 'messaging_product must be whatsapp')
  if (body.recipient_type !== undefined && body.recipient_type !== 'individual') {
    return invalid('recipient_type must be individual: groups are not enabled for this number')
  }
  const tracker = optionalTextProblem(
    'biz_opaque_callback_data',
    body.biz_opaque_callback_data,
    longestTracker,
  )
  if (tracker) return tracker
  const type = body.type ?? 'text'
  if (type === 'contacts') return checkContacts(body.contacts)
  const check = checks.get(type)
  if (!check || typeof type !== 'string') return problem(100, 'Param type is not a kind of message')
  if (body[type] === undefined) return missing(type)
  return check(jsonIn(body[type]), type)
}

function checkMedia(content: Json, type: string): GraphProblem | null {
  const { caption } = content
  const wrong = mediaProblem(content, type)
  if (wrong) return wrong
  if ((type === 'audio' || type === 'sticker') && caption !== undefined)
    return invalid(`${type} has no caption`)
  return optionalTextProblem(`${type}['caption']`, caption, longestCaption)
}

function checkLocation({ latitude, longitude }: Json): GraphProblem | null {
  const inRange = (value: unknown, most: number) =>
    Number.isFinite(Number(value)) && Math.abs(Number(value)) <= most
  return inRange(latitude ?? Number.NaN, 90) && inRange(longitude ?? Number.NaN, 180)
    ? null
    : invalid('location needs latitude and longitude')
}

function checkContacts(contacts: unknown): GraphProblem | null {
  const cards = jsonList(contacts)
  if (cards.length === 0) return missing('contacts')
  if (cards.length > mostContacts) return invalid(`at most ${mostContacts} contacts`)
  const nameless = cards.some(({ name }) => typeof jsonIn(name).formatted_name !== 'string')
  return nameless ? missing("contacts['name']['formatted_name']") : null
}

function checkTemplateShape({ name, language, components }: Json): GraphProblem | null {
  if (components !== undefined && !Array.isArray(components)) return invalid('components must be a list')
  return (
    textProblem("template['name']", name, 512) ??
    textProblem("template['language']['code']", jsonIn(language).code, 15)
  )
}
