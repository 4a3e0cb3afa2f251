import { after, type Clock, type Instant } from '../../clock.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import { boundToKey, type KeyService } from '../../privacy/key-service.ts'
import { away, type KmsNeeds } from './ask-kms.ts'
import { decryptAtKms, encryptAtKms } from './kms-bytes.ts'
import { type KmsSecrets, primaryVersion } from './kms-secrets.ts'
import { kmsVersions } from './kms-versions.ts'
import { openedKeys } from './opened-keys.ts'

type Needs = KmsNeeds & {
  readonly crypto: Crypto
  readonly clock: Clock
  /** `projects/…/locations/…/keyRings/…/cryptoKeys/…` */
  readonly key: string
  readonly secrets: KmsSecrets
}

/** How long the primary version is believed to be that: Google may rotate by itself. Milliseconds. */
const trust = 5 * 60 * 1000

/**
 * Data keys wrapped by a key of Google Cloud KMS, which never leaves it. A key that was opened is known for a minute, so
 * that a talk asks once and not at each turn; the pepper was opened at the start.
 */
export function googleKmsKeys(needs: Needs): KeyService {
  const { crypto, clock, key, secrets } = needs
  const opened = openedKeys(clock)
  let primary: { readonly version: number; readonly until: Instant } | null = null

  async function current(isAskedAnew: boolean): Promise<number> {
    if (primary && !isAskedAnew && clock.now() < primary.until) return primary.version
    const version = await primaryVersion(needs, key)
    primary = { version, until: after(clock.now(), trust) }
    return version
  }

  return {
    wrap: async (id, plain) => {
      for (const isAskedAnew of [false, true]) {
        const version = await current(isAskedAnew)
        const bound = boundToKey({ id, version })
        const wrapped = await encryptAtKms(needs, `${key}/cryptoKeyVersions/${version}`, { plain, bound })
        if (!wrapped) continue
        opened.keep({ id, version, wrapped }, plain)
        return { id, version, wrapped }
      }
      throw away('its primary version does not encrypt')
    },
    unwrap: async (one) => {
      const known = opened.find(one)
      if (known) return known
      const plain = await decryptAtKms(needs, key, { sealed: one.wrapped, bound: boundToKey(one) })
      opened.keep(one, plain)
      return plain
    },
    hmac: (message) => crypto.hmac(secrets.pepper, message),
    ...kmsVersions(needs, () => current(true)),
  }
}
