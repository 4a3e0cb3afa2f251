import type { Crypto } from '../privacy/crypto.ts'

/** 256 bits. Bytes. */
const tokenLength = 32

/** What a browser or the holder of a link shows: 43 base64url characters that nobody guesses. */
export const newToken = ({ random }: Pick<Crypto, 'random'>): string =>
  Buffer.from(random(tokenLength)).toString('base64url')

/** All that is kept of it: SHA-256, base64url. */
export const tokenHash = async ({ hash }: Pick<Crypto, 'hash'>, token: string): Promise<string> =>
  Buffer.from(await hash(new TextEncoder().encode(token))).toString('base64url')

/** A random name of 128 bits: 22 base64url characters. */
export const newName = ({ random }: Pick<Crypto, 'random'>): string =>
  Buffer.from(random(16)).toString('base64url')
