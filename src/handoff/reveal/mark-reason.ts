import { after } from '../../clock.ts'
import type { StaffId } from '../../ids.ts'
import { RawText } from '../../message/raw-text.ts'
import { day } from './budget.ts'
import type { Asked } from './grant.ts'
import type { RevealNeeds } from './needs.ts'

/** What tells that the same words were given as a reason before, without the words. */
export async function markReason(
  { grants, keyring, clock }: Pick<RevealNeeds, 'grants' | 'keyring' | 'clock'>,
  staff: StaffId,
  reason: RawText | null,
): Promise<Pick<Asked, 'reasonMark' | 'repeats'>> {
  if (!reason) return { reasonMark: null, repeats: 0 }
  const words = RawText.reveal(reason).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const reasonMark = await (await keyring()).commitment('reveal-reason', JSON.stringify([staff, words]))
  const before = await grants.askedBy(staff, after(clock.now(), -day))
  return { reasonMark, repeats: before.filter((one) => one.reasonMark === reasonMark).length }
}
