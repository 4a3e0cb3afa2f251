import { desc } from 'drizzle-orm'
import type { TalkId } from '../../ids.ts'
import type { KeptNote, KeptTalk, Remasking, Transcripts } from '../../turn/transcripts.ts'
import type { Line } from '../../turn/turn-record.ts'
import {
  json,
  readInstant,
  readWords,
  type StoredSealed,
  type StoredWords,
  storedDay,
  storedSealed,
  storedWords,
} from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'
import { storedIncident } from './incidents.ts'
import { readKey, readVault, type StoredKey } from './read-claim.ts'
import { talk } from './schema-talk.ts'
import { maskingMiss } from './schema-tally.ts'

/** Most talks that are listed, and most rows of counts. */
const most = 200
const mostMisses = 5_000

/** The stored talks as those see them who read transcripts. */
export const postgresTranscripts = (database: Database): Transcripts => ({
  list: async () => {
    const rows = await database.build((orm) =>
      orm
        .select({
          talk: talk.id,
          startedAt: talk.startedAt,
          lastInboundAt: talk.lastInboundAt,
          endedAt: talk.endedAt,
          lines: talk.lines,
        })
        .from(talk)
        .orderBy(desc(talk.startedAt))
        .limit(most),
    )
    return rows.map(({ endedAt, ...row }) => ({ ...row, isOver: endedAt !== null }))
  },
  read: (id) => read(database, id),
  remask: (change) => remask(database, change),
  misses: () =>
    database.build((orm) =>
      orm.select().from(maskingMiss).orderBy(desc(maskingMiss.day), maskingMiss.kind).limit(mostMisses),
    ),
})

type StoredTalk = Omit<KeptTalk, 'key' | 'vault' | 'lines' | 'notes'> & {
  readonly key: StoredKey | null
  readonly vault: readonly (StoredSealed & { readonly name: string })[] | null
  readonly lines: readonly (Omit<Line, 'at' | 'words'> & {
    readonly at: string
    readonly words: StoredWords | null
  })[]
  readonly notes: readonly (Pick<KeptNote, 'id'> & { readonly words: StoredWords })[]
}

async function read(database: Database, id: TalkId): Promise<KeptTalk | null> {
  const [row] = await database.query<{ kept: string }>(
    (sql) => sql`
      select json_build_object(
        'lane', talk.lane, 'talk', talk.id, 'turns', turns, 'state', state,
        'key', (select json_build_object('id', k.id, 'version', version, 'wrapped', encode(wrapped, 'base64'))
          from data_key k where k.id = talk.data_key),
        'vault', (select json_agg(json_build_object('name', name, 'bytes', encode(sealed, 'base64'), 'key', sealed_key))
          from vault v where v.lane = talk.lane and v.talk = talk.id),
        'lines', (select coalesce(json_agg(json_build_object('n', n, 'side', side, 'kind', kind, 'at', at,
            'words', words, 'reply', reply, 'message', message, 'effect', effect) order by n), '[]')
          from transcript_line l where l.lane = talk.lane and l.talk = talk.id),
        'notes', (select coalesce(json_agg(json_build_object('id', n.id, 'words', n.words) order by n.at, n.id), '[]')
          from case_note n where n.talk = talk.id),
        'sends', (select coalesce(json_agg(json_build_object('effect', effect, 'body', body)), '[]')
          from outbox o where o.lane = talk.lane and o.talk = talk.id and body ->> 'kind' <> 'agent-words'),
        'starts', (select coalesce(json_agg(json_build_object('effect', effect, 'body', body)), '[]')
          from scheduled_start s where s.lane = talk.lane and s.talk = talk.id)
      )::text as kept
      from talk where talk.id = ${id}`,
  )
  if (!row) return null
  const { key, vault, lines, notes, ...kept }: StoredTalk = JSON.parse(row.kept)
  return {
    ...kept,
    key: key && readKey(key),
    vault: readVault(vault),
    lines: lines.map((line) => ({
      ...line,
      at: readInstant(line.at),
      words: line.words && readWords(line.words),
    })),
    notes: notes.map(({ id: note, words }) => ({ id: note, words: readWords(words) })),
  }
}

/** One statement: everything hangs on `fence`, which is missing where a worker has the lane or a turn came in between. */
async function remask(database: Database, change: Remasking): Promise<'masked' | 'changed'> {
  const { lane, talk: id, turns, at, miss } = change
  const lines = change.lines.map((line) => ({ ...line, words: line.words && storedWords(line.words) }))
  const notes = change.notes.map((note) => ({ ...note, words: storedWords(note.words) }))
  const incidents = change.incident ? [storedIncident(change.incident)] : []
  const vault = change.vault.map(({ name, value }) => ({ name, ...storedSealed(value) }))
  const rows = await database.query(
    (sql) => sql`
      with held as materialized (
        select key from lane where key = ${lane} and (lease_until is null or lease_until <= now()) for update
      ),
      fence as (
        update talk set state = ${json(change.state)}::text::jsonb from held
        where talk.lane = held.key and talk.id = ${id} and talk.turns = ${turns}::int
        returning talk.lane, talk.id
      ),
      lines_masked as (
        update transcript_line l set words = m.words, reply = m.reply
        from fence, jsonb_to_recordset(${json(lines)}::text::jsonb) as m (n int, words jsonb, reply jsonb)
        where l.lane = fence.lane and l.talk = fence.id and l.n = m.n
      ),
      notes_masked as (
        update case_note n set words = m.words
        from fence, jsonb_to_recordset(${json(notes)}::text::jsonb) as m (id text, words jsonb)
        where n.talk = fence.id and n.id = m.id
      ),
      sends_masked as (
        update outbox o set body = m.body
        from fence, jsonb_to_recordset(${json(change.sends)}::text::jsonb) as m (effect text, body jsonb)
        where o.lane = fence.lane and o.effect = m.effect
      ),
      starts_masked as (
        update scheduled_start s set body = m.body
        from fence, jsonb_to_recordset(${json(change.starts)}::text::jsonb) as m (effect text, body jsonb)
        where s.lane = fence.lane and s.effect = m.effect
      ),
      vault_put as (
        insert into vault (lane, talk, name, sealed, sealed_key)
        select fence.lane, fence.id, name, decode(bytes, 'base64'), v.key
        from fence, jsonb_to_recordset(${json(vault)}::text::jsonb) as v (name text, bytes text, key text)
        on conflict (lane, talk, name) do update set sealed = excluded.sealed, sealed_key = excluded.sealed_key
      ),
      counted as (
        insert into masking_miss as c (day, kind, locale, misses)
        select ${storedDay(at)}, kind, locale, 1
        from fence, jsonb_to_record(${json(miss)}::text::jsonb) as m (kind text, locale text)
        on conflict (day, kind, locale) do update set misses = c.misses + 1
      ),
      opened as (
        insert into incident (number, opened_at, opened_by, talk, kind, places, note)
        select number, i."openedAt", i."openedBy", i.talk, i.kind, i.places, i.note
        from fence, jsonb_to_recordset(${json(incidents)}::text::jsonb)
          as i (number text, "openedAt" timestamptz, "openedBy" jsonb, talk text, kind text, places int, note jsonb)
      ),
      logged as (
        insert into log_entry (at, entry, leaf_hash)
        select l.at, decode(entry, 'base64'), decode(hash, 'base64')
        from fence, jsonb_to_recordset(${json(change.log.map(storedLeaf))}::text::jsonb)
          as l (at timestamptz, entry text, hash text)
      )
      select lane from fence`,
  )
  return rows.length > 0 ? 'masked' : 'changed'
}
