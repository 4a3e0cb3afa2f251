import { Fault } from '../../fault.ts'
import { parseBlindIndex, parseMessageKey } from '../../ids.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import type { Sealer } from '../../privacy/sealed-text.ts'
import type { KeySet } from './key-set.ts'

const keyLength = 32
const encoder = new TextEncoder()

/** A keyring whose key-encryption keys are in this process: from a key file or from `SIGILO_KEYS`. */
export function keyringOf(crypto: Crypto, { keyByVersion, pepper }: KeySet): Keyring {
  const current = Math.max(...keyByVersion.keys())

  function kek(version: number): Uint8Array {
    const key = keyByVersion.get(version)
    if (!key) {
      throw new Fault('BAD_KEY', `no key of version ${version}: put it back into SIGILO_KEYS or the key file`)
    }
    return key
  }

  /** The parts are written as JSON so that no two different lists of parts are the same message. */
  async function keyed(...parts: readonly string[]): Promise<string> {
    const digest = await crypto.hmac(pepper, encoder.encode(JSON.stringify(parts)))
    return Buffer.from(digest).toString('base64url')
  }

  return {
    create: async () => {
      const key = crypto.random(keyLength)
      const id = Buffer.from(crypto.random(16)).toString('base64url')
      const wrapped = await crypto.encrypt(kek(current), key, `${id}|${current}`)
      return { sealer: sealerOf(crypto, id, key), wrapped: { id, version: current, wrapped } }
    },
    unwrap: async ({ id, version, wrapped }) =>
      sealerOf(crypto, id, await crypto.decrypt(kek(version), wrapped, `${id}|${version}`)),
    personIndex: async (kind, identifier) => parseBlindIndex(await keyed('person', kind, identifier)),
    messageKey: async (messageId) => parseMessageKey(await keyed('message', messageId)),
    commitment: (purpose, value) => keyed('commitment', purpose, value),
  }
}

const sealerOf = (crypto: Crypto, id: string, key: Uint8Array): Sealer => ({
  key: id,
  seal: (plain, bound) => crypto.encrypt(key, plain, bound),
  open: (sealed, bound) => crypto.decrypt(key, sealed, bound),
})
