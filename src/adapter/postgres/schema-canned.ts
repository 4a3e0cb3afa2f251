import { pgTable } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { departmentName, replyCode, staffId, storedTexts } from './named-columns.ts'

/** Texts that agents answer with again and again: the business's own, in which no detector found anything. */
export const cannedReply = pgTable('canned_reply', {
  code: replyCode('code').primaryKey(),
  department: departmentName('department'),
  texts: storedTexts('texts').notNull(),
  changedAt: instant('changed_at').notNull(),
  changedBy: staffId('changed_by'),
})
