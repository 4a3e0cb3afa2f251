import type { PersonIdentifiers } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { KnownValue } from '../privacy/known-values.ts'
import type { Draft } from './draft.ts'
import { answerKindOf } from './vault-rows.ts'

/** What WhatsApp calls the person. */
export function knownOfPerson({ phone, bsuid, parentBsuid }: PersonIdentifiers): readonly KnownValue[] {
  const own = [
    { kind: 'PHONE', value: phone },
    { kind: 'ACCOUNT', value: bsuid },
    { kind: 'ACCOUNT', value: parentBsuid },
  ] as const
  return own.flatMap(({ kind, value }) => (value ? [{ kind, value }] : []))
}

export type KnownDraft = Pick<Draft, 'person' | 'profileName' | 'vault'>

/** Everything we know about this person that a message could contain. */
export function knownInTalk({ person, profileName, vault }: KnownDraft): readonly KnownValue[] {
  const name = profileName ? [{ kind: 'NAME', value: profileName } as const] : []
  return [...knownOfPerson(person), ...name, ...[...vault].flatMap(([row, value]) => knownInRow(row, value))]
}

/** What fields of services are called whose kind is told by their name. */
const kindOfField: Readonly<Record<string, FindingKind>> = {
  name: 'NAME',
  full_name: 'NAME',
  first_name: 'NAME',
  last_name: 'NAME',
  customer: 'NAME',
  customer_name: 'NAME',
  recipient: 'NAME',
  address: 'ADDRESS',
  street: 'ADDRESS',
  postcode: 'POSTCODE',
  zip: 'POSTCODE',
  phone: 'PHONE',
  mobile: 'PHONE',
  email: 'EMAIL',
  document: 'ID_NUMBER',
  cpf: 'CPF',
  birth_date: 'BIRTH_DATE',
  iban: 'IBAN',
  card: 'CARD',
}

/** What a row of the vault says of the person. */
export function knownInRow(row: string, value: RawText): readonly KnownValue[] {
  const kind = answerKindOf(row)
  if (kind) return [{ kind, value }]
  if (!row.startsWith('result:')) return []
  return fieldsOf(JSON.parse(RawText.reveal(value))).map(([field, known]) => ({
    kind: kindOfField[field] ?? 'OTHER',
    value: new RawText(known),
  }))
}

/** When something is does not say whose it is; a birth date does. */
const isMoment = (field: string, text: string): boolean =>
  kindOfField[field] !== 'BIRTH_DATE' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)

/** Every text in what a service returned as personal, rows of lists included, with its field's name. */
function fieldsOf(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return isMoment(name, value) ? [] : [[name, value]]
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, one]) => fieldsOf(one, field))
}
