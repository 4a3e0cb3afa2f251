import type { TransactionSql } from 'postgres'
import { Fault } from '../../fault.ts'
import type { Database } from './database.ts'

/**
 * Makes the role that console queries run under, gives it what it may read, and proves that it is held to it. To be
 * called at every start, after the migrations: a restored database has no roles. Replicas may all call it at once.
 * @throws Fault `BAD_CONFIG` with what to do, when the login of `DATABASE_URL` cannot become that role, when the role
 *   is above row-level security, or when the login itself is held by it
 */
export async function openConsoleRole(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    // Two replicas that change the rights of one role at once refuse each other.
    await sql`select pg_advisory_xact_lock(${consoleLock}::bigint)`
    await refuseStranger(sql)
    await makeRole(sql)
    await giveRights(sql)
    await proveHeld(sql)
  })
}

/** Any number: whoever holds it prepares the role. */
const consoleLock = 7_445_447

/** Turns of talks read every row: a login that row-level security holds would see empty tables and say nothing. */
async function refuseStranger(sql: TransactionSql): Promise<void> {
  const [row] = await sql<
    { isHeld: boolean }[]
  >`select row_security_active('public.lane'::regclass) as "isHeld"`
  if (row?.isHeld)
    throw refused('the login of DATABASE_URL does not own the tables: use the login that made them')
}

/**
 * An owner of a managed PostgreSQL may make roles and need not be a superuser. Since PostgreSQL 16 whoever makes a role
 * may give it away but not become it, unless that is said as well.
 */
async function makeRole(sql: TransactionSql): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'sigilo_console') then
        create role sigilo_console nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
      end if;
    exception
      when insufficient_privilege or duplicate_object or unique_violation then null;
    end $$`
  await sql`
    do $$ begin
      if exists (select from pg_roles where rolname = 'sigilo_console')
        and not pg_has_role(current_user, 'sigilo_console', case
          when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)
      then
        grant sigilo_console to current_user;
      end if;
    exception
      when insufficient_privilege or unique_violation then null;
    end $$`
  const [row] = await sql<{ isThere: boolean; canBecome: boolean | null; isAbove: boolean | null }[]>`
    select r.oid is not null as "isThere", r.rolsuper or r.rolbypassrls as "isAbove",
      case when r.oid is not null then pg_has_role(current_user, r.oid, case
        when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) end as "canBecome"
    from (values (1)) as one (n) left join pg_roles r on r.rolname = 'sigilo_console'`
  if (!row?.isThere || !row.canBecome) throw refused(`${needsRole}: as somebody who may, run: ${whatToRun}`)
  if (row.isAbove)
    throw refused(
      'the role sigilo_console is above row-level security: run: alter role sigilo_console nosuperuser nobypassrls',
    )
}

const needsRole = 'the login of DATABASE_URL can neither make the role sigilo_console nor become it'
const whatToRun = 'create role sigilo_console nologin; grant sigilo_console to <login of DATABASE_URL>'

/** No sealed words but one's own begun replies, no identifiers, no keys, no state of a talk; and nothing is ever written. */
async function giveRights(sql: TransactionSql): Promise<void> {
  await sql`revoke all on all tables in schema public from sigilo_console`
  await sql`grant usage on schema public to sigilo_console`
  await sql`grant select on department, department_below, cases, incident to sigilo_console`
  await sql`grant select (lane, id, started_at, last_inbound_at, ended_at, lines) on talk to sigilo_console`
  await sql`grant select (lane, talk, n, side, kind, at, words, reply, warning, effect) on transcript_line to sigilo_console`
  await sql`grant select on case_note, reply_draft, canned_reply, saved_view to sigilo_console`
  await sql`grant select (lane, talk, effect, state, rank, refusal, is_sent_again) on outbox to sigilo_console`
  await sql`grant select (n, index, at, entry, kind, staff, talk) on log_entry to sigilo_console`
  await sql`
    grant execute on function console_departments(), console_reads_department(text), console_reads_talk(text, text), console_reads_talk(text),
      console_reads_log() to sigilo_console`
}

/** Asked as the role itself: whatever was granted to it elsewhere, nothing may lift it above the policies. */
async function proveHeld(sql: TransactionSql): Promise<void> {
  await sql`set local role sigilo_console`
  const rows = await sql<{ isHeld: boolean }[]>`
    select row_security_active(format('public.%I', name)::regclass) as "isHeld"
    from unnest(array['cases', 'talk', 'transcript_line', 'outbox', 'case_note', 'reply_draft', 'canned_reply', 'saved_view', 'incident', 'log_entry']) as t (name)`
  const isHeld = rows.length > 0 && rows.every((row) => row.isHeld)
  await sql`set local role none`
  if (!isHeld)
    throw refused(
      'row-level security does not hold the role sigilo_console: take every other role from it, run: drop owned by sigilo_console; drop role sigilo_console; and start again',
    )
}

const refused = (says: string): Fault => new Fault('BAD_CONFIG', says)
