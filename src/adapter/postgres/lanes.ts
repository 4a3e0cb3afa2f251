import { and, desc, eq } from 'drizzle-orm'
import type { LaneKey, MessageKey, TalkId } from '../../ids.ts'
import type { Lanes } from '../../turn/lanes.ts'
import { caseRow } from './case-rows.ts'
import { claimLanes } from './claim-lane.ts'
import { claimStart } from './claim-start.ts'
import { json, readWords, type StoredWords, storedInstant } from './columns.ts'
import { turnCommits } from './commit-turn.ts'
import type { Database } from './database.ts'
import { markSent } from './mark-sends.ts'
import { readKey, readVault } from './read-claim.ts'
import { buryItem, extendLease, laneReleases } from './release-lane.ts'
import { resend } from './resend.ts'
import { cases } from './schema-cases.ts'
import { caseNote } from './schema-note.ts'
import type { RuleOf } from './start-gate.ts'

type Needs = {
  readonly database: Database
  /** What the privacy file that is live now asks for before the business may start a message. */
  readonly ruleOf: RuleOf
}

/** The lanes as rows of PostgreSQL. */
export function postgresLanes({ database, ruleOf }: Needs): Lanes {
  return {
    claim: claimLanes(database),
    commit: turnCommits(database),
    resend: (held, effect, tell, now) => resend(database, ruleOf, { held, effect, now }, tell),
    markSent: (held, effect, result, now) => markSent(database, held, effect, result, now),
    claimStart: (held, effect, tell, now) => claimStart(database, ruleOf, { held, effect, now }, tell),
    release: laneReleases(database),
    extend: (held) => extendLease(database, held),
    bury: (held, seq, why, log, now) => buryItem(database, held, { seq, why, log, now }),
    words: (talk) => wordsOf(database, talk),
    notes: (talk) => notesOf(database, talk),
    linesOf: (lane, messages) => linesOf(database, lane, messages),
    vaultOf: (talk) => vaultOf(database, talk),
    ownCase: async (lane, which) => {
      const one = 'number' in which ? eq(cases.number, which.number) : eq(cases.department, which.department)
      const [row] = await database.build((orm) =>
        orm
          .select(caseRow)
          .from(cases)
          .where(and(eq(cases.lane, lane), one))
          .orderBy(desc(cases.openedAt))
          .limit(1),
      )
      return row ?? null
    },
    tryProof: (key, limit, now) => tryProof(database, { key, limit, now }),
    giveTryBack: async (key) => {
      await database.query(
        (sql) => sql`update proof_try set tries = greatest(0, tries - 1) where key = ${key}`,
      )
    },
  }
}

const wordsOf: (database: Database, talk: string) => ReturnType<Lanes['words']> = async (database, talk) => {
  const [row] = await database.query<{ lines: string }>(
    (sql) => sql`
      select coalesce(json_agg(json_build_object('n', n, 'side', side, 'words', words, 'message', message) order by n), '[]')::text
        as lines
      from transcript_line where lane = (select lane from talk where id = ${talk}) and talk = ${talk}
        and words is not null`,
  )
  const lines: readonly (Omit<Awaited<ReturnType<Lanes['words']>>[number], 'words'> & {
    words: StoredWords
  })[] = JSON.parse(row?.lines ?? '[]')
  return lines.map((line) => ({ ...line, words: readWords(line.words) }))
}

const notesOf = (database: Database, talk: TalkId): ReturnType<Lanes['notes']> =>
  database.build((orm) =>
    orm.select({ id: caseNote.id, words: caseNote.words }).from(caseNote).where(eq(caseNote.talk, talk)),
  )

const linesOf = (
  database: Database,
  lane: LaneKey,
  messages: readonly MessageKey[],
): ReturnType<Lanes['linesOf']> =>
  database.query(
    (sql) => sql`
      select talk, n, message from transcript_line where lane = ${lane}
        and message in (select jsonb_array_elements_text(${json(messages)}::text::jsonb)) and words is not null`,
  )

const vaultOf: (database: Database, talk: string) => ReturnType<Lanes['vaultOf']> = async (
  database,
  talk,
) => {
  const [row] = await database.query<{ key: string; vault: string }>(
    (sql) => sql`
      select json_build_object('id', data_key.id, 'version', version, 'wrapped', encode(wrapped, 'base64'))::text as key,
        (select coalesce(json_agg(json_build_object('name', name, 'bytes', encode(sealed, 'base64'), 'key', sealed_key)),
          '[]') from vault where vault.lane = talk.lane and vault.talk = talk.id)::text as vault
      from talk join data_key on data_key.id = talk.data_key where talk.id = ${talk}`,
  )
  return row ? { key: readKey(JSON.parse(row.key)), vault: readVault(JSON.parse(row.vault)) } : null
}

/** The count starts anew 24 hours after its first try. */
async function tryProof(
  database: Database,
  {
    key,
    limit,
    now,
  }: { readonly key: string; readonly limit: number; readonly now: Parameters<Lanes['tryProof']>[2] },
): Promise<'allowed' | 'exhausted'> {
  const at = storedInstant(now)
  const rows = await database.query(
    (sql) => sql`
      insert into proof_try as p (key, tries, since) select ${key}, 1, ${at}::timestamptz where ${limit}::int > 0
      on conflict (key) do update set
        tries = case when p.since <= excluded.since - interval '24 hours' then 1 else p.tries + 1 end,
        since = case when p.since <= excluded.since - interval '24 hours' then excluded.since else p.since end
      where p.since <= excluded.since - interval '24 hours' or p.tries < ${limit}::int
      returning key`,
  )
  return rows.length > 0 ? 'allowed' : 'exhausted'
}
