import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { type NoteKey, noteKey } from '../../audit/note-key.ts'
import type { NoteSigner, VerifySignature } from '../../audit/signed-note.ts'
import { nodeCrypto } from './node-crypto.ts'

/** What stands before the 32 bytes in DER. @see https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')

/** Ed25519 by `node:crypto`: WebCrypto's says on Node 20 that it is an experiment. */
export const nodeVerify: VerifySignature = async (publicKey, message, signature) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = Buffer.concat([publicHead, publicKey])
  return verify(null, message, createPublicKey({ key, format: 'der', type: 'spki' }), signature)
}

/** @param seed 32 secret bytes */
export async function nodeSigner(
  named: Pick<NoteKey, 'name' | 'algorithm'>,
  seed: Uint8Array,
): Promise<NoteSigner> {
  const secret = createPrivateKey({
    key: Buffer.concat([privateHead, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = createPublicKey(secret)
    .export({ format: 'der', type: 'spki' })
    .subarray(publicHead.length)
  const key = await noteKey(nodeCrypto.hash, { ...named, publicKey: new Uint8Array(publicKey) })
  return { key, sign: async (message) => new Uint8Array(sign(null, message, secret)) }
}
