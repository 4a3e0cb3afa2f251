import type { Readable } from '../access/readable.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, StaffId, TalkId } from '../ids.ts'
import type { SealedText } from '../privacy/sealed-text.ts'

/** Whose begun reply it is, and to whom. */
export type DraftPlace = { readonly case: CaseNumber; readonly staff: StaffId }

/** What agents began to write to customers: sealed under the key of the talk, one for each agent and case. */
export type ReplyDrafts = {
  /**
   * In place of what was there before. `gone`: the talk has no such key any more, and nothing is kept.
   * @throws Fault `DATABASE_DOWN`, `UNPROTECTED_TEXT`
   */
  readonly keep: (place: DraftPlace, words: SealedText, at: Instant) => Promise<'kept' | 'gone'>
  readonly drop: (place: DraftPlace) => Promise<void>
  /** Of whoever reads, and of nobody else; null: they began nothing here. */
  readonly of: (
    readable: Readable,
    number: CaseNumber,
  ) => Promise<{ readonly talk: TalkId; readonly words: SealedText } | null>
}
