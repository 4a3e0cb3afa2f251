/** Why somebody wants to see words: what the log and the customer are told. The words beside it stay sealed. */
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

/** Characters of what is said beside the code, spaces around it aside. */
const shortest = 15
const longest = 2000

/** Whether what was said beside the code will do. */
export function judgeReason(text: string): 'enough' | 'too-short' | 'too-long' {
  if (text.length > longest) return 'too-long'
  return text.replace(/\s+/g, ' ').trim().length < shortest ? 'too-short' : 'enough'
}
