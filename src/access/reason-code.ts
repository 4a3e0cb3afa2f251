/** Why somebody wants to see words: what the log and the customer are told. What is said beside it stays sealed. */
export const reasonCodes = [
  'answer-customer',
  'identity-check',
  'complaint',
  'legal-request',
  'data-subject-request',
  'quality-review',
  'security',
  'technical-fault',
] as const

export type ReasonCode = (typeof reasonCodes)[number]
