import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Config } from './config.ts'

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A fresh token, for whoever deploys from elsewhere, and its hash, for the server. 256 bits. */
export function newDeployToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token).toString('hex') }
}

/** Whose token it is; null: nobody's. Every token is looked at, and takes as long. */
export function ownerOf(tokens: Config['deployTokens'], token: string): string | null {
  const given = hashOf(token)
  return tokens.reduce<string | null>((owner, { name, hash }) => {
    const isSame = timingSafeEqual(given, Buffer.from(hash, 'hex'))
    return isSame ? name : owner
  }, null)
}
