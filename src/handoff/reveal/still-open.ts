import type { SignedIn } from '../../access/signed-in.ts'
import { claimedSince, isClosed } from './claimed-by.ts'
import type { GrantEnd, KnownGrant } from './grant.ts'
import type { RevealNeeds } from './needs.ts'

type Needs = Pick<RevealNeeds, 'grants' | 'transcripts' | 'access'>

/**
 * Whether what is open may still be seen by who asks now, as they are now: null, or why it ends. Rights, sign-ins and
 * cases are read anew each time, so that whoever lost one sees nothing at their next look.
 */
export async function endOf(needs: Needs, who: SignedIn, grant: KnownGrant): Promise<GrantEnd | null> {
  if (grant.session !== who.session) return 'session'
  const about = await needs.grants.about({ talk: grant.talk })
  if (!about) return 'words-gone'
  const end = await endOfClaim(needs, who, grant)
  if (end) return end
  const verdict = needs.access.show(who, grant, {
    department: grant.scope === 'case' ? grant.department : (about.case?.department ?? null),
    claimedBy: grant.scope === 'case' ? who.staff : null,
  })
  const isAgreed = grant.second !== null || grant.isGlass
  if (!verdict.isAllowed || (verdict.needsSecond && !isAgreed)) return 'rights'
  const kept = await needs.transcripts.read(grant.talk)
  return kept?.key ? null : 'words-gone'
}

async function endOfClaim(
  { grants }: Needs,
  { staff }: SignedIn,
  grant: KnownGrant,
): Promise<GrantEnd | null> {
  if (grant.scope !== 'case' || !grant.case) return null
  const events = (await grants.about({ case: grant.case }))?.case?.events ?? []
  if (isClosed(events)) return 'case-closed'
  const since = claimedSince(events, staff)
  return since === null || since > grant.askedAt ? 'case-passed-on' : null
}
