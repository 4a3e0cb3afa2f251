import canonicalize from 'canonicalize'

/** What a consent question showed: the words and the titles of its buttons, in order. */
export type Wording = { readonly body: string; readonly buttons: readonly string[] }

/**
 * Names a wording by its content, so that the ledger proves which words were shown: hex SHA-256 of the
 * RFC 8785 JSON of the NFC-normalized words.
 *
 * @param hash SHA-256 of bytes
 */
export async function wordingHash(
  hash: (bytes: Uint8Array) => Promise<Uint8Array>,
  { body, buttons }: Wording,
): Promise<string> {
  const shown = { body: body.normalize('NFC'), buttons: buttons.map((title) => title.normalize('NFC')) }
  const digest = await hash(new TextEncoder().encode(canonicalize(shown)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
