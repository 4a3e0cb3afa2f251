import type { WrappedKey } from '../privacy/keyring.ts'

/** Data keys by use and day: intake (inbox rows) and directory (identifiers). Whoever is first makes the day's key. */
export type KeyStore = {
  readonly epochKey: (
    use: 'intake' | 'directory' | 'staff',
    epoch: string,
    candidate: WrappedKey,
  ) => Promise<WrappedKey>
  readonly keyById: (id: string) => Promise<WrappedKey | null>
}
