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
  return [...knownOfPerson(person), ...name, ...[...vault].flatMap(([row, value]) => valuesIn(row, value))]
}

const kindOfField: Readonly<Record<string, FindingKind>> = {
  name: 'NAME',
  address: 'ADDRESS',
  postcode: 'POSTCODE',
  phone: 'PHONE',
  email: 'EMAIL',
  document: 'ID_NUMBER',
}

function valuesIn(row: string, value: RawText): readonly KnownValue[] {
  const kind = answerKindOf(row)
  if (kind) return [{ kind, value }]
  if (!row.startsWith('result:')) return []
  return Object.entries(JSON.parse(RawText.reveal(value)) as object).flatMap(([field, known]) =>
    typeof known === 'string' && kindOfField[field]
      ? [{ kind: kindOfField[field], value: new RawText(known) }]
      : [],
  )
}
