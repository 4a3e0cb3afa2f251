import type { WrappedKey } from './keyring.ts'

/** The versions of a key-encryption key that open; `current` wraps what is new. */
export type KeyVersions = { readonly current: number; readonly all: readonly number[] }

/** A setting that people have to put in place on every machine. */
export type Setting = { readonly variable: 'SIGILO_KEYS' | 'SIGILO_KMS_SECRETS'; readonly value: string }

/** What became of a change of versions: done, or for people to do. */
export type VersionChange =
  | { readonly outcome: 'done'; readonly versions: KeyVersions }
  | ({ readonly outcome: 'to-be-set' } & Setting)
  /** Only whoever looks after the keys there can do it: what they have to do. */
  | { readonly outcome: 'not-ours-to-do'; readonly advice: string }

/**
 * Who holds the keys that wrap data keys, and the pepper: a file, the environment, a key manager. A wrapped key is bound
 * to its name and version: it opens as nothing else.
 */
export type KeyService = {
  /** Wraps a data key (32 bytes) under the current version. @throws Fault `KEYS_AWAY` */
  readonly wrap: (id: string, key: Uint8Array) => Promise<WrappedKey>
  /**
   * @throws Fault `CANNOT_OPEN` for a key that was wrapped by others or for another name, `BAD_KEY` for an unknown
   *   version, `KEYS_AWAY` when nobody answers: the same call may work later
   */
  readonly unwrap: (key: WrappedKey) => Promise<Uint8Array>
  /** HMAC-SHA-256 under the pepper. Never asks anybody: each message needs several. */
  readonly hmac: (message: Uint8Array) => Promise<Uint8Array>
  /** @throws Fault `KEYS_AWAY` */
  readonly versions: () => Promise<KeyVersions>
  /** Makes a new version the current one. Old ones open as before. */
  readonly addVersion: () => Promise<VersionChange>
  /** What is kept elsewhere under an older version, under the current one; null: nothing, or it is already. */
  readonly renewal: () => Promise<Setting | null>
  /** Gives a version up for good; whoever calls has seen that no data key is wrapped by it. */
  readonly retireVersion: (version: number) => Promise<VersionChange>
}

/** What the wrapping of a data key is bound to. */
export const boundToKey = ({ id, version }: Pick<WrappedKey, 'id' | 'version'>): string => `${id}|${version}`
