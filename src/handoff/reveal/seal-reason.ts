import type { GrantId } from '../../ids.ts'
import type { RawText } from '../../message/raw-text.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { Keyring, WrappedKey } from '../../privacy/keyring.ts'
import { SealedText } from '../../privacy/sealed-text.ts'

type Needs = { readonly keyring: () => Promise<Keyring>; readonly crypto: Crypto }

const boundToGrant = (grant: GrantId) => `reason|${grant}`

/** The words of a reason under the talk's key, so that they go with it; the log gets the hash of what is sealed. */
export async function sealReason(
  { keyring, crypto }: Needs,
  key: WrappedKey,
  grant: GrantId,
  text: RawText,
): Promise<{ readonly sealed: SealedText; readonly hash: string }> {
  const sealer = await (await keyring()).unwrap(key)
  const sealed = await SealedText.of(text, sealer, boundToGrant(grant))
  const digest = await crypto.hash(SealedText.bytes(sealed))
  return { sealed, hash: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') }
}

/** For whoever has to agree or to review; null where the key is destroyed. */
export async function openReason(
  { keyring }: Pick<Needs, 'keyring'>,
  key: WrappedKey | null,
  grant: GrantId,
  sealed: SealedText | null,
): Promise<RawText | null> {
  if (!key || !sealed) return null
  return sealed.open(await (await keyring()).unwrap(key), boundToGrant(grant))
}
