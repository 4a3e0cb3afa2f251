import { postgresCannedReplies } from '../adapter/postgres/canned-replies.ts'
import { postgresCaseFiles } from '../adapter/postgres/case-files.ts'
import type { Database } from '../adapter/postgres/database.ts'
import { postgresDesk } from '../adapter/postgres/desk.ts'
import { postgresNoteBook } from '../adapter/postgres/note-book.ts'
import { postgresPlaces } from '../adapter/postgres/places.ts'
import { postgresPresence } from '../adapter/postgres/presence.ts'
import { postgresReplyDrafts } from '../adapter/postgres/reply-drafts.ts'
import { postgresSavedViews } from '../adapter/postgres/saved-views.ts'
import { scopedConversations } from '../adapter/postgres/scoped-conversations.ts'
import { scopedDatabase } from '../adapter/postgres/scoped-database.ts'
import { scopedInbox } from '../adapter/postgres/scoped-inbox.ts'
import { scopedNotes } from '../adapter/postgres/scoped-notes.ts'
import { postgresUnsentWords } from '../adapter/postgres/unsent-words.ts'
import type { CannedReplies } from '../handoff/canned/canned-replies.ts'
import type { Conversations } from '../handoff/conversations.ts'
import type { Inbox as InboxLists } from '../handoff/inbox.ts'
import type { Notes } from '../handoff/note.ts'
import type { Places } from '../handoff/places.ts'
import type { Presence } from '../handoff/presence.ts'
import type { ReplyDrafts } from '../handoff/reply-drafts.ts'
import { mostViews, type SavedViews } from '../handoff/saved-views.ts'
import type { CaseFiles } from '../turn/case-file.ts'
import type { Desk } from '../turn/desk.ts'
import type { NoteBook } from '../turn/note-book.ts'
import type { UnsentWords } from '../turn/unsent-words.ts'

/** What agents work with. */
export type DeskStorage = {
  /** What the console reads of customers; where it belongs, before anybody has read it. */
  readonly conversations: Conversations
  readonly places: Places
  /** Lists of cases. */
  readonly inboxLists: InboxLists
  readonly caseFiles: CaseFiles
  readonly notes: Notes
  readonly noteBook: NoteBook
  readonly replyDrafts: ReplyDrafts
  readonly canned: CannedReplies
  readonly savedViews: SavedViews
  readonly unsentWords: UnsentWords
  readonly desk: Desk
  /** Who of the staff is at the desk. */
  readonly presence: Presence
}

export function deskStorage(database: Database): DeskStorage {
  const scoped = scopedDatabase(database)
  return {
    conversations: scopedConversations(scoped),
    places: postgresPlaces(database),
    inboxLists: scopedInbox(scoped),
    caseFiles: postgresCaseFiles(database),
    notes: scopedNotes(scoped),
    noteBook: postgresNoteBook(database),
    replyDrafts: postgresReplyDrafts(database, scoped),
    canned: postgresCannedReplies(database, scoped),
    savedViews: postgresSavedViews(database, scoped, mostViews),
    unsentWords: postgresUnsentWords(database),
    desk: postgresDesk(database),
    presence: postgresPresence(database),
  }
}
