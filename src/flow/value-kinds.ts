import type { FindingKind } from '../privacy/finding.ts'

type ValueKind = Lowercase<FindingKind>

/** What designers may say a personal field is (`kind:`), so that it is masked by the right name. */
export const valueKinds = [
  'name',
  'address',
  'postcode',
  'phone',
  'email',
  'birth_date',
  'card',
  'iban',
  'bank_account',
  'account',
  'id_number',
  'passport',
  'plate',
  'cpf',
  'cnpj',
  'rg',
  'cnh',
  'codice_fiscale',
  'partita_iva',
  'dni',
  'nie',
  'cif',
  'ssn',
  'location',
  'health',
  'url',
  'other',
] as const satisfies readonly ValueKind[]

export const findingKindOf = (kind: (typeof valueKinds)[number]): FindingKind =>
  kind.toUpperCase() as FindingKind
