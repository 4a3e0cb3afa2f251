import type { NoteSigner } from './signed-note.ts'

/** Who a log is and who signs it. */
export type LogKeys = {
  readonly origin: string
  /** One for each version of the deployment's keys, the oldest first; the last one signs what is new. */
  readonly signers: readonly NoteSigner[]
}
