import type { FlagPerson } from '../../handoff/reveal/person-flag.ts'
import { addLeaf } from './add-leaf.ts'
import type { Database } from './database.ts'

/** Flags somebody, on PGlite and PostgreSQL; the log has it in the same transaction. */
export const flagPerson =
  (database: Database): FlagPerson =>
  (person, flag, log) =>
    database.transaction(async (sql) => {
      const [row] = await sql<
        { flag: string | null }[]
      >`select flag from person where id = ${person} for update`
      if (!row) return 'not-found'
      if (row.flag === flag) return 'unchanged'
      await sql`update person set flag = ${flag} where id = ${person}`
      await addLeaf(sql, log)
      return 'changed'
    })
