import type { TransactionSql } from 'postgres'
import type { Note } from '../../handoff/note.ts'
import type { MessageKey } from '../../ids.ts'
import type { NoteBook, NoteWritten } from '../../turn/note-book.ts'
import { addLeaf } from './add-leaf.ts'
import {
  json,
  readInstant,
  readWords,
  type StoredWords,
  storedInstant,
  storedSealed,
  storedWords,
} from './columns.ts'
import type { Database } from './database.ts'

export const postgresNoteBook = (database: Pick<Database, 'transaction'>): NoteBook => ({
  add: (written) => database.transaction((sql) => add(sql, written)),
})

async function add(sql: TransactionSql, written: NoteWritten): Promise<Note | 'changed'> {
  const { note, log } = written
  if (!(await hold(sql, written))) return 'changed'
  const before = await find(sql, note.id)
  if (before) return before
  if (await isOther(sql, written)) return 'changed'
  await sql`
    insert into case_note (id, case_number, talk, at, staff, words)
    values (${note.id}, ${note.case}, ${note.talk}, ${storedInstant(note.at)}::timestamptz, ${note.by},
      ${json(storedWords(note.words))}::text::jsonb)`
  await learn(sql, written)
  await addLeaf(sql, log)
  return note
}

/** The lane is locked before anything else, as in a commit; a worker that has it would write over what is learned. */
async function hold(sql: TransactionSql, { kept }: NoteWritten): Promise<boolean> {
  const held = await sql`
    select key from lane where key = ${kept.lane} and (lease_until is null or lease_until <= now()) for update`
  return held.length > 0
}

/** Asked once the lane is held: what a statement reads beside the row it locks is older than the lock. */
async function isOther(sql: TransactionSql, { note, kept }: NoteWritten): Promise<boolean> {
  const [row] = await sql<{ turns: number; key: string | null; vault: number; notes: number }[]>`
    select turns, data_key as key,
      (select count(*)::int from vault v where v.lane = talk.lane and v.talk = talk.id) as vault,
      (select count(*)::int from case_note n where n.talk = talk.id) as notes
    from talk where talk.id = ${note.talk} and talk.lane = ${kept.lane}`
  return (
    row?.turns !== kept.turns ||
    row.key !== (kept.key?.id ?? null) ||
    row.vault !== kept.vault.length ||
    row.notes !== kept.notes.length
  )
}

async function learn(sql: TransactionSql, { note, kept, vault, lines, notes }: NoteWritten): Promise<void> {
  if (vault.length > 0)
    await sql`
      insert into vault (lane, talk, name, sealed, sealed_key)
      select ${kept.lane}, ${note.talk}, name, decode(bytes, 'base64'), v.key
      from jsonb_to_recordset(${json(vault.map(({ name, value }) => ({ name, ...storedSealed(value) })))}::text::jsonb)
        as v (name text, bytes text, key text)`
  if (lines.length > 0)
    await sql`
      update transcript_line l set words = m.words
      from jsonb_to_recordset(${json(lines.map(({ n, words }) => ({ n, words: words && storedWords(words) })))}::text::jsonb)
        as m (n int, words jsonb)
      where l.lane = ${kept.lane} and l.talk = ${note.talk} and l.n = m.n`
  if (notes.length > 0)
    await sql`
      update case_note n set words = m.words
      from jsonb_to_recordset(${json(notes.map(({ id, words }) => ({ id, words: storedWords(words) })))}::text::jsonb)
        as m (id text, words jsonb)
      where n.talk = ${note.talk} and n.id = m.id`
}

export type StoredNote = Omit<Note, 'at' | 'words'> & { readonly at: string; readonly words: string }

async function find(sql: TransactionSql, id: MessageKey): Promise<Note | null> {
  const [row] = await sql<StoredNote[]>`
    select id, case_number as case, talk, at::text, staff as by, words::text from case_note where id = ${id}`
  return row ? readNote(row) : null
}

export const readNote = ({ at, words, ...note }: StoredNote): Note => ({
  ...note,
  at: readInstant(at),
  words: readWords(JSON.parse(words) as StoredWords),
})
