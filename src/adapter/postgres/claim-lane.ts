import type { Instant } from '../../clock.ts'
import type { LaneKey } from '../../ids.ts'
import type { Claim } from '../../turn/ports.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { moveLane } from './merge-persons.ts'
import { readClaim } from './read-claim.ts'

type Taken = { readonly key: LaneKey; readonly merged_into: LaneKey | null }

/**
 * Two statements: the first takes the lane, the second reads. One statement could not: what it reads beside the locked
 * row is older than the lock, so a turn committed in that moment would be answered from a state of before it.
 */
export async function claimLane(
  database: Database,
  lane: LaneKey | null,
  now: Instant,
): Promise<Claim | null> {
  const taken = await takeLane(database, lane, now)
  if (!taken) return null
  const { key, merged_into: target } = taken
  if (target === null) return loadLane(database, key)
  await database.transaction((sql) => moveLane(sql, key, target, now))
  return claimLane(database, target, now)
}

async function takeLane(database: Database, lane: LaneKey | null, now: Instant): Promise<Taken | null> {
  const at = storedInstant(now)
  const [taken] = await database.query<Taken>((sql) => {
    const isFree = sql`ready_at <= ${at}::timestamptz and (lease_until is null or lease_until < now())`
    const next =
      lane === null
        ? sql`select key from lane where ${isFree} order by ready_at limit 1 for update skip locked`
        : sql`select key from lane where key = ${lane} and ${isFree} for update skip locked`
    return sql`
      with next as materialized (${next})
      update lane set lease_until = now() + interval '30 seconds', epoch = epoch + 1, is_nudged = false,
        claimed = least(tail, head + 50)
      from next where lane.key = next.key returning lane.key, merged_into`
  })
  return taken ?? null
}

async function loadLane(database: Database, lane: LaneKey): Promise<Claim | null> {
  const [row] = await database.query<{ claim: string }>(
    (sql) => sql`
      select json_build_object(
        'lane', lane.key, 'person', lane.person, 'business', lane.business, 'epoch', lane.epoch, 'memo', lane.memo,
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
        'case', (
          select json_build_object('number', number, 'talk', cases.talk, 'department', department, 'events', events)
          from cases where cases.lane = lane.key and (is_open or number = (
            select state ->> 'handedOff' from talk where talk.lane = lane.key and talk.id = lane.talk))
          order by is_open desc, opened_at desc limit 1),
        'outbox', (
          select json_agg(json_build_object('effect', effect, 'talk', talk, 'body', body, 'state', state,
            'epoch', epoch, 'origin', origin, 'purpose', purpose, 'attempts', attempts,
            'sendingSince', sending_since, 'retryAt', retry_at) order by created_at, length(effect), effect)
          from outbox where outbox.lane = lane.key and state in ('queued', 'sending')),
        'starts', (
          select json_agg(json_build_object('effect', effect, 'talk', talk, 'purpose', purpose, 'at', at,
            'until', until, 'body', body) order by at, effect)
          from scheduled_start where scheduled_start.lane = lane.key)
      )::text as claim
      from lane join person on person.id = lane.person where lane.key = ${lane}`,
  )
  return row ? readClaim(row.claim) : null
}
