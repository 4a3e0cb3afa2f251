import { Fault } from '../../fault.ts'
import type { Crypto } from '../../privacy/crypto.ts'

const nonceLength = 12
const encoder = new TextEncoder()
const { subtle } = globalThis.crypto

/** The primitives by WebCrypto, for hosts without `node:crypto`. */
export const webCrypto: Crypto = {
  encrypt: async (key, plain, bound) => {
    const nonce = random(nonceLength)
    const sealed = await subtle.encrypt(gcm(nonce, bound), await importKey(key, 'encrypt'), copy(plain))
    const bytes = new Uint8Array(nonceLength + sealed.byteLength)
    bytes.set(nonce)
    bytes.set(new Uint8Array(sealed), nonceLength)
    return bytes
  },
  decrypt: async (key, sealed, bound) => {
    try {
      const nonce = copy(sealed.subarray(0, nonceLength))
      const words = copy(sealed.subarray(nonceLength))
      return new Uint8Array(await subtle.decrypt(gcm(nonce, bound), await importKey(key, 'decrypt'), words))
    } catch {
      throw new Fault('CANNOT_OPEN', 'sealed bytes do not open under this key for this row')
    }
  },
  hmac: async (key, message) => {
    const imported = await subtle.importKey('raw', copy(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ])
    return new Uint8Array(await subtle.sign('HMAC', imported, copy(message)))
  },
  hash: async (message) => new Uint8Array(await subtle.digest('SHA-256', copy(message))),
  random,
}

function random(bytes: number): Uint8Array<ArrayBuffer> {
  return globalThis.crypto.getRandomValues(new Uint8Array(bytes))
}

const gcm = (iv: Uint8Array<ArrayBuffer>, bound: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(bound),
})

const importKey = (key: Uint8Array, use: 'encrypt' | 'decrypt') =>
  subtle.importKey('raw', copy(key), 'AES-GCM', false, [use])

/** WebCrypto takes no view of shared memory; the copy also guards against a change while it works. */
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
