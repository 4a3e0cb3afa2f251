import type { LogKeys } from '../../audit/log-keys.ts'
import { ed25519 } from '../../audit/note-key.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { KeySet } from './key-set.ts'
import { nodeSigner } from './node-ed25519.ts'

const encoder = new TextEncoder()

/**
 * The keys a deployment signs its log with, derived from those it has: an installation that is there already gets
 * nothing new to keep, and a new version of its keys is a new signing key, too. They would lie beside the others in any
 * case; who takes them all may sign, and is found by checkpoints kept elsewhere. The log's name comes from the pepper,
 * which has no versions.
 */
export async function logKeysOf(crypto: Crypto, { keyByVersion, pepper }: KeySet): Promise<LogKeys> {
  const name = await derive(crypto, pepper, 'sigilo log name')
  const origin = `sigilo-log/${Buffer.from(name).toString('hex').slice(0, 16)}`
  const versions = [...keyByVersion].sort(([one], [other]) => one - other)
  const signers = await Promise.all(
    versions.map(async ([, key]) =>
      nodeSigner({ name: origin, algorithm: ed25519 }, await derive(crypto, key, 'sigilo log signature')),
    ),
  )
  return { origin, signers }
}

/** HKDF-SHA-256, one block, no salt. @see https://www.rfc-editor.org/rfc/rfc5869 */
async function derive(crypto: Crypto, secret: Uint8Array, use: string): Promise<Uint8Array> {
  const key = await crypto.hmac(new Uint8Array(32), secret)
  return crypto.hmac(key, new Uint8Array([...encoder.encode(use), 1]))
}
