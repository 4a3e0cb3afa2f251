import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../../src/adapter/postgres/database.ts'
import type { Needles } from './needles.ts'

/** A place and the canaries in it: `transcript_line.words: email (as written)`. */
export type Leak = string

/** Every byte of every file under a folder. Sockets are not files; links are followed by nobody. */
export async function leaksInFolder(
  folder: string,
  needles: Needles,
): Promise<{ readonly bytes: number; readonly leaks: readonly Leak[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const leaks: Leak[] = []
  let size = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    size += bytes.length
    leaks.push(...told(path.slice(folder.length + 1), needles.findIn(bytes)))
  }
  return { bytes: size, leaks }
}

/** Every column of every table, as text; bytes also as the text that they would be. */
export async function leaksInTables(
  database: Database,
  needles: Needles,
): Promise<{ readonly cells: number; readonly leaks: readonly Leak[] }> {
  const columns = await database.query<{ schema: string; table: string; column: string; type: string }>(
    (sql) => sql`
      select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema not in ('pg_catalog', 'information_schema') and t.table_type = 'BASE TABLE'`,
  )
  const leaks: Leak[] = []
  let cells = 0
  for (const { schema, table, column, type } of columns) {
    const rows = await database.query<{ value: string | null }>(
      (sql) => sql`
        select ${type === 'bytea' ? sql`encode(${sql(column)}, 'base64')` : sql`${sql(column)}::text`} as value
        from ${sql(schema)}.${sql(table)}`,
    )
    for (const { value } of rows) {
      if (value === null) continue
      cells += 1
      const bytes = type === 'bytea' ? Buffer.from(value, 'base64') : Buffer.from(value)
      leaks.push(...told(`${table}.${column}`, needles.findIn(bytes)))
    }
  }
  return { cells, leaks: [...new Set(leaks)] }
}

export const leaksInText = (place: string, text: string, needles: Needles): readonly Leak[] =>
  told(place, needles.findIn(Buffer.from(text)))

const told = (place: string, names: ReadonlySet<string>): readonly Leak[] =>
  [...names].map((name) => `${place}: ${name}`)
