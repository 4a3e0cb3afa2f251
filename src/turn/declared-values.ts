import type { PlainValue, TalkState } from '../flow/talk-state.ts'
import type { Claim } from './claim.ts'
import type { Draft } from './draft.ts'

export type DeclaredClaim = Pick<Claim, 'business' | 'talk' | 'case'>

/**
 * What the business declared as nobody's and may stand in the clear: answers and fields of services that say
 * `personal: no`, before and after this turn, and the names we gave ourselves and tell people.
 */
export function declaredIn(
  claim: DeclaredClaim,
  draft: Pick<Draft, 'state' | 'case' | 'ownCases'> | null,
): readonly string[] {
  const states = [claim.talk?.state, draft?.state].filter((state) => state !== undefined)
  const cases = [
    claim.case?.number,
    draft?.case?.number,
    claim.talk?.state.handedOff,
    ...(draft?.ownCases.keys() ?? []),
  ]
  return [claim.business, ...cases.flatMap((number) => number ?? []), ...states.flatMap(plainIn)]
}

const plainIn = ({ answers, results }: TalkState): readonly string[] => [
  ...Object.values(answers).flatMap((answer) => (answer.kind === 'plain' ? [String(answer.value)] : [])),
  ...Object.values(results).flatMap(({ plain }) => textsIn(plain)),
]

function textsIn(value: PlainValue): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return value === null ? [] : [String(value)]
}
