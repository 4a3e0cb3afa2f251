import type { FindingKind } from '../finding.ts'

/** Kinds a detector may name by looks alone, without a check digit: an order number may look the same. */
export const looseKinds: ReadonlySet<FindingKind> = new Set([
  'PHONE',
  'PASSPORT',
  'BANK_ACCOUNT',
  'ID_NUMBER',
  'DNI',
  'PLATE',
  'POSTCODE',
  'HEALTH',
])
