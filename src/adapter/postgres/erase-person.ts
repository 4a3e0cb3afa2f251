import type { TransactionSql } from 'postgres'
import type { AuditEntry } from '../../audit/entry.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import { after, type Instant } from '../../clock.ts'
import type { LaneKey, PersonId, PrivacyRequestNumber, TalkId } from '../../ids.ts'
import type { Tombstone } from '../../retention/tombstones.ts'
import type { ErasedCounts, ErasureOutcome } from '../../rights/erasure.ts'
import { addLeaf } from './add-leaf.ts'
import { json, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

/** How long an answer that is on its way may hold an erasure up. Milliseconds. */
const patience = 2 * 60 * 1000

export type Erasing = {
  readonly now: Instant
  /** Since when it is waited for; an older database that is read back does not wait. */
  readonly since: Instant
  /** The request it answers; null: what an older backup brought back. */
  readonly request: PrivacyRequestNumber | null
  readonly leafOf: (entry: AuditEntry) => Promise<LogLeaf>
  /** Keeps the erasure outside of the database before it is done: a backup must not undo it. */
  readonly remember: (stone: Tombstone) => Promise<void>
}

/**
 * Everything about a person goes, in one transaction: names, words, keys, cases, what is still to be sent. What stays
 * speaks of nobody: the ledger's lines and the log under a random id whose salt is gone, the register's numbers, and
 * that nobody with these names is written to by the business.
 */
export const erasePerson = (
  database: Database,
  person: PersonId,
  erasing: Erasing,
): Promise<ErasureOutcome> => database.transaction((sql) => erase(sql, person, erasing))

async function erase(sql: TransactionSql, asked: PersonId, erasing: Erasing): Promise<ErasureOutcome> {
  const [found] = await sql<{ person: PersonId }[]>`
    select id as person from person
    where id = coalesce((select former_person.person from former_person where former_person.id = ${asked}), ${asked})
    for update`
  if (!found) return { outcome: 'unknown' }
  const { person } = found
  const lanes = await sql<{ key: LaneKey }[]>`
    select key from lane where person = ${person} order by key for update`
  if (await isBusy(sql, lanes, erasing)) return { outcome: 'busy' }
  const talks = await sql<{ id: TalkId; key: string | null }[]>`
    select talk.id, data_key as key from talk join lane on lane.key = talk.lane where lane.person = ${person} order by talk.id`
  const keys = talks.flatMap(({ key }) => key ?? [])
  const tombstone = { at: erasing.now, person, keys }
  await erasing.remember(tombstone)
  const counts = { ...(await forget(sql, person, erasing.now)), talks: talks.length, keys: keys.length }
  await tell(sql, { keys, counts }, erasing)
  return { outcome: 'erased', counts, tombstone }
}

/** Somebody works on a lane of theirs, or an answer is still to go out. Not for ever: then they are fenced off. */
async function isBusy(
  sql: TransactionSql,
  lanes: readonly { readonly key: LaneKey }[],
  { now, since }: Erasing,
): Promise<boolean> {
  if (now >= after(since, patience)) return false
  const [row] = await sql<{ busy: boolean }[]>`
    with own as (select jsonb_array_elements_text(${json(lanes.map(({ key }) => key))}::text::jsonb) as key)
    select exists (select from lane join own using (key) where lease_until > now() or head < tail)
      or exists (select from outbox join own on own.key = outbox.lane where state in ('queued', 'sending')) as busy`
  return row?.busy ?? false
}

type Forgotten = Omit<ErasedCounts, 'talks' | 'keys'>

/** One part a table. Whoever works on a lane finds it gone, and commits nothing. */
async function forget(sql: TransactionSql, person: PersonId, now: Instant): Promise<Forgotten> {
  await sql`
    insert into suppression (index, at)
    select index, ${storedInstant(now)}::timestamptz from alias where alias.person = ${person}
    on conflict (index) do update set at = greatest(suppression.at, excluded.at)`
  const [counts] = await sql<Forgotten[]>`
    with own_lane as materialized (select key from lane where lane.person = ${person}),
    own_talk as materialized (
      select talk.lane, talk.id, talk.data_key from talk join own_lane on own_lane.key = talk.lane),
    own_case as materialized (select number from cases join own_lane on own_lane.key = cases.lane),
    names as (delete from alias where alias.person = ${person} returning 1),
    keys as (delete from data_key using own_talk where data_key.id = own_talk.data_key),
    values as (delete from vault using own_lane where vault.lane = own_lane.key),
    lines as (delete from transcript_line using own_lane where transcript_line.lane = own_lane.key returning 1),
    notes as (
      delete from case_note
      where talk in (select id from own_talk) or case_number in (select number from own_case) returning 1),
    drafts as (
      delete from reply_draft where talk in (select id from own_talk) or case_number in (select number from own_case)),
    looks as (delete from reveal_grant where reveal_grant.person = ${person}),
    noted as (
      update incident set note = null, closing_note = null where talk in (select id from own_talk)),
    sends as (delete from outbox using own_lane where outbox.lane = own_lane.key),
    starts as (delete from scheduled_start using own_lane where scheduled_start.lane = own_lane.key),
    letters as (delete from dead using own_lane where dead.lane = own_lane.key),
    items as (delete from inbox using own_lane where inbox.lane = own_lane.key),
    case_gone as (delete from cases using own_lane where cases.lane = own_lane.key returning 1),
    talk_gone as (delete from talk using own_lane where talk.lane = own_lane.key),
    heads as (delete from consent_head where consent_head.person = ${person}),
    asked as (update privacy_request set person = null where privacy_request.person = ${person})
    select (select count(*)::int from names) as identifiers, (select count(*)::int from lines) as lines,
      (select count(*)::int from notes) as notes, (select count(*)::int from case_gone) as cases`
  await sql`delete from lane where lane.person = ${person}`
  await sql`delete from person where id = ${person}`
  return counts ?? { identifiers: 0, lines: 0, notes: 0, cases: 0 }
}

async function tell(
  sql: TransactionSql,
  { keys, counts }: { readonly keys: readonly string[]; readonly counts: ErasedCounts },
  { now, request, leafOf }: Erasing,
): Promise<void> {
  const common = { v: 1, at: now, actor: { role: 'system', id: 'sweep' }, purpose: null } as const
  for (const key of keys)
    await addLeaf(sql, await leafOf({ ...common, kind: 'key-destroyed', key, use: 'talk', why: 'erased' }))
  const { talks } = counts
  await addLeaf(sql, await leafOf({ ...common, kind: 'person-erased', request, talks, keys: keys.length }))
  if (request !== null)
    await sql`
      update privacy_request set closed_at = ${storedInstant(now)}::timestamptz, outcome = 'done',
        erased = ${json(counts)}::text::jsonb
      where number = ${request}`
}
