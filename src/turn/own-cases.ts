import { caseNumberIn } from './case-number-in.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'

/**
 * Looks up the case that words name, before they are masked: where it is this person's own, its number is no value of
 * theirs, however much it looks like a document or a name.
 */
export async function findOwnCase(
  { lanes }: Pick<TurnNeeds, 'lanes'>,
  { ownCases, claim }: Pick<Draft, 'ownCases' | 'claim'>,
  words: string,
): Promise<void> {
  const number = caseNumberIn(words)
  if (number === null || ownCases.has(number)) return
  const row = await lanes.ownCase(claim.lane, { number })
  if (row) ownCases.set(number, row)
}
