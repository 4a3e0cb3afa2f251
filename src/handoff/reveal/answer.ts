import type { SignedIn } from '../../access/signed-in.ts'
import type { AuditEntry } from '../../audit/entry.ts'
import type { GrantId } from '../../ids.ts'
import { decideAnswer, decideEnd, decideReview, type Refusal } from './decide.ts'
import type { KnownGrant, ReviewOutcome } from './grant.ts'
import type { RevealNeeds, Verdict } from './needs.ts'
import { doorOf, receiptOf } from './record-grant.ts'
import { type Refused, refuse } from './refuse.ts'
import { isSteppedUp } from './step-up.ts'

export type Answered = { readonly outcome: 'changed'; readonly grant: KnownGrant } | Refused

const notFound: Refused = { outcome: 'refused', why: 'not-found' }

/** What the log is told of a wish that is not there. */
const nothing = { scope: 'none', talk: null, case: null, department: null } as const

/** A second person's yes or no: in the log before it counts. */
export async function answerRequest(
  needs: RevealNeeds,
  who: SignedIn,
  id: GrantId,
  answer: 'yes' | 'no',
): Promise<Answered> {
  const grant = await needs.grants.find(id)
  const verdict = needs.access.agree(who, grant)
  const no = await noTo(needs, who, verdict)
  if (no || !grant) return refuse(needs, who, no ?? 'not-found', { ...(grant ?? nothing), verdict })
  const at = needs.clock.now()
  const decided = decideAnswer(grant, { at, by: who.staff, answer })
  if (decided.outcome === 'refuse') return refuse(needs, who, decided.why, { ...grant, verdict })
  const kind = answer === 'yes' ? 'approval-given' : 'approval-refused'
  const entry = { ...entryBy(who, verdict, at), ...doorOf(grant), kind, session: who.session } as const
  const { reasonHash } = grant
  if (!(await receiptOf(needs, [{ ...entry, grant: id, reasonHash, rule: verdict.rule }])))
    return { outcome: 'refused', why: 'log-unavailable' }
  return needs.grants.change(id, at, (one) => decideAnswer(one, { at, by: who.staff, answer }))
}

/** Whoever waits for a review themselves decides about nobody; and the second factor has to be fresh. */
async function noTo(
  { grants, clock }: Pick<RevealNeeds, 'grants' | 'clock'>,
  who: SignedIn,
  { isAllowed, why }: Verdict,
): Promise<Refusal | null> {
  if (!isAllowed && why === 'elsewhere') return why
  if (!isAllowed) return why === 'their-own-wish' ? 'same-person' : 'not-allowed'
  const now = clock.now()
  if (!isSteppedUp(who, now)) return 'step-up'
  return (await grants.standing(who.staff, null, now)).isFrozen ? 'frozen' : null
}

/** Somebody else says what they make of broken glass; from then on its owner may see words again. */
export async function reviewGlass(
  needs: RevealNeeds,
  who: SignedIn,
  id: GrantId,
  outcome: ReviewOutcome,
): Promise<Answered> {
  const found = await needs.grants.find(id)
  const grant = found?.isGlass ? found : null
  const verdict = needs.access.review(who, grant)
  const no = await noTo(needs, who, verdict)
  if (no || !grant) return refuse(needs, who, no ?? 'not-found', { ...(grant ?? nothing), verdict })
  const at = needs.clock.now()
  const review = { at, by: who.staff, outcome }
  const decided = decideReview(grant, review)
  if (decided.outcome === 'refuse') return refuse(needs, who, decided.why, { ...grant, verdict })
  const entry = { ...entryBy(who, verdict, at), kind: 'glass-reviewed', grant: id } as const
  if (!(await receiptOf(needs, [{ ...entry, staff: grant.staff, outcome }])))
    return { outcome: 'refused', why: 'log-unavailable' }
  return needs.grants.change(id, at, (one) => decideReview(one, review))
}

const entryBy = (who: SignedIn, { role }: Verdict, at: AuditEntry['at']) =>
  ({ v: 1, at, actor: { role, id: who.staff }, purpose: null }) as const

/** Whoever asked has seen enough. */
export async function giveBack(
  { grants, clock }: Pick<RevealNeeds, 'grants' | 'clock'>,
  who: SignedIn,
  id: GrantId,
): Promise<Answered> {
  // Nobody takes the locks of somebody else's.
  const grant = await grants.find(id)
  if (grant?.staff !== who.staff) return notFound
  const at = clock.now()
  return grants.change(id, at, (one) =>
    one.staff === who.staff ? decideEnd(one, at, 'given-back') : { outcome: 'refuse', why: 'not-found' },
  )
}
