import type { Instant } from '../clock.ts'

/** Versions of the designers' files that open talks still stand on. */
export type BotVersions = {
  /** Again for a version that is there: it was wanted at this moment, and is forgotten so much later. */
  readonly keep: (hash: string, files: ReadonlyMap<string, string>, now: Instant) => Promise<void>
  readonly files: (hash: string) => Promise<ReadonlyMap<string, string> | null>
}
