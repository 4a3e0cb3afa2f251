import { classOf, type FindingKind } from '../../privacy/finding.ts'

/** What of a person's a token hides, for counting: what does more harm counts for more. */
const weightOfClass: Readonly<Partial<Record<(typeof classOf)[FindingKind], number>>> = {
  ID_NUMBER: 2,
  CREDIT_CARD: 2,
  IBAN_BANK: 2,
  ACCOUNT: 2,
  SECRET: 3,
  HEALTH: 5,
}

/** A whole talk counts at least this much, and no more than that: one talk must not use up an hour. */
const leastOfTalk = 5
const mostOfTalk = 10

export type TokenName = { readonly kind: FindingKind; readonly n: number }

/** Each value counts once, however often it was written; words without a value count as one. */
export function weigh(scope: 'message' | 'token' | 'talk', tokens: readonly TokenName[]): number {
  const values = new Map(tokens.map(({ kind, n }) => [`${kind}_${n}`, weightOfClass[classOf[kind]] ?? 1]))
  const sum = [...values.values()].reduce((total, weight) => total + weight, 0)
  return scope === 'talk' ? Math.min(mostOfTalk, Math.max(leastOfTalk, sum)) : Math.max(1, sum)
}

export const isHealth = ({ kind }: TokenName): boolean => classOf[kind] === 'HEALTH'
