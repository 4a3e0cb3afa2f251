import type { Sql } from 'postgres'
import type { Instant } from '../../clock.ts'
import type { LaneKey } from '../../ids.ts'
import type { Claim } from '../../turn/claim.ts'
import { json, storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { gather } from './gather.ts'
import { moveLane } from './merge-persons.ts'
import { readClaim } from './read-claim.ts'

type Wanted = { readonly lane: LaneKey; readonly now: Instant }
type Taken = { readonly key: LaneKey; readonly epoch: string; readonly merged_into: LaneKey | null }

/**
 * Takes lanes for workers. Two statements: the first takes, the second reads. One statement could not: what it reads
 * beside the locked row is older than the lock, so a turn committed in that moment would be answered from a state of
 * before it.
 */
export function claimLanes(
  database: Database,
): (lane: LaneKey | null, now: Instant) => Promise<Claim | null> {
  const claimNamed = gather((wanted: readonly Wanted[]) => claimAll(database, wanted))
  const claim = async (lane: LaneKey | null, now: Instant): Promise<Claim | null> => {
    if (lane !== null) return claimNamed({ lane, now })
    const taken = await takeLongestWaiting(database, now)
    return taken ? ((await open(database, [taken], now)).get(taken.key) ?? null) : null
  }
  return claim
}

async function claimAll(database: Database, wanted: readonly Wanted[]): Promise<readonly (Claim | null)[]> {
  const now = Math.max(...wanted.map((one) => one.now)) as Instant
  const taken = await takeNamed(
    database,
    wanted.map(({ lane }) => lane),
    now,
  )
  const claims = await open(database, taken, now)
  return wanted.map(({ lane }) => {
    const claim = claims.get(lane) ?? null
    // Two workers may have asked for it at once: one of them has it.
    claims.delete(lane)
    return claim
  })
}

/** The claims by the lane that was taken. A lane that was merged into another hands over to that one. */
async function open(database: Database, taken: readonly Taken[], now: Instant): Promise<Map<LaneKey, Claim>> {
  const claims = new Map<LaneKey, Claim>()
  for (const claim of await loadLanes(database, taken)) claims.set(claim.lane, claim)
  for (const { key, merged_into: target } of taken) {
    if (target === null) continue
    claims.delete(key)
    await database.transaction((sql) => moveLane(sql, key, target, now))
    const [claim] = await claimAll(database, [{ lane: target, now }])
    if (claim) claims.set(key, claim)
  }
  return claims
}

const takeLongestWaiting = async (database: Database, now: Instant): Promise<Taken | null> => {
  const at = storedInstant(now)
  const [taken] = await database.query<Taken>(
    (sql) => sql`
      with next as materialized (
        select key from lane where ready_at <= ${at}::timestamptz and (lease_until is null or lease_until < now())
        order by ready_at limit 1 for update skip locked
      )
      update lane set lease_until = now() + interval '30 seconds', epoch = epoch + 1, is_nudged = false,
        claimed = ${upTo(sql)}
      from next where lane.key = next.key returning lane.key, epoch, merged_into`,
  )
  return taken ?? null
}

const takeNamed = (database: Database, lanes: readonly LaneKey[], now: Instant): Promise<readonly Taken[]> =>
  database.query<Taken>(
    (sql) => sql`
      with next as materialized (
        select key from lane
        where key in (select jsonb_array_elements_text(${json(lanes)}::text::jsonb))
          and ready_at <= ${storedInstant(now)}::timestamptz and (lease_until is null or lease_until < now())
        order by key for update skip locked
      )
      update lane set lease_until = now() + interval '30 seconds', epoch = epoch + 1, is_nudged = false,
        claimed = ${upTo(sql)}
      from next where lane.key = next.key returning lane.key, epoch, merged_into`,
  )

/** Fifty at once; one by one where they failed together, so that what cannot be processed is found out. */
const upTo = (sql: Sql) => sql`least(tail, head + case when head < alone_until then 1 else 50 end)`

/** What was taken by somebody else since then is left out. */
async function loadLanes(database: Database, taken: readonly Taken[]): Promise<readonly Claim[]> {
  const mine = taken.filter(({ merged_into: target }) => target === null)
  if (mine.length === 0) return []
  const rows = await database.query<{ claim: string }>(
    (sql) => sql`
      select json_build_object(
        'lane', lane.key, 'person', lane.person, 'business', lane.business, 'epoch', lane.epoch, 'memo', lane.memo,
        'failures', lane.failures, 'isCut', lane.head < lane.alone_until or lane.claimed >= lane.head + 50,
        'salt', encode(person.salt, 'base64'), 'locale', person.locale, 'notice', person.notice,
        'items', (
          select json_agg(json_build_object('seq', seq, 'dedupe', dedupe, 'bytes', encode(sealed, 'base64'),
            'key', sealed_key, 'at', at, 'receivedAt', received_at, 'attempts', attempts) order by seq)
          from inbox where inbox.lane = lane.key and seq > lane.head and seq <= lane.claimed),
        'talk', (
          select json_build_object('id', talk.id, 'state', talk.state, 'startedAt', talk.started_at,
            'lastInboundAt', talk.last_inbound_at, 'turns', talk.turns, 'lines', talk.lines,
            'key', json_build_object('id', data_key.id, 'version', version, 'wrapped', encode(wrapped, 'base64')),
            'vault', (
              select json_agg(json_build_object('name', name, 'bytes', encode(sealed, 'base64'), 'key', sealed_key))
              from vault where vault.lane = lane.key and vault.talk = talk.id))
          from talk join data_key on data_key.id = talk.data_key
          where talk.lane = lane.key and talk.id = lane.talk),
        'identifiers', (
          select json_agg(json_build_object('kind', kind, 'index', index, 'bytes', encode(sealed, 'base64'),
            'key', sealed_key) order by at, index)
          from alias where alias.person = lane.person),
        'consent', (select json_agg(event order by n) from consent_event where consent_event.person = lane.person),
        'suppressedAt', (
          select max(suppression.at) from alias join suppression using (index) where alias.person = lane.person),
        'case', (
          select json_build_object('number', number, 'talk', cases.talk, 'department', department, 'events', events)
          from cases
          cross join lateral (
            select number = (
              select state ->> 'handedOff' from talk where talk.lane = lane.key and talk.id = lane.talk) as is_ours) as o
          where cases.lane = lane.key and (is_open or is_ours)
          order by coalesce(is_ours, false) desc, is_open desc, opened_at desc limit 1),
        'outbox', (
          select json_agg(json_build_object('effect', effect, 'talk', talk, 'body', body, 'state', state,
            'epoch', epoch, 'origin', origin, 'purpose', purpose, 'attempts', attempts,
            'sendingSince', sending_since, 'retryAt', retry_at, 'bytes', encode(sealed, 'base64'), 'key', sealed_key)
            order by created_at, length(effect), effect)
          from outbox where outbox.lane = lane.key and state in ('queued', 'sending')),
        'starts', (
          select json_agg(json_build_object('effect', effect, 'talk', talk, 'purpose', purpose, 'at', at,
            'until', until, 'body', body) order by at, effect)
          from scheduled_start where scheduled_start.lane = lane.key)
      )::text as claim
      from jsonb_to_recordset(${json(mine)}::text::jsonb) as taken (key text, epoch bigint)
      join lane on lane.key = taken.key and lane.epoch = taken.epoch
      join person on person.id = lane.person`,
  )
  return rows.map(({ claim }) => readClaim(claim))
}
