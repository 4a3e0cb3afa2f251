import type { Crypto } from '../privacy/crypto.ts'
import { tokenHash } from './token.ts'

/** No I, L, O and U: what is read aloud is written down right. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 6
const groupLength = 4
const howMany = 10

/**
 * Ten codes of 120 random bits, `4C0J-…` in six groups of four, and the hashes that are kept of them. Above 112 bits a
 * plain hash is enough (ASVS 5.0, 6.5.2).
 */
export async function newRecoveryCodes(
  crypto: Pick<Crypto, 'random' | 'hash'>,
): Promise<{ readonly codes: readonly string[]; readonly hashes: readonly string[] }> {
  const codes = Array.from({ length: howMany }, () => newCode(crypto))
  return { codes, hashes: await Promise.all(codes.map((code) => recoveryHash(crypto, code))) }
}

function newCode({ random }: Pick<Crypto, 'random'>): string {
  const letters = Array.from(random(groups * groupLength), (byte) => signs.charAt(byte % signs.length))
  return Array.from({ length: groups }, (_, n) =>
    letters.slice(n * groupLength, (n + 1) * groupLength).join(''),
  ).join('-')
}

/** As somebody types it: in any case, with or without dashes and blanks. */
export const recoveryHash = (crypto: Pick<Crypto, 'hash'>, typed: string): Promise<string> =>
  tokenHash(crypto, typed.toUpperCase().replace(/[^0-9A-Z]/g, ''))
