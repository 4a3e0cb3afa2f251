import type { PersonIdentifiers } from '../../message/inbound.ts'
import { RawText } from '../../message/raw-text.ts'
import { recordIn, recordsIn, textIn, type Untrusted } from './untrusted.ts'

export type Sender = { readonly from: PersonIdentifiers; readonly profileName: RawText | null }

/** The names one record of Meta's has for a person, as plain text inside this file. */
type Names = {
  readonly phone: string | null
  readonly bsuid: string | null
  readonly parent: string | null
}

const rawOrNull = (text: string | null): RawText | null => (text === null ? null : new RawText(text))

export const identifiersOf = ({ phone, bsuid, parent }: Names): PersonIdentifiers => ({
  phone: rawOrNull(phone),
  bsuid: rawOrNull(bsuid),
  parentBsuid: rawOrNull(parent),
})

const namesInContact = (contact: Untrusted): Names => ({
  phone: textIn(contact.wa_id),
  bsuid: textIn(contact.user_id),
  parent: textIn(contact.parent_user_id),
})

const differ = (left: string | null, right: string | null) =>
  left !== null && right !== null && left !== right

const contradicts = (names: Names, contact: Names): boolean =>
  differ(names.phone, contact.phone) || differ(names.bsuid, contact.bsuid)

/** The contact cards of one change, to be found by any id on them. */
export type ContactCards = {
  readonly byId: ReadonlyMap<string, Untrusted>
  readonly only: Untrusted | null
}

export function contactCards(contacts: unknown): ContactCards {
  const cards = recordsIn(contacts)
  const byId = new Map<string, Untrusted>()
  for (const card of cards) {
    for (const id of idsOf(namesInContact(card))) if (!byId.has(id)) byId.set(id, card)
  }
  return { byId, only: cards.length === 1 ? (cards[0] ?? null) : null }
}

/** Numbers are digits and user ids have a dot, so that one table holds both. */
const idsOf = ({ phone, bsuid, parent }: Names): readonly string[] =>
  [phone, bsuid, parent].filter((id) => id !== null)

/**
 * Who did it. The record's own ids come first; the contact card beside it adds what they lack, but only a card that
 * shares an id with it, or the only card if it contradicts none: two people must never become one. The profile name
 * is taken from the only card in any case, because the anonymizer had better know one name too many.
 *
 * @returns null when Meta named nobody
 */
export function readSender(own: Names, { byId, only }: ContactCards): Sender | null {
  const card =
    idsOf(own)
      .map((id) => byId.get(id))
      .find((found) => found !== undefined) ?? only
  const shown = card ? namesInContact(card) : null
  const known = shown && !contradicts(own, shown) ? shown : null
  const names: Names = {
    phone: own.phone ?? known?.phone ?? null,
    bsuid: own.bsuid ?? known?.bsuid ?? null,
    parent: own.parent ?? known?.parent ?? null,
  }
  if (idsOf(names).length === 0) return null
  return { from: identifiersOf(names), profileName: rawOrNull(textIn(recordIn(card?.profile).name)) }
}

export const namesInMessage = (message: Untrusted): Names => ({
  phone: textIn(message.from),
  bsuid: textIn(message.from_user_id),
  parent: textIn(message.from_parent_user_id),
})
