import type { SignedIn } from '../../access/signed-in.ts'
import { claimedSince, isClosed } from './claimed-by.ts'
import type { GrantEnd, KnownGrant } from './grant.ts'
import type { RevealNeeds } from './needs.ts'

/**
 * Whether what is open may still be seen by who asks now, as they are now: null, or why it ends. Rights, sign-ins and
 * cases are read anew each time, so that whoever lost one sees nothing at their next look.
 */
export async function endOf(
  { grants, transcripts, access }: Pick<RevealNeeds, 'grants' | 'transcripts' | 'access'>,
  who: SignedIn,
  grant: KnownGrant,
): Promise<GrantEnd | null> {
  if (grant.session !== who.session) return 'session'
  const about = await grants.about({ talk: grant.talk })
  if (!about) return 'words-gone'
  const department = grant.scope === 'case' ? grant.department : (about.case?.department ?? null)
  const verdict = access.show(who, { department, isGlass: grant.isGlass })
  if (!verdict.isAllowed) return 'rights'
  if (verdict.isOtherDepartment && !grant.needs.includes('other-department') && !grant.isGlass)
    return 'rights'
  if (grant.scope === 'case' && grant.case) {
    const events = (await grants.about({ case: grant.case }))?.case?.events ?? []
    if (isClosed(events)) return 'case-closed'
    const since = claimedSince(events, who.staff)
    if (since === null || since > grant.askedAt) return 'case-passed-on'
  }
  const kept = await transcripts.read(grant.talk)
  return kept?.key ? null : 'words-gone'
}
