import type { PlainValue } from '../flow/talk-state.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { KnownValue } from '../privacy/known-values.ts'
import type { Draft } from './draft.ts'
import { isResultRow, readResultRow } from './result-row.ts'
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

export type KnownDraft = Pick<Draft, 'person' | 'profileName'> & {
  readonly vault: ReadonlyMap<string, RawText>
}

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
  if (!isResultRow(row)) return []
  const { fields, kinds } = readResultRow(value)
  return textsOf(fields, []).flatMap(([path, text]): readonly KnownValue[] => {
    const known = kinds[path.join('.')] ?? kindOfField[path.at(-1) ?? ''] ?? 'OTHER'
    return isMoment(known, text) ? [] : [{ kind: known, value: new RawText(text) }]
  })
}

/** When something is does not say whose it is; a birth date does. */
const isMoment = (kind: FindingKind, text: string): boolean =>
  kind !== 'BIRTH_DATE' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)

type FieldPath = readonly string[]

/** Every text in what a service returned as personal, with its field; rows of a list are one field. */
function textsOf(value: PlainValue, path: FieldPath): readonly (readonly [FieldPath, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one: PlainValue) => textsOf(one, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, one]: [string, PlainValue]) => textsOf(one, [...path, field]))
}
