import type { Crypto } from '../privacy/crypto.ts'
import type { Keyring } from '../privacy/keyring.ts'

/**
 * Makes a key of a password slowly, on purpose: 32 bytes. Adapters name what they use and with which cost.
 * @throws Fault `TOO_SOON` where too many are made at once
 */
export type SlowHash = (password: string, salt: Uint8Array) => Promise<Uint8Array>

const saltLength = 16

export type PasswordNeeds = {
  readonly crypto: Pick<Crypto, 'random'>
  readonly keyring: Pick<Keyring, 'commitment'>
  readonly slowHash: SlowHash
}

/**
 * What is kept of a password: 16 bytes salt, 32 bytes hash. Before it is hashed it is keyed with the pepper, which the
 * database does not hold: who has the database alone cannot try passwords out.
 */
export async function hashPassword(needs: PasswordNeeds, password: string): Promise<Uint8Array> {
  const salt = needs.crypto.random(saltLength)
  return new Uint8Array([...salt, ...(await slow(needs, password, salt))])
}

/** The same work where there is none to compare with, as for an address nobody has. */
export async function isPassword(
  needs: PasswordNeeds,
  password: string,
  kept: Uint8Array | null,
): Promise<boolean> {
  const compared = kept ?? new Uint8Array(saltLength + 32)
  const hash = await slow(needs, password, compared.subarray(0, saltLength))
  return isSame(hash, compared.subarray(saltLength)) && kept !== null
}

/** NFKC: the same letters typed on another machine are the same password. */
const slow = async ({ keyring, slowHash }: PasswordNeeds, password: string, salt: Uint8Array) =>
  slowHash(await keyring.commitment('staff-password', password.normalize('NFKC')), salt)

/** Takes as long wherever they differ. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length
  for (const [at, byte] of one.entries()) difference |= byte ^ (other[at] ?? 0)
  return difference === 0
}
