import { index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { instant, sealed } from './columns.ts'
import { caseNumber, staffId, talkId } from './named-columns.ts'

/** What agents began to write: read by whoever wrote it, and by nobody once the key of the talk is destroyed. */
export const replyDraft = pgTable(
  'reply_draft',
  {
    caseNumber: caseNumber('case_number').notNull(),
    staff: staffId('staff').notNull(),
    talk: talkId('talk').notNull(),
    at: instant('at').notNull(),
    ...sealed(),
  },
  (table) => [
    primaryKey({ columns: [table.caseNumber, table.staff] }),
    index('reply_draft_talk').on(table.talk),
  ],
)
