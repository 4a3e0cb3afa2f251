import type { ISql } from 'postgres'
import type { CannedReplies } from '../../handoff/canned/canned-replies.ts'
import type { KeptReply } from '../../handoff/canned/canned-reply.ts'
import { addLeaf } from './add-leaf.ts'
import { json, readInstant, readWords, type StoredWords, storedInstant, storedWords } from './columns.ts'
import type { Database } from './database.ts'
import type { ScopedDatabase } from './scoped-database.ts'

export const postgresCannedReplies = (
  database: Pick<Database, 'query' | 'transaction'>,
  scoped: ScopedDatabase,
): CannedReplies => ({
  of: (readable) => scoped.read(readable, async (sql) => (await select(sql)).map(read)),
  all: async () => (await database.query<Stored>((sql) => select(sql))).map(read),
  change: ({ put, remove, at, by, log }) =>
    database.transaction(async (sql) => {
      await sql`
        delete from canned_reply where code in (select jsonb_array_elements_text(${json(remove)}::text::jsonb))`
      await sql`
        insert into canned_reply (code, department, texts, changed_at, changed_by)
        select code, department, texts, ${storedInstant(at)}::timestamptz, ${by}
        from jsonb_to_recordset(${json(put.map(stored))}::text::jsonb) as r (code text, department text, texts jsonb)
        on conflict (code) do update set department = excluded.department, texts = excluded.texts,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by`
      await addLeaf(sql, log)
    }),
})

type Stored = Omit<KeptReply, 'texts' | 'changedAt'> & { readonly texts: string; readonly changedAt: string }

const select = (sql: ISql) => sql<Stored[]>`
  select code, department, texts::text, changed_at::text as "changedAt", changed_by as "changedBy"
  from canned_reply order by code`

function read({ texts, changedAt, ...row }: Stored): KeptReply {
  const kept = Object.entries(JSON.parse(texts) as Readonly<Record<string, StoredWords>>)
  return {
    ...row,
    texts: Object.fromEntries(kept.map(([locale, words]) => [locale, readWords(words)])),
    changedAt: readInstant(changedAt),
  }
}

const stored = ({ code, department, texts }: Pick<KeptReply, 'code' | 'department' | 'texts'>) => ({
  ...{ code, department },
  texts: Object.fromEntries(Object.entries(texts).map(([locale, words]) => [locale, storedWords(words)])),
})
