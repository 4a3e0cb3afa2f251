import { index, pgTable } from 'drizzle-orm/pg-core'
import { anonymizedText, instant } from './columns.ts'
import { caseNumber, messageKey, staffId, talkId } from './named-columns.ts'

/** What people of the business note on cases. Found by its talk, which two persons found to be one keep. */
export const caseNote = pgTable(
  'case_note',
  {
    id: messageKey('id').primaryKey(),
    caseNumber: caseNumber('case_number').notNull(),
    talk: talkId('talk').notNull(),
    at: instant('at').notNull(),
    staff: staffId('staff').notNull(),
    words: anonymizedText('words').notNull(),
  },
  (table) => [index('case_note_talk').on(table.talk), index('case_note_case').on(table.caseNumber)],
)
