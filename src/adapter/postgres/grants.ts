import { after, type Instant } from '../../clock.ts'
import { day } from '../../handoff/reveal/budget.ts'
import type { KnownGrant } from '../../handoff/reveal/grant.ts'
import type { About, Grants } from '../../handoff/reveal/grants.ts'
import { addGrant, changeGrant, readGrant, type StoredGrant } from './change-grant.ts'
import { readSealed, type StoredSealed, storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { standingOf } from './grant-standing.ts'

/** Most grants that are listed: more than anybody looks through. */
const most = 200

/** Permissions to see words, on PGlite and PostgreSQL. */
export function postgresGrants(database: Database): Grants {
  return {
    about: async (of) => {
      const asked = 'talk' in of ? of.talk : null
      const number = 'case' in of ? of.case : null
      const [row] = await database.query<{ about: string }>(
        (sql) => sql`
          select json_build_object('talk', talk.id, 'person', lane.person, 'flag', person.flag, 'case', (
            select json_build_object('number', number, 'department', department, 'events', events)
            from cases c where c.lane = talk.lane and (c.talk = talk.id or c.earlier_talks ? talk.id)
              and (${number}::text is null or c.number = ${number}::text)
            order by opened_at desc limit 1
          ))::text as about
          from talk join lane on lane.key = talk.lane join person on person.id = lane.person
          where talk.id = coalesce(${asked}::text, (select talk from cases where number = ${number}::text))`,
      )
      return row ? (JSON.parse(row.about) as About) : null
    },
    ask: (...asked) => database.transaction((sql) => addGrant(sql, ...asked)),
    change: (...change) => database.transaction((sql) => changeGrant(sql, ...change)),
    find: async (id) => {
      const [row] = await database.query<StoredGrant>(
        (sql) => sql`select events::text from reveal_grant where id = ${id}`,
      )
      return readGrant(row)
    },
    reason: async (id) => {
      const [row] = await database.query<StoredSealed>(
        (sql) => sql`
          select encode(sealed, 'base64') as bytes, sealed_key as key from reveal_reason where grant_id = ${id}`,
      )
      return row ? readSealed(row) : null
    },
    askedBy: async (staff, since) =>
      readAll(
        await database.query<StoredGrant>(
          (sql) => sql`
            select events::text from reveal_grant
            where staff = ${staff} and asked_at > ${storedInstant(since)}::timestamptz
            order by asked_at desc, id limit ${most}::int`,
        ),
      ),
    waiting: async (since) =>
      readAll(
        await database.query<StoredGrant>(
          (sql) => sql`
            select events::text from reveal_grant
            where is_waiting and asked_at > ${storedInstant(since)}::timestamptz
            order by asked_at, id limit ${most}::int`,
        ),
      ),
    unreviewed: async () =>
      readAll(
        await database.query<StoredGrant>(
          (sql) => sql`
            select events::text from reveal_grant where is_unreviewed order by asked_at, id limit ${most}::int`,
        ),
      ),
    standing: (staff, department, now) =>
      database.transaction((sql) => standingOf(sql, { staff, department }, now)),
    shownOf: async (person) =>
      readAll(
        await database.query<StoredGrant>(
          (sql) => sql`
            select events::text from reveal_grant where person = ${person} and taken_at is not null
            order by taken_at desc, id limit ${most}::int`,
        ),
      ).filter(({ recorded }) => recorded !== null),
  }
}

const readAll = (rows: readonly StoredGrant[]): readonly KnownGrant[] =>
  rows.flatMap((row) => readGrant(row) ?? [])

/** As long as the customer may ask who read their words. Milliseconds. */
const grantsLife = 5 * 365 * day

/** Forgets grants nobody can ask for any more. For once an hour or so. */
export async function forgetGrants(database: Database, now: Instant): Promise<void> {
  const oldest = storedInstant(after(now, -grantsLife))
  await database.query((sql) => sql`delete from reveal_grant where asked_at < ${oldest}::timestamptz`)
}
