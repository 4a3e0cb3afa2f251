import type { Instant } from '../clock.ts'
import type { LogLeaf } from './log-leaf.ts'

/** Proof that an entry was in the log before what it permits happened. */
export type Receipt = {
  /** The entry's place in the tree, from 0; people read `#` and this plus one. */
  readonly index: number
  /** The signed checkpoint (a C2SP note) of a tree that holds it. */
  readonly checkpoint: string
}

/** The log as those need it who may act only when their entry stands in a signed checkpoint. */
export type AuditLog = {
  /**
   * Writes an entry, gives it and whatever waits its place, signs; embedded, entry and checkpoint are also on the disk
   * when it resolves. No receipt, no words.
   * @throws Fault `LOG_UNAVAILABLE`
   */
  readonly receipt: (leaf: LogLeaf) => Promise<Receipt>
  /** Gives their places to entries that turns have written. @throws Fault `LOG_UNAVAILABLE` */
  readonly sequence: (now: Instant) => Promise<number>
}
