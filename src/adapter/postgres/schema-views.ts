import { index, pgTable } from 'drizzle-orm/pg-core'
import { anonymizedText, instant } from './columns.ts'
import { staffId, viewFilter, viewId } from './named-columns.ts'

/** Lists of cases that people of the business gave a name: each of them sees their own. */
export const savedView = pgTable(
  'saved_view',
  {
    id: viewId('id').primaryKey(),
    staff: staffId('staff').notNull(),
    name: anonymizedText('name').notNull(),
    filter: viewFilter('filter').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('saved_view_staff').on(table.staff)],
)
