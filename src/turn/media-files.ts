import type { Instant } from '../clock.ts'

/** Pictures, films and documents of the project that prompts show: each kept once, by the SHA-256 (64 hex digits) of its bytes. */
export type MediaFiles = {
  /** Again for a file that is there: it was wanted at this moment, and is forgotten so much later. */
  readonly keep: (sha256: string, bytes: Uint8Array<ArrayBuffer>, now: Instant) => Promise<void>
  readonly bytes: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Those that are not kept. */
  readonly lacking: (sha256s: readonly string[]) => Promise<readonly string[]>
}

/** What Meta calls the files it was given for one business number. */
export type MediaUploads = {
  readonly find: (
    number: string,
    sha256: string,
  ) => Promise<{ readonly id: string; readonly at: Instant } | null>
  /** In place of an older one. */
  readonly keep: (
    number: string,
    sha256: string,
    upload: { readonly id: string; readonly at: Instant },
  ) => Promise<void>
}
