import type { Readable } from '../../access/readable.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { Instant } from '../../clock.ts'
import type { StaffId } from '../../ids.ts'
import type { CannedReply, KeptReply } from './canned-reply.ts'

export type ReplyChanges = {
  readonly put: readonly CannedReply[]
  /** Codes; one that is put as well takes another's place. */
  readonly remove: readonly string[]
  readonly at: Instant
  readonly by: StaffId | null
  readonly log: LogLeaf
}

/** Where canned replies are kept. */
export type CannedReplies = {
  /** Of departments somebody may read, and of all; by code. */
  readonly of: (readable: Readable) => Promise<readonly KeptReply[]>
  /** Every one, for whoever writes them; by code. */
  readonly all: () => Promise<readonly KeptReply[]>
  /** All of it with its entry in the log, or nothing. @throws Fault `DATABASE_DOWN`, `UNPROTECTED_TEXT` */
  readonly change: (changes: ReplyChanges) => Promise<void>
}
