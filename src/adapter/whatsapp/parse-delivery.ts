import type { Instant } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import type { AccountNotice, Delivery, StatusUpdate } from '../../message/delivery.ts'
import type { Envelope } from '../../message/inbound.ts'
import { RawText } from '../../message/raw-text.ts'
import { readMessage } from './read-message.ts'
import { readErrors, readNotice } from './read-notice.ts'
import { readPreference, readUserIdUpdate } from './read-preference.ts'
import { type ContactCards, contactCards, namesInMessage, readSender } from './read-sender.ts'
import { readStatus, timeIn } from './read-status.ts'
import { isRecord, listIn, nameIn, recordIn, textIn, type Untrusted } from './untrusted.ts'

/** What Meta calls our business account and the one number of it that we answer for. */
export type OwnIds = { readonly businessAccountId: string; readonly phoneNumberId: string }

/** One `changes[]` item: which field of the subscription, for which number. */
type Change = {
  readonly field: string
  readonly value: Untrusted
  readonly business: string
  readonly now: Instant
}

/**
 * Takes one webhook call apart: up to a thousand updates in several entries, changes and lists. Whatever Meta adds
 * or changes becomes `unsupported` or a notice; nothing is dropped. A business account delivers what all its numbers
 * get: who wrote to another one is not ours to answer.
 *
 * @param now stands in for a time that Meta left out
 * @throws Fault `BAD_PAYLOAD` when it is not UTF-8, not JSON or has no `entry` list; the message holds nothing of it
 */
export function parseDelivery(body: Uint8Array, own: OwnIds, now: Instant): Delivery {
  const { entry } = recordIn(parseJson(body))
  if (!Array.isArray(entry)) throw new Fault('BAD_PAYLOAD', 'the delivery has no list of entries')
  const parts = entry.flatMap((item) => {
    const { id, changes } = recordIn(item)
    return listIn(changes).map((change) => readChange(change, textIn(id), own, now))
  })
  if (parts.length === 0) return noticed({ notice: 'unreadable', field: 'entry' })
  return {
    envelopes: parts.flatMap(({ envelopes }) => envelopes),
    statuses: parts.flatMap(({ statuses }) => statuses),
    notices: parts.flatMap(({ notices }) => notices),
  }
}

/** V8 quotes the text in its error, so the cause is not passed on. */
function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Fault('BAD_PAYLOAD', 'the delivery is not JSON in UTF-8')
  }
}

/** Fields about people: each names the number it happened at. */
const aboutPeople: ReadonlySet<string> = new Set(['messages', 'user_preferences', 'user_id_update'])

const noticed = (...notices: readonly AccountNotice[]): Delivery => ({ envelopes: [], statuses: [], notices })

function readChange(item: unknown, account: string | null, own: OwnIds, now: Instant): Delivery {
  const { field, value } = recordIn(item)
  const name = nameIn(field)
  if (!isRecord(value)) return noticed({ notice: 'unreadable', field: name })
  const business = textIn(recordIn(value.metadata).phone_number_id) ?? ''
  const isOurs = account === own.businessAccountId && business === own.phoneNumberId
  if (aboutPeople.has(name) && !isOurs) return noticed({ notice: 'not-ours', field: name })
  const change: Change = { field: name, value, business, now }
  switch (name) {
    case 'messages':
      return readMessages(change)
    case 'user_preferences':
      return readPeople(change, readPreference)
    case 'user_id_update':
      return readPeople(change, readUserIdUpdate)
    default:
      return noticed(readNotice(name, value), ...readErrors(value.errors))
  }
}

function readMessages({ field, value, business, now }: Change): Delivery {
  const cards = contactCards(value.contacts)
  const messages = listIn(value.messages).map((item) => readEnvelope(recordIn(item), cards, business, now))
  const statuses = listIn(value.statuses).map((item) => readStatus(recordIn(item), business, now))
  const errors = readErrors(value.errors)
  const told = messages.length + statuses.length + errors.length
  const missed: readonly AccountNotice[] = told === 0 ? [{ notice: 'unreadable', field }] : []
  return {
    envelopes: messages.filter((envelope) => envelope !== null),
    statuses: statuses.filter((status): status is StatusUpdate => status !== null),
    notices: [...errors, ...missed, ...unreadable(messages, field), ...unreadable(statuses, 'statuses')],
  }
}

type PersonReader = (item: Untrusted, cards: ContactCards, business: string, now: Instant) => Envelope | null

/** Changes about persons whose list is named like the field. */
function readPeople({ field, value, business, now }: Change, read: PersonReader): Delivery {
  const cards = contactCards(value.contacts)
  const found = listIn(value[field]).map((item) => read(recordIn(item), cards, business, now))
  return {
    envelopes: found.filter((envelope) => envelope !== null),
    statuses: [],
    notices: found.length === 0 ? [{ notice: 'unreadable', field }] : unreadable(found, field),
  }
}

const unreadable = (found: readonly (object | null)[], field: string): readonly AccountNotice[] =>
  found.filter((item) => item === null).map(() => ({ notice: 'unreadable', field }))

/** @returns null for a message without id (a repeat could not be seen) or without a sender */
function readEnvelope(
  message: Untrusted,
  cards: ContactCards,
  business: string,
  now: Instant,
): Envelope | null {
  const id = textIn(message.id)
  const sender = readSender(namesInMessage(message), cards)
  if (id === null || sender === null) return null
  const common = { at: timeIn(message.timestamp, now), message: new RawText(id) }
  return { business, ...sender, inbound: { ...common, ...readMessage(message) } }
}
