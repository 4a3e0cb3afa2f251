import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import type { LaneKey, PersonId } from '../../ids.ts'
import { storedInstant } from './columns.ts'

type LaneRow = { readonly key: LaneKey; readonly person: PersonId; readonly business: string }

/**
 * Two persons were found to be one: everything of the younger goes to the older, under the locks of all their lanes.
 * What holds for one of them holds for both, so a withdrawal of either counts.
 */
export async function mergePersons(
  sql: TransactionSql,
  older: PersonId,
  younger: PersonId,
  now: Instant,
): Promise<void> {
  const lanes = await sql<LaneRow[]>`
    select key, person, business from lane
    where person in (${older}, ${younger}) and merged_into is null order by key for update`
  for (const { key, person, business } of lanes) {
    if (person === older) continue
    const target = `${business}.${older}` as LaneKey
    await sql`
      insert into lane (key, business, person, tail) values (${target}, ${business}, ${older}, 0)
      on conflict do nothing`
    await moveLane(sql, key, target, now)
  }
  await sql`
    insert into consent_head (person, purpose, changes)
    select ${older}, purpose, changes from consent_head where person = ${younger} order by purpose
    on conflict (person, purpose) do update set changes = consent_head.changes + excluded.changes`
  await sql`delete from consent_head where person = ${younger}`
  await sql`update consent_event set person = ${older} where person = ${younger}`
  await sql`update reveal_grant set person = ${older} where person = ${younger}`
  await sql`update privacy_request set person = ${older} where person = ${younger}`
  await sql`update alias set person = ${older} where person = ${younger}`
  await sql`update lane set person = ${older} where person = ${younger}`
  await sql`update former_person set person = ${older} where person = ${younger}`
  await sql`insert into former_person (id, salt, person) select id, salt, ${older} from person where id = ${younger}`
  await sql`
    update person set locale = coalesce(person.locale, other.locale), notice = greatest(person.notice, other.notice),
      flag = coalesce(person.flag, other.flag), restricted_at = coalesce(person.restricted_at, other.restricted_at)
    from person other where person.id = ${older} and other.id = ${younger}`
  await sql`delete from person where id = ${younger}`
}

/**
 * Moves what waits in one lane to the end of another. Whoever works on the first is fenced off, its open talk ends, and
 * what it was sending is unknown there: a status or silence decides.
 */
export async function moveLane(sql: TransactionSql, from: LaneKey, to: LaneKey, now: Instant): Promise<void> {
  const at = storedInstant(now)
  await sql`
    with source as (select head, tail - head as waiting, last_inbound_at from lane where key = ${from} for update),
    target as (
      update lane set tail = tail + waiting, is_nudged = true,
        ready_at = greatest(least(ready_at, ${at}::timestamptz), not_before),
        last_inbound_at = greatest(lane.last_inbound_at, source.last_inbound_at)
      from source where key = ${to} returning lane.tail - waiting as base
    )
    update inbox set lane = ${to}, seq = target.base + inbox.seq - source.head
    from source, target where inbox.lane = ${from}`
  await sql`
    update lane set merged_into = ${to}, epoch = epoch + 1, lease_until = null, ready_at = null, wake_at = null,
      head = tail, claimed = tail, talk = null
    where key = ${from}`
  await sql`update talk set lane = ${to}, ended_at = coalesce(ended_at, ${at}::timestamptz) where lane = ${from}`
  await sql`update transcript_line set lane = ${to} where lane = ${from}`
  await sql`update vault set lane = ${to} where lane = ${from}`
  await sql`update scheduled_start set lane = ${to} where lane = ${from}`
  await sql`update cases set lane = ${to} where lane = ${from}`
  await sql`update outbox set lane = ${to}, epoch = 0 where lane = ${from}`
}
