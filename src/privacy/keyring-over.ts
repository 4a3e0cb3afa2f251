import { parseBlindIndex, parseMessageKey } from '../ids.ts'
import type { Crypto } from './crypto.ts'
import type { KeyService } from './key-service.ts'
import type { Keyring } from './keyring.ts'
import type { Sealer } from './sealed-text.ts'

const keyLength = 32
const encoder = new TextEncoder()

/** The keyring of turns over whoever holds the keys that wrap data keys. */
export function keyringOver(crypto: Crypto, service: Pick<KeyService, 'wrap' | 'unwrap' | 'hmac'>): Keyring {
  /** The parts are written as JSON so that no two different lists of parts are the same message. */
  async function keyed(...parts: readonly string[]): Promise<string> {
    const digest = await service.hmac(encoder.encode(JSON.stringify(parts)))
    return Buffer.from(digest).toString('base64url')
  }

  return {
    create: async () => {
      const key = crypto.random(keyLength)
      const id = Buffer.from(crypto.random(16)).toString('base64url')
      return { sealer: sealerOf(crypto, id, key), wrapped: await service.wrap(id, key) }
    },
    unwrap: async (wrapped) => sealerOf(crypto, wrapped.id, await service.unwrap(wrapped)),
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
