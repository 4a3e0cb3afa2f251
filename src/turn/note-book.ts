import type { LogLeaf } from '../audit/log-leaf.ts'
import type { Note } from '../handoff/note.ts'
import type { VaultRow } from './claim.ts'
import type { KeptNote, KeptTalk } from './transcripts.ts'
import type { Line } from './turn-record.ts'

/** A new note, with what the talk learned from it. */
export type NoteWritten = {
  readonly note: Note
  /** The talk as it was when the note was masked. */
  readonly kept: Pick<KeptTalk, 'lane' | 'turns' | 'key' | 'vault' | 'notes'>
  /** What its new tokens stand for. */
  readonly vault: readonly VaultRow[]
  /** Stored words of the talk that hold a value the note showed to be one. */
  readonly lines: readonly Pick<Line, 'n' | 'words'>[]
  readonly notes: readonly KeptNote[]
  readonly log: LogLeaf
}

/** Where notes on cases are written. */
export type NoteBook = {
  /**
   * Writes it with all that comes with it in one transaction. Of a note that is there already nothing is written, and the
   * first is returned. `changed`: a turn of this person is under way, or the talk is other than it was; nothing was written.
   * @throws Fault `DATABASE_DOWN`, `UNPROTECTED_TEXT`
   */
  readonly add: (written: NoteWritten) => Promise<Note | 'changed'>
}
