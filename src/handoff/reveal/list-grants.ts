import type { SignedIn } from '../../access/signed-in.ts'
import { reviewWithin } from '../../audit/watch/unreviewed-glass.ts'
import { after } from '../../clock.ts'
import type { RawText } from '../../message/raw-text.ts'
import { budget, day } from './budget.ts'
import { decideEnd, type Standing } from './decide.ts'
import { approvalLife, isOpen, type KnownGrant } from './grant.ts'
import type { RevealNeeds } from './needs.ts'
import { openReason } from './seal-reason.ts'
import { endOf } from './still-open.ts'

export type GrantWithReason = {
  readonly grant: KnownGrant
  readonly text: RawText | null
  readonly name: string
}

export type GrantList = {
  readonly mine: readonly KnownGrant[]
  readonly toApprove: readonly GrantWithReason[]
  readonly toReview: readonly (GrantWithReason & { readonly isOverdue: boolean })[]
  readonly standing: Standing
  readonly limits: typeof budget
}

/** What concerns whoever is signed in: their own, and what waits for them. What may not be seen any more ends here. */
export async function listGrants(needs: RevealNeeds, who: SignedIn): Promise<GrantList> {
  const now = needs.clock.now()
  const { grants, access } = needs
  const [mine, waiting, unreviewed, standing] = await Promise.all([
    grants.askedBy(who.staff, after(now, -day)),
    grants.waiting(after(now, -approvalLife)),
    grants.unreviewed(),
    grants.standing(who.staff, null, now),
  ])
  const ofOthers = (all: readonly KnownGrant[], ask: typeof access.agree) =>
    all.filter((grant) => grant.staff !== who.staff && ask(who, grant).isAllowed)
  const withReason = (grant: KnownGrant) => reasonOf(needs, grant)
  return {
    mine: await Promise.all(mine.map((grant) => endIfDue(needs, who, grant))),
    toApprove: await Promise.all(ofOthers(waiting, access.agree).map(withReason)),
    toReview: await Promise.all(
      ofOthers(unreviewed, access.review).map(async (grant) => ({
        ...(await withReason(grant)),
        isOverdue: now > after(grant.askedAt, reviewWithin),
      })),
    ),
    standing,
    limits: budget,
  }
}

async function endIfDue(needs: RevealNeeds, who: SignedIn, grant: KnownGrant): Promise<KnownGrant> {
  const now = needs.clock.now()
  if (!isOpen(grant, now)) return grant
  // That another sign-in of theirs opened it is no reason to end it; that they may not see it any more is.
  const end = await endOf(needs, { ...who, session: grant.session }, grant)
  if (!end) return grant
  const changed = await needs.grants.change(grant.grant, now, (one) => decideEnd(one, now, end))
  return changed.outcome === 'changed' ? changed.grant : grant
}

async function reasonOf(needs: RevealNeeds, grant: KnownGrant): Promise<GrantWithReason> {
  const [sealed, kept, name] = await Promise.all([
    needs.grants.reason(grant.grant),
    needs.transcripts.read(grant.talk),
    needs.nameOf(grant.staff),
  ])
  return { grant, text: await openReason(needs, kept?.key ?? null, grant.grant, sealed), name }
}
