import type { Database } from '../../src/adapter/postgres/database.ts'

/**
 * Makes so many open cases more out of one that is there, with a person, a talk and its lines each, an hour and less
 * old, every seventh of low priority. Whoever was there first is to be answered first. Rows alone: how a case comes about has tests of its own.
 */
export async function manyOpenCases(database: Database, count: number): Promise<void> {
  await database.transaction(async (sql) => {
    // Nobody is to hear of them one by one.
    await sql`set local session_replication_role = replica`
    await sql`create temporary table one on commit drop as select * from cases where is_open limit 1`
    await sql.unsafe(`
      create temporary table copy on commit drop as
      select n, 'p' || lpad(n::text, 21, '0') as person, 't' || lpad(n::text, 21, '0') as talk,
        'AAAA-' || ${sign(3)} || ${sign(2)} || ${sign(1)} || ${sign(0)} as number,
        split_part((select lane from one), '.', 1) || '.' || 'l' || lpad(n::text, 21, '0') as lane,
        interval '1 minute' * (n % 50) as ago
      from generate_series(1, ${count}) n`)
    await sql.unsafe(`
      insert into person select (jsonb_populate_record(p, jsonb_build_object('id', c.person))).*
      from copy c, lane l, person p where l.key = (select lane from one) and p.id = l.person`)
    await sql.unsafe(`
      insert into lane select (jsonb_populate_record(l, jsonb_build_object('key', c.lane, 'person', c.person, 'ready_at', null))).*
      from copy c, lane l where l.key = (select lane from one)`)
    await sql.unsafe(`
      insert into talk select (jsonb_populate_record(t, jsonb_build_object('lane', c.lane, 'id', c.talk, 'data_key', null,
        'last_inbound_at', t.last_inbound_at - c.ago))).*
      from copy c, talk t where t.id = (select talk from one)`)
    await sql.unsafe(`
      insert into transcript_line select (jsonb_populate_record(t, jsonb_build_object('lane', c.lane, 'talk', c.talk, 'at', t.at - c.ago))).*
      from copy c, transcript_line t where t.talk = (select talk from one)`)
    await sql.unsafe(`
      insert into cases (number, lane, talk, department, opened_at, events, status, agent, priority, tags, waits_since, answer_by)
      select c.number, c.lane, c.talk, department, opened_at - ago,
        replace(replace(events::text, one.number, c.number), one.talk, c.talk)::jsonb,
        status, agent, case when n % 7 = 0 then 'low' else priority end,
        case when n % 5 = 0 then '["entrega"]'::jsonb else tags end, waits_since - ago, answer_by + ago + interval '1 minute'
      from one, copy c`)
  })
  await database.query((sql) => sql`analyze`)
}

/** A sign of a case's number. */
const sign = (place: number) => `substr('ABCDEFGHJKLMNPQRSTUV', n / ${20 ** place} % 20 + 1, 1)`
