import type { SignedIn } from '../../access/signed-in.ts'
import { decideEnd, decideTaken } from './decide.ts'
import { isOpen, type KnownGrant, statusAt } from './grant.ts'
import type { RevealNeeds } from './needs.ts'
import { type OpenedWords, openWords, type RecordedGrant } from './open-words.ts'
import { recordGrant } from './record-grant.ts'
import { type Refused, refuse } from './refuse.ts'
import { isSteppedUp } from './step-up.ts'
import { endOf } from './still-open.ts'

export type Shown = {
  readonly outcome: 'shown'
  readonly grant: RecordedGrant
  readonly words: OpenedWords
  /** Whose screen it is. */
  readonly name: string
}

/** A grant that was taken: into the log first, then the words. */
export async function showTaken(
  needs: RevealNeeds,
  who: SignedIn,
  grant: KnownGrant,
): Promise<Shown | Refused> {
  const recorded = await recordGrant(needs, who, grant)
  if (typeof recorded === 'string') return { outcome: 'refused', why: recorded }
  return showRecorded(needs, who, recorded)
}

/** Words of an open grant. The talk is read after the entry stands: what was erased meanwhile is gone. */
async function showRecorded(
  needs: RevealNeeds,
  who: SignedIn,
  grant: RecordedGrant,
): Promise<Shown | Refused> {
  const end = await endOf(needs, who, grant)
  const kept = end === null ? await needs.transcripts.read(grant.talk) : null
  const words = kept && (await openWords(needs, kept, grant))
  const now = needs.clock.now()
  if (words && isOpen(grant, now))
    return { outcome: 'shown', grant, words, name: await needs.nameOf(who.staff) }
  await needs.grants.change(grant.grant, now, (one) => decideEnd(one, now, end ?? 'words-gone'))
  const why = end === null || end === 'words-gone' ? 'words-gone' : 'over'
  return refuse(needs, who, why, { ...grant, verdict: null })
}

/** Words that a second person agreed to, or that are open and looked at again: that is in the log already. */
export async function openAgain(
  needs: RevealNeeds,
  who: SignedIn,
  id: KnownGrant['grant'],
): Promise<Shown | Refused> {
  const grant = await needs.grants.find(id)
  if (grant?.staff !== who.staff) return { outcome: 'refused', why: 'not-found' }
  const now = needs.clock.now()
  const { recorded } = grant
  if (recorded && isOpen(grant, now)) return showRecorded(needs, who, { ...grant, recorded })
  if (statusAt(grant, now) !== 'approved') return { outcome: 'refused', why: 'over' }
  if (!isSteppedUp(who, now)) return refuse(needs, who, 'step-up', { ...grant, verdict: null })
  const end = await endOf(needs, who, { ...grant, session: who.session })
  if (end) {
    await needs.grants.change(id, now, (one) => decideEnd(one, now, end))
    const why = end === 'words-gone' ? 'words-gone' : 'not-allowed'
    return refuse(needs, who, why, { ...grant, verdict: null })
  }
  const taken = await needs.grants.change(id, now, (one, standing) =>
    decideTaken(one, { at: now, by: who.staff, session: who.session }, standing),
  )
  if (taken.outcome === 'refused') return refuse(needs, who, taken.why, { ...grant, verdict: null })
  return showTaken(needs, who, taken.grant)
}
