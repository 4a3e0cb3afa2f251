import type { Instant } from '../../clock.ts'
import type { LaneKey } from '../../ids.ts'
import type { Arrival } from '../../turn/inbox.ts'
import { json, storedInstant, storedSealed } from './columns.ts'
import type { Database } from './database.ts'

export type Placed = {
  /** Lanes that got something new. */
  readonly lanes: readonly LaneKey[]
  /** Positions of arrivals whose person has to be made known first. Nothing was placed when there is one. */
  readonly strangers: readonly number[]
}

type Row = { readonly lanes: string; readonly strangers: string }

/**
 * Files a batch in one statement, or nothing of it when the directory does not know one person for each arrival, under
 * the directory key of the day. The lane rows are locked in the order of their keys, so that two batches cannot wait
 * for each other, and give each lane a dense sequence in the order of commits.
 */
export async function placeArrivals(
  database: Database,
  arrivals: readonly Arrival[],
  now: Instant,
): Promise<Placed> {
  const [row] = await database.query<Row>(
    (sql) => sql`
      with arrival as materialized (
        select * from jsonb_to_recordset(${json(arrivals.map(storedArrival))}::text::jsonb)
          as a (n int, business text, effect text, number text, own_lane text, dedupe text, at timestamptz, bytes text, key text, names jsonb)
      ),
      named as (
        select a.n, min(alias.person) as person,
          count(distinct alias.person) = 1 and bool_and(alias.sealed_key is not distinct from name.key) as is_known
        from arrival a, jsonb_to_recordset(a.names) as name (index text, key text)
        left join alias on alias.index = name.index
        where a.effect is null and a.number is null and a.own_lane is null
        group by a.n
      ),
      stranger as (select n from named where is_known is not true),
      addressed as (
        select a.*, a.business || '.' || named.person as lane, named.person
        from arrival a join named using (n)
        union all
        select a.*, lane.key, lane.person
        from arrival a join outbox on outbox.effect = a.effect join lane on lane.key = outbox.lane
        union all
        select a.*, lane.key, lane.person
        from arrival a join cases on cases.number = a.number join lane on lane.key = cases.lane
        union all
        select a.*, lane.key, lane.person from arrival a join lane on lane.key = a.own_lane
      ),
      fresh as (
        insert into seen (dedupe, at)
        select distinct dedupe, ${storedInstant(now)}::timestamptz from addressed
        where not exists (select from stranger)
        order by dedupe
        on conflict do nothing returning dedupe
      ),
      numbered as (
        select *, row_number() over (partition by lane order by n) as place, count(*) over (partition by lane) as places
        from (select distinct on (dedupe) * from addressed join fresh using (dedupe) order by dedupe, n) once
      ),
      grown as (
        insert into lane (key, business, person, tail, ready_at)
        select lane, split_part(lane, '.', 1), person, places, ${storedInstant(now)}::timestamptz
        from numbered where place = 1 order by lane
        on conflict (key) do update set
          tail = lane.tail + excluded.tail,
          ready_at = greatest(least(lane.ready_at, excluded.ready_at), lane.not_before)
        returning key, tail
      ),
      filed as (
        insert into inbox (lane, seq, dedupe, sealed, sealed_key, at, received_at)
        select lane, tail - places + place, dedupe, decode(bytes, 'base64'), numbered.key, at,
          ${storedInstant(now)}::timestamptz
        from numbered join grown on grown.key = numbered.lane
      )
      select (select coalesce(json_agg(key), '[]') from grown)::text as lanes,
        (select coalesce(json_agg(n), '[]') from stranger)::text as strangers`,
  )
  if (!row) return { lanes: [], strangers: [] }
  return { lanes: JSON.parse(row.lanes), strangers: JSON.parse(row.strangers) }
}

function storedArrival({ business, who, dedupe, at, body }: Arrival, n: number) {
  const names =
    who.by === 'identifiers' ? who.identifiers.map(({ index, sealed }) => ({ index, key: sealed.key })) : []
  const effect = who.by === 'effect' ? who.effect : null
  const number = who.by === 'case' ? who.case : null
  const ownLane = who.by === 'lane' ? who.lane : null
  return {
    n,
    business,
    effect,
    number,
    own_lane: ownLane,
    dedupe,
    at: storedInstant(at),
    names,
    ...storedSealed(body),
  }
}
