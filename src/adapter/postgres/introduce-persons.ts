import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import { type BlindIndex, type PersonId, parsePersonId } from '../../ids.ts'
import type { Arrival, Identifier } from '../../turn/inbox.ts'
import { json, storedBytes, storedInstant, storedSealed } from './columns.ts'
import type { Database } from './database.ts'
import { mergePersons } from './merge-persons.ts'

/** All names that belong to one person, as far as a batch tells. */
type Group = Map<BlindIndex, Identifier>

/**
 * Makes every person of a batch known, under the locks of those who are: new persons are created, new names added, names of another month sealed anew,
 * and persons found to be one are merged into the older. Where another process was faster with a name, two persons
 * stay behind; the next call merges them.
 */
export async function introducePersons(
  database: Database,
  arrivals: readonly Pick<Arrival, 'who'>[],
  now: Instant,
): Promise<void> {
  const groups = groupsIn(arrivals)
  await database.transaction(async (sql) => {
    const names = groups.flatMap((group) => [...group.keys()])
    const known = await sql<{ index: BlindIndex; person: PersonId }[]>`
      select alias.index, alias.person from alias join person on person.id = alias.person
      where alias.index in (select jsonb_array_elements_text(${json(names)}::text::jsonb))
      order by person.created_at, person.id for update of person`
    const aliases: object[] = []
    const created: PersonId[] = []
    for (const group of groups) {
      const persons = [...new Set(known.filter(({ index }) => group.has(index)).map(({ person }) => person))]
      const [oldest, ...younger] = persons
      for (const person of younger) if (oldest) await mergePersons(sql, oldest, person, now)
      const person = oldest ?? newPersonId()
      if (!oldest) created.push(person)
      for (const name of group.values()) aliases.push({ person, ...storedIdentifier(name) })
    }
    await write(sql, created, aliases, now)
  })
}

const storedIdentifier = ({ kind, index, sealed }: Identifier) => ({
  kind,
  index,
  ...storedSealed(sealed),
})

/** Of two numbers in one breath the later is the newer one: there the person is answered. */
async function write(
  sql: TransactionSql,
  created: readonly PersonId[],
  aliases: readonly object[],
  now: Instant,
): Promise<void> {
  const persons = created.map((id) => ({ id, salt: storedBytes(random(16)) }))
  await sql`
    insert into person (id, created_at, salt)
    select id, ${storedInstant(now)}::timestamptz, decode(salt, 'base64')
    from jsonb_to_recordset(${json(persons)}::text::jsonb) as p (id text, salt text)`
  await sql`
    insert into alias (index, person, kind, sealed, sealed_key, at)
    select index, person, kind, decode(bytes, 'base64'), key,
      ${storedInstant(now)}::timestamptz + place * interval '1 millisecond'
    from rows from (jsonb_to_recordset(${json(aliases)}::text::jsonb)
      as (index text, person text, kind text, bytes text, key text)) with ordinality as a (index, person, kind, bytes, key, place)
    order by index
    on conflict (index) do update set sealed = excluded.sealed, sealed_key = excluded.sealed_key, at = excluded.at`
  await sql`
    delete from person
    where id in (select jsonb_array_elements_text(${json(created)}::text::jsonb))
      and not exists (select from alias where alias.person = person.id)`
}

/** Arrivals that share a name are of one person, and so are all their names. */
function groupsIn(arrivals: readonly Pick<Arrival, 'who'>[]): readonly Group[] {
  const groupByName = new Map<BlindIndex, Group>()
  for (const { who } of arrivals) {
    if (who.by !== 'identifiers') continue
    const group: Group = new Map()
    for (const name of who.identifiers) {
      for (const known of groupByName.get(name.index)?.values() ?? []) group.set(known.index, known)
      group.set(name.index, name)
    }
    for (const index of group.keys()) groupByName.set(index, group)
  }
  return [...new Set(groupByName.values())]
}

const random = (length: number): Uint8Array => globalThis.crypto.getRandomValues(new Uint8Array(length))
const newPersonId = (): PersonId => parsePersonId(Buffer.from(random(16)).toString('base64url'))
