import type { Instant } from '../clock.ts'

/** The designers' files under the hash of all of them. */
export type KeptVersion = {
  readonly hash: string
  readonly files: ReadonlyMap<string, string>
  /** The hashes of what its prompts show, which `MediaFiles` has already. */
  readonly media: readonly string[]
}

/** Versions of the designers' files that open talks still stand on. */
export type BotVersions = {
  /** Again for a version that is there: it was wanted at this moment, and is forgotten so much later. */
  readonly keep: (version: KeptVersion, now: Instant) => Promise<void>
  readonly files: (hash: string) => Promise<ReadonlyMap<string, string> | null>
}
