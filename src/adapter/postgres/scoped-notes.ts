import type { Notes } from '../../handoff/note.ts'
import { readNote, type StoredNote } from './note-book.ts'
import type { ScopedDatabase } from './scoped-database.ts'

/** Notes on cases as people of the business read them. */
export const scopedNotes = (database: ScopedDatabase): Notes => ({
  of: (readable, number) =>
    database.read(readable, async (sql) => {
      const rows = await sql<StoredNote[]>`
        select id, case_number as case, talk, at::text, staff as by, words::text
        from case_note where case_number = ${number} order by at, id`
      return rows.map(readNote)
    }),
})
