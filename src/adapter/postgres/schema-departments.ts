import { index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { departmentName } from './named-columns.ts'

/** Departments as a tree. One that business.yaml no longer names stays: its cases are still there. */
export const department = pgTable('department', {
  name: departmentName('name').primaryKey(),
  /** Null: under none. */
  under: departmentName('under'),
})

/** Every pair of a department and one somewhere under it: what row-level security asks. */
export const departmentBelow = pgTable(
  'department_below',
  { department: departmentName('department').notNull(), below: departmentName('below').notNull() },
  (table) => [
    primaryKey({ columns: [table.department, table.below] }),
    index('department_below_below').on(table.below),
  ],
)
