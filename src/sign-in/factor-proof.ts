import type { Member, Proof } from './member.ts'
import type { SignInParts } from './parts.ts'
import { openFactor } from './profile.ts'
import { recoveryHash } from './recovery-code.ts'
import { isTimeCode, stepOfCode } from './time-code.ts'

type Needs = Pick<SignInParts, 'epochKeys' | 'crypto' | 'clock'>

/**
 * What a code proves, still to be spent: six digits are of the app, anything else is a recovery code, which the store
 * alone can tell whether it is one. Null: certainly nothing.
 */
export async function proofOf(needs: Needs, member: Member, code: string): Promise<Proof | null> {
  const typed = code.replace(/\s/g, '')
  if (!isTimeCode(typed)) return { recovery: await recoveryHash(needs.crypto, typed) }
  if (!member.factor) return null
  const step = stepOfCode(await openFactor(needs, member.id, member.factor), typed, needs.clock.now())
  return step === null ? null : { step }
}
