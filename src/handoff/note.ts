import type { Readable } from '../access/readable.ts'
import type { Instant } from '../clock.ts'
import type { CaseNumber, MessageKey, StaffId, TalkId } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'

/** What somebody of the business noted on a case, for colleagues: masked like what is said in its talk, and never sent. */
export type Note = {
  /** A keyed hash of what the writer's page called it: the same again is the same note. */
  readonly id: MessageKey
  readonly case: CaseNumber
  readonly talk: TalkId
  readonly at: Instant
  readonly by: StaffId
  readonly words: AnonymizedText
}

/** Notes as people of the business read them: of cases they may read. */
export type Notes = {
  /** The oldest first. */
  readonly of: (readable: Readable, number: CaseNumber) => Promise<readonly Note[]>
}
