import type { TokenGroup } from '../catalogue/talk/words.ts'

const groupByKind: Readonly<Record<string, TokenGroup>> = {
  NAME: 'person',
  EMAIL: 'contact',
  PHONE: 'contact',
  IP: 'contact',
  URL: 'contact',
  ADDRESS: 'place',
  POSTCODE: 'place',
  LOCATION: 'place',
  CARD: 'money',
  IBAN: 'money',
  BANK_ACCOUNT: 'money',
  ACCOUNT: 'money',
  BIRTH_DATE: 'date',
  SECRET: 'sensitive',
  HEALTH: 'sensitive',
  OTHER: 'other',
}

/** What people call a kind of masked value; every kind that is not listed is a document. */
export const groupOf = (kind: string): TokenGroup => groupByKind[kind] ?? 'document'
