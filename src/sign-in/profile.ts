import type { Instant } from '../clock.ts'
import type { BlindIndex, StaffId } from '../ids.ts'
import type { Profile, Sealed } from './member.ts'
import type { SignInParts } from './parts.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

type Keys = Pick<SignInParts, 'epochKeys'>

/** Something of somebody's, under the key of the year; bound to them, so that it opens in no other row. */
async function seal({ epochKeys }: Keys, plain: Uint8Array, bound: string, now: Instant): Promise<Sealed> {
  const sealer = await epochKeys.sealerFor('staff', now)
  return { bytes: await sealer.seal(plain, bound), key: sealer.key }
}

/** @throws Fault `CANNOT_OPEN`, `KEY_DESTROYED` */
async function open({ epochKeys }: Keys, { bytes, key }: Sealed, bound: string): Promise<Uint8Array> {
  return (await epochKeys.sealerById(key)).open(bytes, bound)
}

export const sealProfile = (keys: Keys, staff: StaffId, profile: Profile, now: Instant): Promise<Sealed> =>
  seal(keys, encoder.encode(JSON.stringify([profile.name, profile.email])), `staff-profile|${staff}`, now)

/** @throws Fault `CANNOT_OPEN`, `KEY_DESTROYED` */
export async function openProfile(keys: Keys, staff: StaffId, sealed: Sealed): Promise<Profile> {
  const [name, email]: [string, string] = JSON.parse(
    decoder.decode(await open(keys, sealed, `staff-profile|${staff}`)),
  )
  return { name, email }
}

/** The key of somebody's app, in a ticket and in their row alike. */
export const sealFactor = (keys: Keys, staff: StaffId, key: Uint8Array, now: Instant): Promise<Sealed> =>
  seal(keys, key, `staff-factor|${staff}`, now)

/** @throws Fault `CANNOT_OPEN`, `KEY_DESTROYED` */
export const openFactor = (keys: Keys, staff: StaffId, sealed: Sealed): Promise<Uint8Array> =>
  open(keys, sealed, `staff-factor|${staff}`)

/** One account however its address is typed. */
export const emailIndex = async (
  { keyring }: Pick<SignInParts, 'keyring'>,
  email: string,
): Promise<BlindIndex> =>
  (await keyring.commitment('staff-email', email.normalize('NFKC').trim().toLowerCase())) as BlindIndex
