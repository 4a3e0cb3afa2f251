import { after } from '../clock.ts'
import type { BlindIndex, StaffId } from '../ids.ts'
import { freeTries, lifeOf } from './limits.ts'
import type { SignInParts, Wait, Whence } from './parts.ts'

type Needs = Pick<SignInParts, 'store' | 'keyring' | 'clock'>

/**
 * Takes a try at a password: of the place and of the account. Where the account came in from before it is counted by
 * itself, so that strangers elsewhere who try its password do not keep its owner out.
 */
export async function takePasswordTry(needs: Needs, email: BlindIndex, whence: Whence): Promise<Wait | null> {
  const place = placeOf(whence)
  const account = (await isKnownPlace(needs, email, whence))
    ? await keyOf(needs, 'account-at', email, place)
    : await keyOf(needs, 'account', email)
  return (
    (await take(needs, await keyOf(needs, 'place', place), freeTries.place)) ??
    (await take(needs, account, freeTries.account))
  )
}

/** Whether an account came in from there of late. */
export async function isKnownPlace(needs: Needs, email: BlindIndex, whence: Whence): Promise<boolean> {
  const known = await keyOf(needs, 'known', email, placeOf(whence))
  return needs.store.pace.wasSeen(known, after(needs.clock.now(), -lifeOf.knownPlace))
}

/** Takes a try at a second factor. */
export const takeFactorTry = async (needs: Needs, staff: StaffId): Promise<Wait | null> =>
  take(needs, await keyOf(needs, 'factor', staff), freeTries.factor)

/** Somebody came in, with both: the counts of their tries go, and the place is known as theirs. */
export async function forgiveTries(
  needs: Needs,
  { id, email }: { readonly id: StaffId; readonly email: BlindIndex },
  whence: Whence,
): Promise<void> {
  const place = placeOf(whence)
  const [account, there, factor, shared, known] = await Promise.all([
    keyOf(needs, 'account', email),
    keyOf(needs, 'account-at', email, place),
    keyOf(needs, 'factor', id),
    keyOf(needs, 'place', place),
    keyOf(needs, 'known', email, place),
  ])
  await needs.store.pace.forgive([account, there, factor], [shared])
  await needs.store.pace.note(known, needs.clock.now())
}

/** A newcomer's first place is theirs: that they come from it next is nothing to be alarmed at. */
export const knowPlace = async (needs: Needs, email: BlindIndex, whence: Whence): Promise<void> =>
  needs.store.pace.note(await keyOf(needs, 'known', email, placeOf(whence)), needs.clock.now())

/** The second factor was right: its count goes. */
export const forgiveFactor = async (needs: Needs, staff: StaffId): Promise<void> =>
  needs.store.pace.forgive([await keyOf(needs, 'factor', staff)], [])

const keyOf = ({ keyring }: Needs, use: string, ...parts: readonly string[]): Promise<string> =>
  keyring.commitment('staff-tries', JSON.stringify([use, ...parts]))

async function take({ store, clock }: Needs, key: string, free: number): Promise<Wait | null> {
  const now = clock.now()
  const { waitUntil } = await store.pace.take(key, free, now)
  return waitUntil === null
    ? null
    : { kind: 'wait', seconds: Math.max(1, Math.ceil((waitUntil - now) / 1000)) }
}

/** An IPv6 household has a whole /64 to try from. */
function placeOf({ address }: Whence): string {
  if (!address?.includes(':')) return address ?? 'unknown'
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const after = tail.split(':').filter((group) => group !== '')
  const filled = address.includes('::')
    ? [...groups, ...Array.from({ length: 8 - groups.length - after.length }, () => '0'), ...after]
    : groups
  return filled.slice(0, 4).join(':')
}
